/** The editions that the browser tests read. Each has an address and a build of its own. */
function edition(port: number, variables: Record<string, string>) {
  const url = `http://localhost:${port}`;
  return { port, url, variables: { ...variables, SITE_URL: url, PORT: String(port) } };
}

export const editions = {
  /** The stories of e2e/content, as readers see them. */
  fixture: edition(3102, { SITE_ENV: 'production', CONTENT_DIR: 'e2e/content' }),
  /** The same stories on a preview. */
  preview: edition(3103, { SITE_ENV: 'preview', CONTENT_DIR: 'e2e/content' }),
  /**
   * The paper's own content, whosever it is: held to what is true of every paper, never to its words or
   * counts. It may have no story yet. Named by another path, so that the tests leave `.next` alone.
   */
  paper: edition(3101, { SITE_ENV: 'production', CONTENT_DIR: './content' }),
};

/** What lies now where the editor in the browser saves to: a folder, or a commit at the git host. */
import { nameOf, type NamesNow } from './as-opened.ts';

/** @param root the folder on this machine that holds the repository */
export const namesInFolder =
  (root: FileSystemDirectoryHandle): NamesNow =>
  async (paths) => {
    const names = new Map<string, string>();
    for (const path of paths) {
      const file = await fileIn(root, path.split('/'));
      if (file) names.set(path, await nameOf(file));
    }
    return names;
  };

async function fileIn(root: FileSystemDirectoryHandle, steps: string[]): Promise<File | undefined> {
  try {
    let folder = root;
    for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
    return await (await folder.getFileHandle(steps.at(-1) ?? '')).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

type Repository = { owner: string; repo: string };
type AskGraphql = (query: string, variables: Repository) => Promise<Found>;
type Found = { repository: Record<string, { oid?: string } | null> };

/** @param commit that the next one will stand on: https://docs.github.com/en/graphql/reference/objects#repository */
export const namesAtGitHub =
  (ask: AskGraphql, repository: Repository, commit: string): NamesNow =>
  async (paths) => {
    const objects = paths.map(
      (path, i) =>
        `at${i}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Blob { oid } }`,
    );
    const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${objects.join(' ')} } }`;
    const found = (await ask(query, { ...repository })).repository;
    return new Map(
      paths.flatMap((path, i) => {
        const oid = found[`at${i}`]?.oid;
        return oid ? [[path, oid] as const] : [];
      }),
    );
  };

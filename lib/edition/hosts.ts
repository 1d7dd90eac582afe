/** What the deploy hosts say of a deploy, each from its own variables. A CI runner is no host. */
export type SiteEnv = 'production' | 'preview' | 'development';

export type Host = {
  name: string;
  siteEnv: SiteEnv;
  /** Whether the host runs `npm start`, so that our own server answers there. */
  startsUs?: boolean;
  /** The origin of this deploy, where the host tells it. */
  deployed?: string | undefined;
  /** The origin of the published paper, where the host tells it. */
  published?: string | undefined;
};

type Variables = Record<string, string | undefined>;

/** Hosts that give a branch but not its role: their production branch is main or master. */
function byBranch(branch: string | undefined): SiteEnv {
  return branch === 'main' || branch === 'master' ? 'production' : 'preview';
}

const https = (host: string | undefined) => (host ? `https://${host}` : undefined);

export const hosts: ((variables: Variables) => Host | undefined)[] = [
  (v) =>
    v.VERCEL
      ? {
          name: 'Vercel',
          siteEnv: v.VERCEL_ENV === 'production' ? 'production' : 'preview',
          deployed: https(v.VERCEL_BRANCH_URL ?? v.VERCEL_URL),
          published: https(v.VERCEL_PROJECT_PRODUCTION_URL),
        }
      : undefined,
  (v) =>
    v.NETLIFY
      ? {
          name: 'Netlify',
          siteEnv: v.CONTEXT === 'production' ? 'production' : 'preview',
          deployed: v.DEPLOY_PRIME_URL,
          published: v.URL,
        }
      : undefined,
  (v) =>
    v.CF_PAGES
      ? {
          name: 'Cloudflare Pages',
          siteEnv: byBranch(v.CF_PAGES_BRANCH),
          deployed: v.CF_PAGES_URL,
        }
      : undefined,
  (v) =>
    v.WORKERS_CI
      ? {
          name: 'Cloudflare Workers Builds',
          siteEnv: byBranch(v.WORKERS_CI_BRANCH),
        }
      : undefined,
  (v) =>
    v.RENDER
      ? {
          name: 'Render',
          startsUs: true,
          // The string "false", not an empty value, marks a deploy of the production branch.
          siteEnv: v.IS_PULL_REQUEST === 'false' ? 'production' : 'preview',
          deployed: v.RENDER_EXTERNAL_URL,
          published: v.IS_PULL_REQUEST === 'false' ? v.RENDER_EXTERNAL_URL : undefined,
        }
      : undefined,
  (v) =>
    v.AWS_APP_ID && v.AWS_BRANCH
      ? {
          name: 'Amplify',
          siteEnv: v.AWS_PULL_REQUEST_ID ? 'preview' : byBranch(v.AWS_BRANCH),
        }
      : undefined,
];

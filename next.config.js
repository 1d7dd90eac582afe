import { availableParallelism } from 'node:os';
import { responseHeaders } from './lib/response-headers.js';

/** Settings only. The `EDITION_…` variables come from scripts/edition.ts: run `npm run build`. */
const siteEnv = process.env.EDITION_ENV ?? 'preview';

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.EDITION_DIST_DIR ?? '.next',
  env: {
    EDITION_ENV: siteEnv,
    EDITION_ORIGIN: process.env.EDITION_ORIGIN ?? '',
    EDITION_DATA_DIR: process.env.EDITION_DATA_DIR ?? '',
    EDITION_CONTENT_DIR: process.env.EDITION_CONTENT_DIR ?? 'content',
  },
  poweredByHeader: false,
  // Our own server compresses each finished document once.
  compress: false,
  // `npm test` checks the types, once; and Next writes its output's folder into this file.
  typescript: {
    ignoreBuildErrors: true,
    tsconfigPath: process.env.EDITION_TSCONFIG ?? 'tsconfig.json',
  },
  // By default one core is left idle, which on a small machine is half of them.
  experimental: { cpus: availableParallelism() },
  // Metadata in the head for every reader, also on pages made at request time.
  htmlLimitedBots: /.*/,
  redirects: () =>
    Promise.resolve(
      ['sections', 'topics', 'authors'].map((list) => ({
        source: `/${list}/:id/page/1`,
        destination: `/${list}/:id`,
        permanent: true,
      })),
    ),
  headers: () => {
    const headers = responseHeaders(siteEnv);
    const list = Object.entries(headers).map(([key, value]) => ({ key, value }));
    // `next dev` needs its scripts.
    return Promise.resolve(siteEnv === 'development' ? [] : [{ source: '/:path*', headers: list }]);
  },
};

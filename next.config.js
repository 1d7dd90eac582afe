import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { brandFiles } from './lib/addresses/brand-files.js';
import { needsOfPaper, responseHeaders } from './lib/http/response-headers.js';

/** Settings only. The `EDITION_…` variables come from lib/edition/edition-folders.ts: run `npm run build`. */
const siteEnv = process.env.EDITION_ENV ?? 'preview';

/**
 * lib/edition/edition.ts reads them, and says what holds without one. Our own server says itself where
 * it keeps its copy of the data.
 */
const compiledIn = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      name.startsWith('EDITION_') && (name !== 'EDITION_DATA_DIR' || process.env.EDITION_HOST),
  ),
);

const loadedAsTheyAre = [
  'diff',
  'fast-glob',
  'feedsmith',
  'github-slugger',
  'hast-util-to-html',
  'hast-util-to-jsx-runtime',
  'htmlparser2',
  'json5',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-to-hast',
  'mdast-util-to-markdown',
  'mdast-util-to-string',
  'parse-entities',
  'parse5',
  'remark-gfm',
  'remark-parse',
  'stringify-entities',
  'unified',
  'xmlbuilder2',
  'yaml',
  'zod',
];

/**
 * The content step writes them; `next typegen` runs before there is one. Our own server knows them
 * itself, and also by the clock.
 */
function formerAddresses() {
  if (!process.env.EDITION_HOST) return [];
  const file = join(process.env.EDITION_DATA_DIR ?? '', 'redirects.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** A host knows only what the whole paper needs; our own server says it of each page. */
function needs() {
  const file = join(process.env.EDITION_DATA_DIR ?? '', 'Site.json');
  const [site] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  return needsOfPaper(site ?? {});
}

/**
 * A host that runs Next itself carries only the files that Next traced: these are read by names
 * that no tracer can know. Originals by name, since others may lie beside them. Our own server
 * reads them where they are, and its content folder may lie outside the repository.
 */
function tracedFiles() {
  if (!process.env.EDITION_HOST) return {};
  const data = process.env.EDITION_DATA_DIR ?? '';
  const photos = join(data, 'photos.json');
  const originals = existsSync(photos) ? Object.keys(JSON.parse(readFileSync(photos, 'utf8'))) : [];
  return {
    '/*': [`./${data}/{[A-Z]*,looks,photos,files,desk}.{json,jsonl}`],
    '/search': [`./${data}/search.sqlite`],
    ...(siteEnv !== 'production' && { '/write/*': [`./${data}/write/**`] }),
    ...Object.fromEntries(
      ['audio', 'files'].map((name) => [
        `/${name}/*`,
        [`./${process.env.EDITION_CONTENT_DIR ?? 'content'}/${name}/*`],
      ]),
    ),
    '/brand/*': [`./${data}/brand/*`],
    '/photos/*/*': [
      './lib/share-card/*.ttf',
      `./${data}/brand/*.ttf`,
      ...originals.map((file) => `./${file}`),
    ],
  };
}

/** @type {import('next').NextConfig} */
export default {
  // What only previews have is no part of a production build: app/write.
  pageExtensions: [...(siteEnv === 'production' ? [] : ['preview.ts']), 'tsx', 'ts'],
  distDir: process.env.EDITION_DIST_DIR ?? '.next',
  env: compiledIn,
  // libsql loads a binary of its own, which must not be bundled. The others need not be: compiled for each
  // kind of route, they were a fifth of the compiler's work and two fifths of what it wrote.
  serverExternalPackages: ['libsql', ...loadedAsTheyAre],
  outputFileTracingIncludes: tracedFiles(),
  // `next dev` asks for its own files from localhost alone.
  allowedDevOrigins: ['127.0.0.1'],
  poweredByHeader: false,
  // Typefaces are named in the page, however it was made; a page made at request time would have a
  // header for them, and other bytes than the same page made ahead.
  reactMaxHeadersLength: 0,
  // Our own server compresses each finished document once.
  compress: false,
  // `npm test` checks the types, once; and Next writes its output's folder into this file.
  typescript: {
    ignoreBuildErrors: true,
    tsconfigPath: process.env.EDITION_TSCONFIG ?? 'tsconfig.json',
  },
  // For a host every page is made: by default one core is left idle, which on a small machine is half of them. Our own
  // server's few are of an empty paper, and to load the code a second time takes longer than to make them.
  // What is rendered later is kept in memory: the disk holds what the build made and nothing else.
  // Code that only the server reads need not be made small, which takes the compiler long, nor what our own
  // server never sends: it makes the stylesheet small itself. To keep what the compiler thinks of each file
  // takes long too: where the code is as it was, it is not compiled at all.
  // A route's code is loaded for its first reader: all of it at once holds up the start, and reads the content.
  experimental: {
    cpus: process.env.EDITION_HOST ? availableParallelism() : 1,
    isrFlushToDisk: false,
    preloadEntriesOnStart: false,
    turbopackMinify: { server: false, client: Boolean(process.env.EDITION_HOST) },
    turbopackFileSystemCacheForBuild: false,
  },
  // Metadata in the head for every reader, also on pages made at request time.
  htmlLimitedBots: /.*/,
  // A route with a parameter cannot have an ending itself.
  rewrites: () =>
    Promise.resolve([
      { source: '/articles/:slug.md', destination: '/markdown/:slug' },
      // Files that machines look for at the root, and that a build makes of content/brand.
      ...brandFiles.map((file) => ({ source: `/${file}`, destination: `/brand/${file}` })),
      // A sitemap speaks only for what lies beside it or below: these stand at the root.
      { source: '/sitemap-:file.xml', destination: '/sitemaps/:file' },
      { source: '/news-sitemap-:n.xml', destination: '/news-sitemap/:n' },
    ]),
  // Our own server knows these itself, and also by the clock.
  redirects: () =>
    Promise.resolve([
      ...['sections', 'topics', 'authors', 'series'].map((list) => ({
        source: `/${list}/:id/page/1`,
        destination: `/${list}/:id`,
        permanent: true,
      })),
      ...formerAddresses(),
    ]),
  headers: () => {
    const headers = responseHeaders(siteEnv, needs());
    const list = Object.entries(headers).map(([key, value]) => ({ key, value }));
    // `next dev` needs its scripts.
    // The editor of a preview says its own.
    const source = siteEnv === 'production' ? '/:path*' : '/((?!write(?:/|$)).*)';
    return Promise.resolve(siteEnv === 'development' ? [] : [{ source, headers: list }]);
  },
};

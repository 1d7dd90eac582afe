/** A gateway that keeps what it may of a small paper. */
import { startTestServer, rendered, type TestPolicy } from './test-server.ts';

export const words = 'The gate was closed on Wednesday, and nobody has the key. '.repeat(40);
export const replies = {
  '/': rendered('Front'),
  '/about': rendered(words),
  '/search?q=gate': rendered('Found'),
  '/feed.xml': { headers: { 'Content-Type': 'application/rss+xml' }, body: '<rss></rss>' },
  '/news-sitemap.xml': { headers: { 'Cache-Control': 'no-store' }, body: '<urlset/>' },
  '/_next/static/a.woff2': {
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable', 'Content-Length': 7 },
    body: 'letters',
  },
};
const resolveAddress = (path: string) =>
  path === '/former'
    ? ({ kind: 'moved', to: '/about' } as const)
    : path === '/withdrawn'
      ? ({ kind: 'gone', page: '/about' } as const)
      : path === '/nowhere'
        ? ({ kind: 'missing' } as const)
        : ({ kind: 'open' } as const);

export const startKeeping = (policy: TestPolicy = {}) =>
  startTestServer(replies, { keeps: true, resolveAddress, ...policy });

/** Requests that no reader sends, drawn by a seed. */
import fc from 'fast-check';

export type HostileRequest = { method: string; target: string; headers: [string, string][] };

/** Where it stands as an element or an attribute in an answer, something typed was not escaped. */
const markup = [
  '"><zq7 zq7onload=1>',
  "' zq7onload=1 x='",
  '<zq7>',
  '</title><zq7>',
  '</script><zq7>',
  '--><zq7>',
  ']]><zq7>',
  '&lt;zq7&gt;<zq7',
];
const encodedMarkup = markup.map(encodeURIComponent);

const known = [
  '/',
  '/about',
  '/healthz',
  '/corrections',
  '/search',
  '/feed.xml',
  '/robots.txt',
  '/sitemap.xml',
  '/opensearch.xml',
  '/articles/the-whole-story',
  '/articles/the-whole-story.md',
  '/articles/where-it-began',
  '/articles/wombatplum-withdrawn',
  '/sections/science/page/2',
  '/topics/letters/feed.json',
  '/authors/ada-marsh',
  '/photos/0123456789ab/640.jpg',
  '/_next/static/chunks/main.js',
  '/_next/image?url=%2Fphotos%2Fx&w=640&q=75',
  '/_next/data/build/index.json',
  '/icon.svg',
];

const odd = fc.constantFrom(
  '..',
  '../',
  '..%2f',
  '%2e%2e/',
  '%252e%252e%252f',
  '%c0%ae%c0%ae/',
  '..%5c',
  '..;/',
  '%00',
  '%2500',
  '%0d%0aZq7-Header:%20yes',
  '%',
  '%zz',
  '%ff%fe',
  '%ed%a0%80',
  '%E2%80%AE',
  '//',
  '/./',
  '\\',
  '%5c',
  'page/',
  'page/0',
  'page/-1',
  'page/999999999999999999999',
  '.md',
  '.rsc',
  '.txt',
  '.segments/_tree.segment.rsc',
  '__proto__',
  'constructor',
  'toString',
  '[slug]',
  '$1',
  ';a=b',
  '~',
  'a'.repeat(300),
  'é'.normalize('NFD'),
  'رفح',
  '🗞',
  ...encodedMarkup,
);

const mixedCase = (path: fc.Arbitrary<string>) =>
  fc.tuple(path, fc.boolean()).map(([text, upper]) => (upper ? text.toUpperCase() : text));

const path = fc.oneof(
  { weight: 3, arbitrary: mixedCase(fc.constantFrom(...known)) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...known, '/photos/', '/_next/static/'), fc.array(odd, { maxLength: 4 }))
      .map(([start, rest]) => [start, ...rest].join('/')),
  },
  {
    weight: 3,
    arbitrary: fc.array(odd, { minLength: 1, maxLength: 6 }).map((parts) => `/${parts.join('')}`),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '//evil.example',
      '///evil.example/About',
      '/\\evil.example/About',
      '/.//evil.example/About',
      '//evil.example/_next/static/a.js',
      '//evil.example/photos/a/640.jpg',
      'http://evil.example/About',
      'http://evil.example/_next/static/a.js',
      'https://user:pass@evil.example/',
      'http://[',
      'http://',
      'javascript:alert(1)',
      'file:///etc/passwd',
      '*',
      'about',
      '?',
      '#',
      '/desk/../_next/static/a.js',
      `/${'a/'.repeat(900)}`,
      `/${'a'.repeat(2046)}`,
      `/${'%41'.repeat(5000)}`,
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `/${text}`) },
);

const typed = fc.oneof(
  fc.constantFrom(
    ...markup,
    '"',
    '"""',
    'a OR b AND NOT c NEAR(d e, 2)',
    'title:x',
    '{title} : x',
    '^a*',
    '-a -b',
    "'; DROP TABLE stories; --",
    '\0',
    '\r\nZq7-Header: yes',
    '(((((((',
    '* * *',
    'a '.repeat(900),
    'é'.repeat(300),
    '\ud83d',
    '\u202e',
    '%',
    '${7*7}{{7*7}}',
    'umbrellas',
    'the',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...'"\'-*^():{}+ umbrelas'), { maxLength: 60 }).map((signs) => signs.join('')),
);

const field = fc.constantFrom(
  ...['q', 'q', 'q', 'page', 'section', 'topic', 'author', 'from', 'to', '_rsc', 'utm_source'],
  ...['nxtPslug', 'nextInternalLocale', '__nextDataReq', '__proto__', 'q[]', 'url', 'dpl'],
);
const value = fc.oneof(
  { weight: 5, arbitrary: typed },
  fc.constantFrom('1', '0', '2', '-1', '9999', '1e9', 'world', '2026-02-30', '0000-00-00', ''),
);
const encode = (text: string) => encodeURIComponent(text.toWellFormed());
const query = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.tuple(field, value), { minLength: 1, maxLength: 5 })
      .map((pairs) => `?${pairs.map(([name, text]) => `${name}=${encode(text)}`).join('&')}`),
  },
  fc.constantFrom(
    `?q=${'a'.repeat(10_000)}`,
    `?${'a&'.repeat(1000)}`,
    `?${'q=a&'.repeat(400)}`,
    '?q=%',
    '?q=%zz%00%ff',
    '?q=<zq7>"<zq7>',
    '?&&==&',
    '??',
    '?q=a#<zq7>',
  ),
);

const headerValues: Record<string, string[]> = {
  'Accept-Encoding': ['', '*', 'br;q=0, gzip;q=0', 'identity;q=0', ';;;,,,', `${'br,'.repeat(900)}`, 'deflate', 'zstd'],
  Range: ['bytes=0-0', 'bytes=-1', 'bytes=5-1', `bytes=${'0-1,'.repeat(900)}`, 'bytes=99999999999999999999-', 'lines=1', 'bytes='],
  'If-Range': ['"x"', 'W/"x"', 'yesterday', ''],
  'If-None-Match': ['*', '"', 'W/', `${'"a",'.repeat(900)}`, '"\\"', 'W/"x"-br'],
  'If-Modified-Since': ['yesterday', 'Thu, 99 Foo 99999 99:99:99 GMT', '-1', '9'.repeat(300)],
  'If-Unmodified-Since': ['Thu, 01 Jan 1970 00:00:00 GMT', 'never'],
  'If-Match': ['"nothing"', '*'],
  RSC: ['1'],
  'Next-Router-State-Tree': ['%5B%22%22%5D', '[', '<zq7>'],
  'Next-Router-Prefetch': ['1', '2'],
  'Next-Router-Segment-Prefetch': ['/_tree', '/../..'],
  'Next-Action': ['x', '0'.repeat(42), '__proto__'],
  'x-prerender-revalidate': ['x', 'true'],
  'x-prerender-revalidate-if-generated': ['1'],
  'x-middleware-subrequest': ['middleware:middleware:middleware:middleware:middleware', 'src/middleware'],
  'x-middleware-rewrite': ['http://evil.example/'],
  'x-middleware-prefetch': ['1'],
  'x-invoke-path': ['/server-error', '/desk'],
  'x-invoke-status': ['500'],
  'x-invoke-error': ['{"message":"zq7"}', '{'],
  'x-matched-path': ['/desk', '/server-error', '<zq7>'],
  'x-now-route-matches': ['1=desk'],
  'x-nextjs-data': ['1'],
  'x-forwarded-host': ['evil.example', '<zq7>', 'evil.example, paper'],
  'x-forwarded-proto': ['javascript', 'https,http'],
  'x-forwarded-port': ['99999'],
  'x-forwarded-for': ['<zq7>', '::'],
  'x-original-url': ['/desk'],
  'x-http-method-override': ['DELETE'],
  Forwarded: ['host=evil.example'],
  Cookie: ['__prerender_bypass=x; __next_preview_data=x', 'a'.repeat(4000), '=;=;'],
  Authorization: ['Basic !!!', 'Basic ' + 'A'.repeat(4000)],
  Accept: ['text/x-component', '*/*;q=9', '<zq7>'],
  'User-Agent': ['<zq7>', '\x80\xff', 'facebookexternalhit'],
  Referer: ['http://evil.example/"><zq7>'],
  Purpose: ['prefetch'],
  Upgrade: ['websocket', 'h2c'],
  Expect: ['100-continue', 'zq7'],
  Connection: ['upgrade', 'keep-alive, host'],
  'Transfer-Encoding': ['chunked', 'identity', 'chunked, chunked'],
  'Content-Length': ['0', '5', '-1', '99999999999999999999', 'a'],
  'Max-Forwards': ['0'],
  'X-Long': ['a'.repeat(15_000), 'a'.repeat(20_000)],
  'Bad Name': ['x'],
};
const header = fc
  .constantFrom(...Object.keys(headerValues))
  .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...headerValues[name]!)));

const methods = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PURGE', 'get', 'PRI', '<zq7>'];
const method = fc.oneof(
  { weight: 12, arbitrary: fc.constant('GET') },
  { weight: 2, arbitrary: fc.constant('HEAD') },
  fc.constantFrom(...methods),
);

const search = fc.tuple(fc.constant('/search'), query);
const anywhere = fc.tuple(path, query);

const request: fc.Arbitrary<HostileRequest> = fc.record({
  method,
  // A line break typed as it is would begin a request of its own; the encoded one is tried.
  target: fc
    .oneof({ weight: 2, arbitrary: search }, { weight: 5, arbitrary: anywhere })
    .map((parts) => parts.join('').replace(/[\r\n ]/g, '')),
  headers: fc.array(header, { maxLength: 3 }),
});

export function hostileRequests(count: number, seed: number): HostileRequest[] {
  return fc.sample(request, { numRuns: count, seed });
}

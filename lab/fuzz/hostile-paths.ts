/** Addresses that nobody wrote, drawn from those that are there. */
import fc from 'fast-check';

/** Where it stands as an element or an attribute in an answer, something typed was not escaped. */
export const markup = [
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

/** A path with some of its characters spelt in the other way. */
const spelt = fc
  .tuple(
    fc.constantFrom(...known, '/desk', '/server-error', '/_not-found', '/markdown/the-whole-story'),
    fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  )
  .map(([path, places]) => {
    const characters = Array.from(path);
    for (const place of places) {
      const at = 1 + (place % (characters.length - 1 || 1));
      const character = characters[at] ?? '/';
      if (character.length === 1) characters[at] = `%${character.charCodeAt(0).toString(16)}`;
    }
    return characters.join('');
  });

/** What Next's own client puts behind the address of a page. */
const endings = ['.rsc', '.prefetch.rsc', '.segments/_tree.segment.rsc', '.txt', '.json', '%00'];

export const path = fc.oneof(
  { weight: 2, arbitrary: spelt },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...known, '/index', '/_next/static/a'), fc.constantFrom(...endings))
      .map((parts) => parts.join('')),
  },
  { weight: 3, arbitrary: mixedCase(fc.constantFrom(...known)) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...known, '/photos/', '/_next/static/'),
        fc.array(odd, { maxLength: 4 }),
      )
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

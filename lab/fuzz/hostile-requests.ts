/** Requests that no reader sends, drawn by a seed. */
import fc from 'fast-check';
import { header } from './hostile-headers.ts';
import { markup, path } from './hostile-paths.ts';

export type HostileRequest = { method: string; target: string; headers: [string, string][] };

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
  fc
    .array(fc.constantFrom(...Array.from('"\'-*^():{}+ umbrelas')), { maxLength: 60 })
    .map((characters) => characters.join('')),
);

const field = fc.constantFrom(
  ...['q', 'q', 'q', 'page', 'section', 'topic', 'author', 'from', 'to', '_rsc', 'utm_source'],
  ...['nxtPslug', 'nextInternalLocale', '__nextDataReq', '__proto__', 'q[]', 'url', 'dpl'],
);
const value = fc.oneof(
  { weight: 5, arbitrary: typed },
  fc.constantFrom('1', '0', '2', '-1', '9999', '1e9', 'world', '2026-02-30', '0000-00-00', ''),
);
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
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

// Not CONNECT: Node closes the connection, which is the answer.
const methods = [
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'PURGE',
  'get',
  'PRI',
  '<zq7>',
];
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

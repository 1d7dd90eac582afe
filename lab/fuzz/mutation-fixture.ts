/** Stories as a stranger might send them, drawn by a seed from stories that are whole. */
import fc from 'fast-check';

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    Array.from('bcdefghi').map(
      (name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]!},`.repeat(9)}]`,
    ),
  )
  .join('\n');

/** Would leave a mark on the process that reads it, if any of it ran. */
const code = 'globalThis.fuzzed = true';

const yamlPieces = [
  bomb,
  'title: &t [*t]',
  'title: *title',
  '<<: *base',
  `title: !!js/function "() => { ${code} }"`,
  'title: !!binary x',
  '__proto__: { polluted: true }',
  'constructor: { prototype: { polluted: true } }',
  `deep: ${'['.repeat(3000)}`,
  `deep: ${'{a: '.repeat(200)}1${'}'.repeat(200)}`,
  `title: ${'long '.repeat(40_000)}`,
  '? { a: 1 }\n: 2',
  'title: "\\0\\x1b[31m"',
  'title: "</script><script>alert(1)</script>"',
  'publishedAt: 2024-13-45T99:99:99Z',
  'publishedAt: 99999999999999999999',
  'topics: [[], {}, null, 1e999, .nan]',
  'authors: ../../../etc/passwd',
  'aliases: [../up, a/b, "%2e%2e", constructor]',
  'lead: { photo: { src: ../../../../../../etc/passwd, alt: A, credit: B } }',
  'lead: { photo: { src: /etc/passwd, alt: A, credit: B } }',
  'social:\n\t- tab',
  '%YAML 9.9',
  '...\n---\nb: 1',
  '---\n{"json": true}',
  'withdrawn:',
  'related: [__proto__, toString]',
];

const bodyPieces = [
  "import fs from 'node:fs'",
  "import('node:child_process')",
  `export const x = (${code})`,
  `export default () => { ${code} }`,
  `{${code}}`,
  `{(() => { ${code} })()}`,
  "{process.binding('spawn_sync')}",
  "{require('fs').readFileSync('/etc/passwd')}",
  "{await fetch('http://127.0.0.1/')}",
  '{/* a comment */}',
  `<Photo src={${code}} alt="A" credit="B" />`,
  '<Photo {...process.env} />',
  '<Photo src="../../../../../../etc/passwd" alt="A" credit="B" />',
  '<Video url="javascript:alert(1)" title="A" poster="a.jpg" posterAlt="A" posterCredit="B" />',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<iframe src="https://example.org" />',
  '<Aside onClick="alert(1)">words</Aside>',
  '<Aside dangerouslySetInnerHTML={{ __html: "x" }} />',
  '<constructor />',
  '<Photo.toString />',
  '<xlink:href a:b="c" />',
  '[words](javascript:alert(1))',
  '[words](data:text/html,x)',
  '[words](<java\nscript:alert(1)>)',
  '<!-- a comment -->',
  '![a picture](/etc/passwd)',
  '&#0; &#x110000; &lt;script&gt;',
  `${'<Aside>\n'.repeat(300)}x\n${'</Aside>\n'.repeat(300)}`,
  `${'> '.repeat(5000)}deep`,
  Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- item`).join('\n'),
  '*a_ '.repeat(10_000),
  '['.repeat(20_000),
  '{'.repeat(20_000),
  '`'.repeat(9999),
  `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|`,
  'word '.repeat(50_000),
  'x'.repeat(150_000),
  '[^1]\n\n[^1]: [^1]',
  '[a]: b "c',
  '---',
  '# A second headline',
];

const anySigns = [
  '\0',
  '\x1b[31m',
  '\uFEFF',
  '\u202E',
  '\u2028',
  '\ud83d',
  '\t',
  '\r',
  '\f',
  '{',
  '<',
  '"',
];

type Mutation = (story: string) => string;

const at = (text: string, share: number) => Math.floor(text.length * share);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const insert =
  (where: number, piece: string): Mutation =>
  (story) =>
    story.slice(0, where) + piece + story.slice(where);
const onLines =
  (change: (lines: string[], at: number) => string[]): ((share: number) => Mutation) =>
  (share) =>
  (story) => {
    const lines = story.split('\n');
    return change(lines, Math.floor(lines.length * share)).join('\n');
  };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  share.map(onLines((lines, i) => lines.toSpliced(i, 1))),
  share.map(onLines((lines, i) => lines.toSpliced(i, 0, lines[i] ?? ''))),
  share.map(onLines((lines, i) => [...lines.slice(i), ...lines.slice(0, i)])),
  share.map(onLines((lines, i) => lines.slice(0, i))),
  share.map(
    onLines((lines, i) => lines.with(Math.min(i, lines.length - 1), `\t${lines[i] ?? ''}`)),
  ),
  fc.tuple(share, share).map(([a, b]): Mutation => {
    return (story) =>
      story.slice(0, at(story, Math.min(a, b))) + story.slice(at(story, Math.max(a, b)));
  }),
  fc.tuple(share, fc.integer({ min: 1, max: 255 })).map(([where, flip]): Mutation => {
    return (story) => {
      const character = String.fromCharCode(story.charCodeAt(at(story, where)) ^ flip);
      return story.slice(0, at(story, where)) + character + story.slice(at(story, where) + 1);
    };
  }),
  fc.tuple(share, fc.constantFrom(...anySigns)).map(([where, character]): Mutation => {
    return (story) => insert(at(story, where), character)(story);
  }),
  fc.constantFrom<Mutation>(
    (story) => story.replaceAll('\n', '\r\n'),
    (story) => story.replaceAll('\n', '\r'),
    (story) => `\uFEFF${story}`,
    (story) => story.replace('---', '---js'),
    (story) => story.replace('---', '---json'),
    (story) => story.replace(/^(\w+): .*$/m, '$1: { $1: [$1] }'),
    () => '',
    () => '---\n---\n',
    () => '\0'.repeat(1000),
  ),
  ...[1, 2].map(() =>
    fc.constantFrom(...yamlPieces).map((piece): Mutation => {
      return (story) => insert(story.indexOf('\n') + 1, `${piece}\n`)(story);
    }),
  ),
  // A field that stands there already is taken out, so that the new one is read.
  fc.constantFrom(...yamlPieces).map((piece): Mutation => {
    const old = new RegExp(`^${/^\w+/.exec(piece)?.[0] ?? '!'}:.*\n(?:[ \t].*\n)*`, 'm');
    return (story) => insert(4, `${piece}\n`)(story.replace(old, ''));
  }),
  ...[1, 2, 3].map(() =>
    fc.tuple(share, fc.constantFrom(...bodyPieces)).map(([where, piece]): Mutation => {
      return (story) => {
        const body = Math.max(0, story.indexOf('\n---\n', 3)) + 5;
        const blocks = story.slice(body).split('\n\n');
        const text = blocks.toSpliced(at(blocks.join(''), where) % blocks.length, 0, piece);
        return story.slice(0, body) + text.join('\n\n');
      };
    }),
  ),
);

/** @returns stories that each one to three mutations have gone through */
export function mutated(stories: string[], count: number, seed: number): string[] {
  const one = fc
    .tuple(fc.constantFrom(...stories), fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([story, mutations]) => mutations.reduce((text, mutate) => mutate(text), story));
  return fc.sample(one, { numRuns: count, seed });
}

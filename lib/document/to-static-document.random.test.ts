import { expect, test } from 'vitest';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { makePage, toStatic } from './page-fixture.ts';

type Random = <T>(choices: readonly T[]) => T;

/** The same numbers for the same seed (mulberry32). */
function makeRandom(seed: number): Random {
  let state = seed;
  return (choices) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return choices[((mixed ^ (mixed >>> 14)) >>> 0) % choices.length]!;
  };
}

const attributes = ['', ' class="a b"', ' title="<script>1</script>"', " data-a='>'", ' id=x'];
const texts = [
  'word',
  ' ',
  '\n',
  '&amp;',
  '&lt;script&gt;',
  '1 < 2',
  '😀',
  'رفح',
  '$&',
  '\r\n',
  'é',
];
const executable = [
  '<script>alert("<p>no</p>")</script>',
  '<script src="/a.js" async=""></script>',
  '<SCRIPT type="module">import "a"</SCRIPT>',
  '<script nomodule=""><!-- 1 --></script>',
  '<svg><script>1</script><path d="M0 0"/></svg>',
];
const data = [
  '<script type="application/ld+json">{"a":"<!-- \\u003cscript>"}</script>',
  '<script type="speculationrules">{"prefetch":[]}</script>',
];
const whole = [
  '<textarea><script>x</script><!-- y --></textarea>',
  '<style>a::after{content:"<script>"}</style>',
  '<img src="a.jpg" alt="<!-- a -->"/>',
  '<div hidden=""><!--$--><!--/$--></div>',
  '<noscript><p>no script</p></noscript>',
  '<br>',
];
const containers = ['div', 'p', 'span', 'b', 'a', 'ul', 'li', 'table', 'td', 'h2', 'pre'];
const comments = ['<!-- -->', '<!--$-->', '<!--/$-->', '<!-- <script>1</script> -->', '<!---->'];

function makeNode(random: Random, depth: number): string {
  const kind = random(['text', 'text', 'comment', 'script', 'data', 'whole', 'element', 'element']);
  if (kind === 'text') return random(texts);
  if (kind === 'comment') return random(comments);
  if (kind === 'script') return random(executable);
  if (kind === 'data') return random(data);
  if (kind === 'whole' || depth === 0) return random(whole);
  const tag = random(containers);
  // A line break that follows `<pre>` at once is not part of the text.
  const start = tag === 'pre' ? 'x' : '';
  return `<${tag}${random(attributes)}>${start}${makeNodes(random, depth - 1)}</${tag}>`;
}

function makeNodes(random: Random, depth: number): string {
  const count = random([0, 1, 2, 3, 4, 5]);
  return Array.from({ length: count }, () => makeNode(random, depth)).join('');
}

function makeDocument(random: Random): string {
  const head = ['<title>a <script></title>', '<meta charSet="utf-8"/>', ...executable, ...comments];
  const html = makePage(
    `${makeNodes(random, 4)}The words.${makeNodes(random, 4)}`,
    random(head) + random(head) + random(head),
  );
  return html + random(['', ...comments]) + random(['', '\n', ...executable]);
}

/** What a page shows and carries, told apart by a parser and not by what is tested; line breaks are added. */
function read(html: string) {
  const found = { text: '', executable: 0, data: [] as string[] };
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#text') found.text += (node as Tree.TextNode).value;
    if (!('childNodes' in node)) return;
    if (node.nodeName === 'script') {
      const { attrs, childNodes } = node;
      const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
      const text = childNodes.map((child) => (child as Tree.TextNode).value).join('');
      if (['application/ld+json', 'speculationrules'].includes(type)) found.data.push(text);
      else found.executable += 1;
    } else if (node.nodeName !== 'style') {
      node.childNodes.forEach(visit);
    }
  };
  visit(parse(html));
  return { ...found, text: found.text.replace(/\s/g, '') };
}

const seeds = Array.from({ length: 400 }, (_, seed) => seed);

test('of any page, no script is left to run, and every word and all data are', () => {
  let scripts = 0;
  for (const seed of seeds) {
    const html = makeDocument(makeRandom(seed));
    const before = read(html);
    scripts += before.executable;
    const after = read(toStatic(html));
    expect(after, `seed ${seed}: ${html}`).toEqual({ ...before, executable: 0 });
  }
  expect(scripts).toBeGreaterThan(seeds.length);
});

test('any page made static twice is as it was the first time', () => {
  for (const seed of seeds) {
    const once = toStatic(makeDocument(makeRandom(seed)));
    expect(toStatic(once), `seed ${seed}`).toBe(once);
    expect(once, `seed ${seed}`).not.toContain('$-->');
  }
});

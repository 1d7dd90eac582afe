import glob from 'fast-glob';
import { toHtml } from 'hast-util-to-html';
import { readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { makeContext } from '../body/context-fixture.ts';
import { parseBody } from '../body/parse-body.ts';
import { toHast } from '../body/to-hast.ts';
import { splitSource } from '../yaml/split-source.ts';
import { directions } from './directions.ts';
import { applyEdits } from './edits.ts';
import { lineBreaks } from './line-breaks.ts';
import { readMarkup } from './read-markup.ts';
import type { Tree } from './tree.ts';

const story = (file: string) => {
  const { body } = splitSource(file, readFileSync(file, 'utf8'));
  return toHtml(toHast(parseBody(body).root, makeContext()));
};
const written = [
  ...['<p>One</p><p>two &amp; three</p>', '<ul><li>One<li>שתיים</ul>', '<p>One<br>two<hr/>three'],
  ...['<pre>one\n<b>two</b></pre><svg><path d="M0"/></svg><p lang=en dir=ltr>a<!-- b -->c</p>'],
  ...glob.sync(['content/**/*.mdx', 'e2e/**/*.mdx', 'node_modules/micromark*/*.md']).map(story),
];

test.each(['ltr', 'rtl'] as const)('is changed as what a browser parses (%s)', (direction) => {
  const changed = (root: Tree.DocumentFragment, html: string) =>
    applyEdits(html, [...lineBreaks(root, html), ...directions(root, html, direction)]);
  expect(written.length).toBeGreaterThan(20);
  for (const html of written) {
    const asBrowser = parseFragment(html, { sourceCodeLocationInfo: true });
    expect(changed(readMarkup(html), html)).toBe(changed(asBrowser, html));
  }
});

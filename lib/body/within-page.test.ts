import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { makeContext } from './context-fixture.ts';
import { parseBody } from './parse-body.ts';
import { toHast } from './to-hast.ts';
import { withinPage } from './within-page.ts';

const written = `## What it says

See [below](#and-below), [elsewhere](/about#what-it-says) and a note.[^1]

##### And below

[^1]: By the port.
`;
const tree = () => toHast(parseBody(written).root, makeContext());

test('two texts on one page share no address, and the links in each lead to its own parts', () => {
  const page = ['one', 'two'].map((name) => toHtml(withinPage(tree(), name, 2))).join('\n');
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('one-what-it-says');
  const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links).toContain('two-and-below');
  for (const link of links) expect(ids).toContain(link);
  for (const [, described] of page.matchAll(/ aria-describedby="([^"]+)"/g)) {
    expect(ids).toContain(described);
  }
  expect(page).toContain('href="/about#what-it-says"');
});

test('headings go down, to the sixth level at most, and the text that was given stays as it is', () => {
  const given = tree();
  const before = toHtml(given);
  const html = toHtml(withinPage(given, 'one', 2));
  expect(html).toContain('<h4 id="one-what-it-says">');
  expect(html).toContain('<h6 id="one-and-below">');
  expect(html).not.toMatch(/<h[123]/);
  expect(toHtml(given)).toBe(before);
});

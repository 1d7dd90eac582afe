import { expect, test } from 'vitest';
import { makeSite, makeArticle, makeSection } from '../archive/article-fixture.ts';
import { llmsTxt } from './llms.ts';

const site = makeSite({ name: 'The Paper', tagline: 'News & more', notice: 'A sample.' });
const matter = {
  site,
  sections: [{ ...makeSection('world'), description: 'Beyond the border.' }],
  pages: [{ id: 'about', title: 'About us', description: 'Who we are.' }],
  articles: [makeArticle({ title: 'A [draft] of *peace*', standfirst: 'One_two_three.' })],
};
const origin = 'https://example.org';

test('the form is that of llmstxt.org: name, tagline, then lists of links', () => {
  expect(llmsTxt(matter, origin)).toBe(`# The Paper

> News & more

Every story is also Markdown: add .md to its address.

A sample.

## Sections

- [World](https://example.org/sections/world): Beyond the border.

## Newest stories

- [A \\[draft\\] of \\*peace\\*](https://example.org/articles/trucks.md): One_two_three.

## Feeds

- [RSS](https://example.org/feed.xml): the whole text of the newest stories
- [Atom](https://example.org/atom.xml)
- [JSON Feed](https://example.org/feed.json)

## About and terms

- [robots.txt](https://example.org/robots.txt): AI services may read this site to find and cite its stories, not to train models.
- [About us](https://example.org/about): Who we are.
`);
});

test('the newest fifty stories stand in it', () => {
  const articles = Array.from({ length: 60 }, (_, i) => makeArticle({ slug: `story-${i}` }));
  const text = llmsTxt({ ...matter, articles }, origin);
  expect(text.match(/\.md\)/g)).toHaveLength(50);
  expect(text).toContain('/articles/story-49.md');
});

test('a paper without stories has no empty heading', () => {
  expect(llmsTxt({ ...matter, articles: [] }, origin)).not.toContain('Newest stories');
});

import { expect, test } from 'vitest';
import { makePicture } from '../archive/article-fixture.ts';
import { makeEntry, makeLiveArticle } from '../archive/live-fixture.ts';
import { makeContext } from '../body/context-fixture.ts';
import { parseBody } from '../body/parse-body.ts';
import { articleMarkdown } from './article-markdown.ts';

const origin = 'https://example.org';
const place = { ...makeContext(), origin, canonicalOrigin: origin };
const text =
  'Told.[^1]\n\n## A part\n\nMore, see [the port][p].\n\n[^1]: By the port.\n\n[p]: https://example.org/port';

test('entries follow the text, newest first, each with its own notes', () => {
  const entries = [
    makeEntry('second', 9, { story: { slug: 'the-gate', title: 'What the gate is' } }),
    makeEntry('first', 5, { photo: makePicture() }),
  ];
  const article = makeLiveArticle(entries);
  const texts = entries.map((entry) => ({ entry, root: parseBody(text).root }));
  const written = articleMarkdown(article, parseBody('What we know.').root, place, texts);
  const [head = '', ...parts] = written.split(/^### /m);
  expect(head).toMatch(/What we know\.\n\n## Updates\n\n$/);
  expect(parts.map((part) => part.split('\n')[0])).toEqual([
    '[Entry second](https://example.org/articles/night/second)',
    '[Entry first](https://example.org/articles/night/first)',
  ]);
  expect(parts[0]).toContain('- Published: 2024-02-13T16:14:00-05:00');
  expect(parts[0]).toContain('\n#### A part\n');
  expect(parts[0]).toContain('Told.[^second-1]');
  expect(parts[0]).toContain('\n[^second-1]: By the port.');
  expect(parts[0]).toContain(
    'More on this: [What the gate is](https://example.org/articles/the-gate)',
  );
  expect(parts[1]).toContain('\n[^first-1]: By the port.');
  expect(parts[1]).toContain('REUTERS/Edgard Garrido');
});

import { expect, test } from 'vitest';
import { makeArticle } from '../archive/article-fixture.ts';
import type { Article } from '../archive/newsroom.ts';
import { makeContext } from '../body/context-fixture.ts';
import { parseBody } from '../body/parse-body.ts';
import { articleMarkdown } from './article-markdown.ts';

const edition = {
  ...makeContext(() => undefined),
  origin: 'https://example.org',
  canonicalOrigin: 'https://example.org',
};

const write = (body: string, article: Partial<Article> = {}) =>
  articleMarkdown(makeArticle(article), parseBody(body).root, edition);

test('a story that was changed names its history, and each correction its version', () => {
  const correction = {
    at: '2024-02-14T09:00:00-05:00',
    kind: 'correction' as const,
    text: 'It was noon.',
    change: '/articles/trucks/history#version-2',
  };
  const text = write('One.', { slug: 'trucks', versions: 2, corrections: [correction] });
  const history = 'https://example.org/articles/trucks/history';
  expect(text).toContain(
    `- What this story said before: [What was changed: 2 versions](${history})\n`,
  );
  expect(text).toContain(`It was noon. [What was changed](${history}#version-2)\n`);
  expect(write('One.')).not.toContain('history');
});

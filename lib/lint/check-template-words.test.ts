import { expect, test } from 'vitest';
import { lint, story } from './content-fixture.ts';
import { draftText } from '../../scripts/new/draft.ts';

const published = 'publishedAt: 2024-02-13T16:00:00-05:00';
const fresh = draftText({ headline: 'Talks resume', section: 'world', author: 'jane-doe' });

test('a story that is no draft any more may not say what the template says', async () => {
  const text = fresh.replace(/^draft: .*$/m, published);
  expect(await lint({ 'articles/talks.mdx': text })).toEqual([
    'articles/talks.mdx:3: standfirst still says what the template says. Mend: write your own, or make it a draft again with draft: true.',
    'articles/talks.mdx:18: still begins with "The text begins here.", which the template says. Mend: write your own, or make it a draft again with draft: true.',
  ]);
});

test('nor of its picture', async () => {
  const text = story.replace(/alt: .*/, 'alt: What the picture shows, for those who cannot see it');
  expect(await lint({ 'articles/trucks.mdx': text })).toContain(
    'articles/trucks.mdx:11: lead.photo.alt still says what the template says. Mend: write your own, or make it a draft again with draft: true.',
  );
});

test('a draft may', async () => {
  expect(await lint({ 'articles/talks.mdx': fresh })).toEqual([]);
});

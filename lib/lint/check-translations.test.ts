import { expect, test } from 'vitest';
import { lint, plainStory, plainStoryWith } from './content-fixture.ts';

const tied = (language: string, ...slugs: string[]) =>
  plainStoryWith(`language: ${language}\ntranslations: [${slugs.join(', ')}]`);
const original = plainStoryWith('translations: [lastwagen]');

test('two stories that name each other are one story in two languages', async () => {
  const files = { 'articles/trucks.mdx': original, 'articles/lastwagen.mdx': tied('de', 'trucks') };
  expect(await lint(files)).toEqual([]);
});

test('one that is not named back is told where the name is missing', async () => {
  const files = {
    'articles/trucks.mdx': plainStory,
    'articles/lastwagen.mdx': tied('de', 'trucks'),
  };
  expect(await lint(files)).toEqual([
    'articles/trucks.mdx:2: translations do not name "lastwagen", which is tied to this story as a translation. Mend: add lastwagen; each names all the others.',
  ]);
});

test('of three, each names both others', async () => {
  const files = {
    'articles/trucks.mdx': plainStoryWith('translations: [lastwagen, torakku]'),
    'articles/lastwagen.mdx': tied('de', 'trucks'),
    'articles/torakku.mdx': tied('ja', 'trucks', 'lastwagen'),
  };
  expect(await lint(files)).toEqual([
    'articles/lastwagen.mdx:7: translations do not name "torakku", which is tied to this story as a translation. Mend: add torakku; each names all the others.',
  ]);
});

test.each([
  [
    'that does not exist',
    { 'articles/trucks.mdx': plainStoryWith('translations: [camions]') },
    /^articles\/trucks\.mdx:6: translations names "camions", which does not exist\./,
  ],
  [
    'that is the story itself, in its own language',
    {
      'articles/trucks.mdx': plainStoryWith('translations: [trucks, gate-opens]'),
      'articles/gate-opens.mdx': plainStoryWith('translations: [trucks]'),
    },
    /^articles\/gate-opens\.mdx:6: translations names "trucks", which is in the same language, en\./,
  ],
])('a translation %s is a fault', async (_, files, told) => {
  expect((await lint(files))[0]).toMatch(told);
});

test('a language that is no tag is a fault', async () => {
  expect(
    await lint({ 'articles/trucks.mdx': plainStoryWith('language: Arabic language') }),
  ).toEqual([
    'articles/trucks.mdx:6: language is not a language tag. Mend: write one like en, en-GB or fr.',
  ]);
});

test('a translation is told that its original went on without it', async () => {
  const changed = original.replace('---\n\n', 'updatedAt: 2024-03-01T10:00:00Z\n---\n\n');
  const files = { 'articles/trucks.mdx': changed, 'articles/lastwagen.mdx': tied('de', 'trucks') };
  expect(await lint(files)).toEqual([
    'articles/lastwagen.mdx:7: warning: translations names "trucks", the original, which changed on 2024-03-01, after this story. Mend: bring the translation up to date and write when in updatedAt.',
  ]);
});

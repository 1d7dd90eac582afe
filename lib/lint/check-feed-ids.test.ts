import { expect, test } from 'vitest';
import { lint, lintStory, plainStoryWith } from './content-fixture.ts';

test.each(['https://old.example/?p=123', '"tag:old.example,2011:5"'])('%s is an id', async (id) => {
  expect(await lintStory(plainStoryWith(`id: ${id}`))).toEqual([]);
});

test('two stories never have one id', async () => {
  const withId = plainStoryWith('id: https://old.example/?p=123');
  expect(await lint({ 'articles/aid.mdx': withId, 'articles/convoy.mdx': withId })).toEqual([
    'articles/convoy.mdx:6: id is also that of articles/aid.mdx. ' +
      'Mend: a feed reader takes two stories with one id for one; give it to the older alone.',
  ]);
});

test('an id that Atom cannot take is right where the old feed was RSS, as that of Ghost', async () => {
  expect(await lintStory(plainStoryWith('id: 5f2b1c0e8a7d9c0039e1a2b3'))).toEqual([]);
});

test('a number is no text', async () => {
  expect(await lintStory(plainStoryWith('id: 1234'))).toEqual([
    '6: id is 1234, which is not a text until it stands in quotes. ' +
      'Mend: write the permanent id that an older feed gave this story.',
  ]);
});

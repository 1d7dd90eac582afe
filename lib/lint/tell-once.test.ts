import { expect, test } from 'vitest';
import { lintStory, storyOf } from './content-fixture.ts';

test('the same warning is told once, with its count', async () => {
  const text =
    'One  two.\n\nThree  four.\n\nSee [here](/about) and [here](/).\n\nFive  six, the the end.';
  const problems = await lintStory(storyOf(text.replace('/about', '/')));
  expect(problems.map((problem) => problem.split('. Mend')[0])).toEqual([
    '16: warning: two spaces stand together after "One", and so at 2 more places, next on line 18',
    '20: warning: a link says only "here", and so at one more place, next on line 20',
    '22: warning: "the the" says a word twice',
  ]);
});

test('every error is told', async () => {
  const problems = await lintStory(storyOf('One ![a](b.jpg).\n\nTwo ![a](b.jpg).'));
  expect(problems).toHaveLength(2);
});

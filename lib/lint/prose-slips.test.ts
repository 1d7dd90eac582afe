import { describe, expect, test } from 'vitest';
import { lint, lintStory, storyOf, storyWith } from './content-fixture.ts';

describe('two spaces', () => {
  test('in the text, with the line on which they stand', async () => {
    expect(await lintStory(storyOf('One.\nTwo.  Three.\n\n- four  five'))).toEqual([
      '17: warning: two spaces stand together after "Two.", and so at one more place, next on line 19. Mend: keep one.',
    ]);
  });

  test('in a field', async () => {
    expect(await lintStory(storyWith('Trucks wait at', 'Trucks  wait'))).toEqual([
      '2: warning: title is untidy: two spaces stand together after "Trucks". Mend: keep one.',
    ]);
  });

  test.each([
    'Some `two  spaces` here.',
    '```\na  b\n```',
    'A line  \nand its next.',
    '| a   | b |\n| --- | - |\n| 1   | 2 |',
  ])('are no fault in %j', async (text) => {
    expect(await lintStory(storyOf(text))).toEqual([]);
  });
});

describe('a word twice', () => {
  test.each([
    [
      'All of the the trucks wait.',
      '16: warning: "the the" says a word twice. Mend: keep one "the".',
    ],
    [
      'All of\nthe *the* trucks.',
      '17: warning: "the the" says a word twice. Mend: keep one "the".',
    ],
    ['Four.\n\nThe the trucks.', '18: warning: "The the" says a word twice. Mend: keep one "The".'],
  ])('%j', async (text, problem) => {
    expect(await lintStory(storyOf(text))).toEqual([problem]);
  });

  test('in a caption of the text', async () => {
    const photo =
      '<Photo src="gate.jpg" alt="A white gate" caption="Seen on on Friday." credit="AP" />';
    expect(await lintStory(storyOf(`One.\n\n${photo}`))).toEqual([
      '18: warning: "on on" says a word twice. Mend: keep one "on".',
    ]);
  });

  test.each([
    'She had had enough.',
    'In Walla Walla they wait.',
    'New York, New York.',
    'It was a a-frame.',
    'The `the the` of it.',
  ])('%s is right', async (text) => {
    expect(await lintStory(storyOf(text))).toEqual([]);
  });

  test('is right in a paper that is not English', async () => {
    const text = storyOf('Nous nous voyons.');
    expect(await lint({ 'articles/trucks.mdx': text, 'site.yaml': 'language: de\n' })).toEqual([]);
    expect(await lint({ 'articles/trucks.mdx': text })).toHaveLength(1);
  });
});

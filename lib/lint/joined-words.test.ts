import { describe, expect, test } from 'vitest';
import { lintStory, storyOf } from './content-fixture.ts';

const link = '(https://example.org)';

describe('a word that has grown into what stands beside it is warned of', () => {
  test.each([
    [`Netanyahu[rejected]${link} it.`, 'Netanyahu', 'rejected'],
    [`He [rejected]${link}the terms.`, 'rejected', 'the'],
    ['They*never*do.', 'They', 'never'],
    [`He **[said]${link}** so[too]${link}.`, 'so', 'too'],
    [`- One[two]${link}`, 'One', 'two'],
    [`## One[two]${link}`, 'One', 'two'],
    ['They ~~never~~said so.', 'never', 'said'],
  ])('%s', async (text, left, right) => {
    const [problem = ''] = await lintStory(storyOf(text));
    expect(problem).toBe(
      `16: warning: "${left}" and "${right}" stand together without a space. Mend: put a space between them.`,
    );
  });
});

describe('but not', () => {
  test.each([
    `Netanyahu [rejected]${link} it.`,
    `The [dog]${link}s and the *Guardian*s [view]${link}, “[so]${link}”`,
    'a *W*ord, un**be**lievable',
    `首相[拒否]${link}した`,
    `(see [one]${link}/[two]${link})`,
  ])('%s', async (text) => {
    expect(await lintStory(storyOf(text))).toEqual([]);
  });
});

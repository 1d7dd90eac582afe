import { describe, expect, test } from 'vitest';
import { lint, lintStory, plainStory, storyWith, validContent } from './content-fixture.ts';

const titled = (title: string) => plainStory.replace('Trucks wait at Rafah', title);
const instead = 'give the story a picture, or social.title in other words';
const lacking = (place: string, characters: string, mend = instead) =>
  `${place} has characters that the typeface of share cards lacks: ${characters}. Mend: ${mend}; ` +
  'else they are set in a typeface of the machine that draws the card, or the line is left out where it has none.';

describe('of a story without a picture, the check names what its share card lacks', () => {
  test('in its headline', async () => {
    expect(await lintStory(titled('What سلام means'))).toEqual([
      lacking('2: warning: title', 'س ل ا م'),
    ]);
    expect(await lintStory(titled('Ferry 🚢 sails 🇵🇸'))).toEqual([
      `2: warning: title has emoji, which share cards leave out: 🚢 🇵🇸. Mend: nothing, if the rest says enough; else ${instead}.`,
    ]);
    expect(await lintStory(titled('Łódź – © “so”, Erdoğan'))).toEqual([]);
  });

  test('of many characters the first ten', async () => {
    expect(await lintStory(titled('ЀЁЂЃЄЅІЇЈЉЊЋ'))).toEqual([
      lacking('2: warning: title', 'Ѐ Ё Ђ Ѓ Є Ѕ І Ї Ј Љ and 2 more'),
    ]);
  });

  test('in the headline for cards, where it has one', async () => {
    const social = (title: string) =>
      titled('国会').replace('section:', `social:\n  title: ${title}\nsection:`);
    expect(await lintStory(social('The Diet votes'))).toEqual([]);
    expect(await lintStory(social('国'))).toEqual([lacking('5: warning: social.title', '国')]);
  });

  test('in the names of its section and of the paper', async () => {
    const named = {
      ...validContent,
      'sections/world.yaml': 'name: Мир\n',
      'site.yaml': 'name: Час\n',
    };
    const other = 'write it with other characters';
    expect(await lint(named)).toEqual([
      lacking('sections/world.yaml:1: warning: name', 'М и р', other),
      lacking('site.yaml:1: warning: name', 'Ч а с', other),
    ]);
  });
});

test('a story with a picture, and one that is withdrawn, may say what they like', async () => {
  expect(await lintStory(storyWith('Trucks wait at Rafah', 'What سلام means 🚢'))).toEqual([]);
  const withdrawn = 'withdrawn: { at: 2024-03-01T00:00:00Z, reason: A mix-up. }\nsection:';
  expect(await lintStory(titled('国').replace('section:', withdrawn))).toEqual([]);
});

import { expect, test } from 'vitest';
import { lint } from './content-fixture.ts';
import { checkDoubleBrackets } from './check-double-brackets.ts';
import type { ContentFile } from '../reader/content-files.ts';

const page =
  '---\ntitle: About\ndescription: Who we are.\n---\n\nWe print [[how many]] copies\nin [[the town]].\n';

test('words of a template are told at their place, as warnings while one writes', async () => {
  expect(
    await lint({ 'pages/about.mdx': page, 'site.yaml': 'name: A\ntagline: "[[One line]]"\n' }),
  ).toEqual([
    'pages/about.mdx:6: warning: the text still holds "[[how many]]" of the template, and so at one more place, next on line 7. Mend: write your own words in place of the brackets.',
    'site.yaml:2: warning: tagline still holds "[[One line]]" of the template. Mend: write your own words in place of the brackets.',
  ]);
});

test('they are errors of an edition that readers get', () => {
  const source = {
    type: 'Site',
    file: 'site.yaml',
    data: { tagline: '[[One line]]' },
    lineOf: () => 2,
  };
  const [problem] = checkDoubleBrackets([source as unknown as ContentFile], true);
  expect(problem).toMatchObject({ line: 2, field: 'tagline' });
  expect(problem?.warning).toBeUndefined();
});

test('a story may hold such brackets', async () => {
  const { plainStory } = await import('./content-fixture.ts');
  const text = plainStory.replace('since Saturday', 'since [[Saturday]]');
  expect(await lint({ 'articles/trucks.mdx': text })).toEqual([]);
});

import { expect, test } from 'vitest';
import { lint, storyWith } from './content-fixture.ts';

const words = 'The trucks have waited since Saturday.';
const chart = '<Embed url="https://charts.example/1" title="Trucks by month" />';
const files = { 'articles/trucks.mdx': storyWith(words, `${words}\n\n${chart}\n\n${chart}`) };

test('a frame of a host that the paper does not let in is told once', async () => {
  expect(await lint(files)).toEqual([
    'articles/trucks.mdx:18: warning: <Embed> shows a link and no frame: "charts.example" is not among embeds of site.yaml, ' +
      'and so at one more place, next on line 20. Mend: add it there, or leave it a link.',
  ]);
});

test('one of a host that it lets in is not', async () => {
  const site = 'name: The Fixture\nembeds: [charts.example]\n';
  expect(await lint({ ...files, 'site.yaml': site })).toEqual([]);
});

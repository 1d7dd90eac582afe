import { expect, test } from 'vitest';
import { lint, storyWith } from './content-fixture.ts';

const unknown = storyWith('credit: REUTERS/Edgard Garrido', 'credit: unknown');
const site = (requiredSince: string) =>
  `name: The Fixture\ncredits: { requiredSince: ${requiredSince} }\n`;

test('a story from before the rules may say that nobody recorded a credit', async () => {
  const files = { 'articles/trucks.mdx': unknown, 'site.yaml': site('2024-03-01T00:00:00Z') };
  expect(await lint(files)).toEqual([
    'articles/trucks.mdx:13: warning: lead.photo.credit is unknown. Mend: find out who made the picture, and write it.',
  ]);
});

test('a later one may not, nor one of a paper that has no such date', async () => {
  const error =
    'articles/trucks.mdx:13: lead.photo.credit is unknown, which only stories from before credits.requiredSince may say. ' +
    'Mend: find out who made the picture, or take it out.';
  const later = { 'articles/trucks.mdx': unknown, 'site.yaml': site('2024-02-01T00:00:00Z') };
  expect(await lint(later)).toEqual([error]);
  expect(await lint({ 'articles/trucks.mdx': unknown })).toEqual([error]);
});

test('nor needs it a standfirst', async () => {
  const bare = storyWith('standfirst: The crossing stayed shut for a third day.\n', '');
  const told =
    'standfirst is missing. Mend: write one or two sentences under the headline, plain text.';
  const files = (since: string) => ({ 'articles/trucks.mdx': bare, 'site.yaml': site(since) });
  expect(await lint(files('2024-03-01T00:00:00Z'))).toEqual([
    `articles/trucks.mdx:2: warning: ${told}`,
  ]);
  expect(await lint(files('2024-02-01T00:00:00Z'))).toEqual([`articles/trucks.mdx:2: ${told}`]);
});

test('what has no date may lack them too, in a paper that has older stories', async () => {
  const draft = (text: string) => text.replace('---', '---\ndraft: true');
  const bare = draft(storyWith('standfirst: The crossing stayed shut for a third day.\n', ''));
  const files = { 'articles/trucks.mdx': bare, 'articles/more.mdx': draft(unknown) };
  const since = { 'site.yaml': site('2024-02-01T00:00:00Z') };
  const isWarning = (line: string) => line.includes(': warning: ');
  expect((await lint({ ...files, ...since })).filter((line) => !isWarning(line))).toEqual([]);
  expect((await lint(files)).filter((line) => !isWarning(line))).toHaveLength(2);
});

test('the date is an instant', async () => {
  expect(await lint({ 'site.yaml': site('soon') })).toEqual([
    expect.stringMatching(/^site.yaml:2: credits.requiredSince is "soon"/),
  ]);
});

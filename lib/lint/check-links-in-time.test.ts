import { describe, expect, test } from 'vitest';
import { lint, plainStory, plainStoryWith, storyOf, type Files } from './content-fixture.ts';

/** What the lint says of a story whose text is this one line, 16. */
async function lintLine(text: string, others: Files = {}): Promise<string[]> {
  const problems = await lint({ ...others, 'articles/trucks.mdx': storyOf(text) });
  return problems.map((problem) => problem.replace('articles/trucks.mdx:16: ', ''));
}

describe('a link to what is not there yet', () => {
  const text = 'Read [the rest](/articles/gate-opens) of it.';
  const draft = { 'articles/gate-opens.mdx': plainStoryWith('draft: true') };
  const scheduled = (at: string) => ({
    'articles/gate-opens.mdx': plainStory.replace('2024-02-13T16:00:00-05:00', at),
  });

  test('to a draft is an error, since readers would meet 404', async () => {
    expect(await lintLine(text, draft)).toEqual([
      'the text has a link to /articles/gate-opens, the story "Trucks wait at Rafah", which is a draft: ' +
        'readers would meet 404. Mend: publish that story first, or take the link out.',
    ]);
  });

  test('from a draft to a draft is none', async () => {
    const both = {
      ...draft,
      'articles/trucks.mdx': storyOf(text).replace('topics', 'draft: true\ntopics'),
    };
    expect(await lint(both)).toEqual([]);
  });

  test('to a scheduled story is one until it runs', async () => {
    const soon = new Date(Date.now() + 864e5).toISOString();
    expect(await lintLine(text, scheduled(soon))).toEqual([
      'the text has a link to /articles/gate-opens, the story "Trucks wait at Rafah", ' +
        `which is not there before ${soon}: readers would meet 404 until then. ` +
        'Mend: publish that story first, or take the link out.',
    ]);
  });

  test('from a story that runs no earlier is none', async () => {
    const soon = new Date(Date.now() + 864e5).toISOString();
    const later = storyOf(text).replace('2024-02-13T16:00:00-05:00', soon);
    expect(await lint({ ...scheduled(soon), 'articles/trucks.mdx': later })).toEqual([]);
  });

  test('to a topic that only drafts fill is an error', async () => {
    const problems = await lintLine('All on [the truce](/topics/truce).', {
      'topics/truce.yaml': 'name: Truce\n',
      'articles/gate-opens.mdx': plainStoryWith('draft: true').replace('[gaza]', '[gaza, truce]'),
      'articles/gate-shuts.mdx': plainStoryWith('draft: true').replace('[gaza]', '[gaza, truce]'),
    });
    expect(problems).toEqual([
      'the text has a link to /topics/truce, the topic "Truce", which no published story fills: ' +
        'readers would meet 404. Mend: publish a story there first, or take the link out.',
    ]);
  });
});

describe('a withdrawn story', () => {
  const withdrawn = plainStoryWith('withdrawn: { at: 2024-03-01T00:00:00Z, reason: A mix-up. }');

  test('is told where others link to it', async () => {
    const others = { 'articles/gate-opens.mdx': withdrawn };
    expect(await lintLine('Read [the rest](/articles/gate-opens) of it.', others)).toEqual([
      'warning: the text has a link to /articles/gate-opens, the withdrawn story "Trucks wait at Rafah". ' +
        'Mend: take the link out, or keep it if readers should meet the notice.',
    ]);
  });

  test('still may hold no link that is code', async () => {
    const text = withdrawn.replace('The trucks', '[The trucks](javascript:alert(1))');
    const [problem = ''] = await lint({ 'articles/trucks.mdx': text });
    expect(problem).toContain('the text has a link that begins with javascript:');
  });

  test('has no links that readers could follow', async () => {
    const text = withdrawn.replace('The trucks', '[The trucks](/articles/none)');
    expect(await lint({ 'articles/trucks.mdx': text })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { noon } from './desk-fixture.ts';
import { standingOf, standingOfGone } from './standing.ts';

const published = { publishedAt: '2024-02-13T16:00:00-05:00' };
const scheduled = { publishedAt: '2024-04-01T00:00:00Z' };
const draft = { ...published, draft: true };
const withdrawn = { ...published, withdrawn: { at: '2024-02-20T00:00:00Z' } };

describe('compared with the published branch', () => {
  test.each([
    ['a story that it has too', published, published, false, 'published'],
    ['one that was edited', published, published, true, 'changed'],
    ['one that it has not', published, undefined, true, 'new'],
    ['a draft that now runs', published, draft, true, 'new'],
    ['a scheduled story that now runs', published, scheduled, true, 'new'],
    ['a withdrawn story that comes back', published, withdrawn, true, 'new'],
    ['a story that became a draft again', draft, published, true, 'lost'],
    ['a story that was put off', scheduled, published, true, 'lost'],
    ['a new draft', draft, undefined, true, 'draft'],
    ['a draft that it has too', draft, draft, false, 'draft'],
    ['a scheduled story', scheduled, undefined, true, 'scheduled'],
    ['a story that was taken back', withdrawn, published, true, 'withdrawn'],
  ] as const)('%s stands as it would for readers', (_, story, before, edited, standing) => {
    expect(standingOf(story, { before, known: true, edited, now: noon })).toBe(standing);
  });

  test('a story runs from the very instant of its time', () => {
    const at = (now: string) =>
      standingOf(scheduled, {
        before: undefined,
        known: true,
        edited: true,
        now: new Date(now),
      });
    expect(at('2024-03-31T23:59:59.999Z')).toBe('scheduled');
    expect(at('2024-04-01T00:00:00Z')).toBe('new');
  });
});

test.each([
  [published, 'published'],
  [draft, 'draft'],
  [scheduled, 'scheduled'],
  [withdrawn, 'withdrawn'],
] as const)('with nothing to compare, the state alone tells (%o)', (story, standing) => {
  const nobodyKnows = { before: undefined, known: false, edited: false, now: noon };
  expect(standingOf(story, nobodyKnows)).toBe(standing);
});

test('a story whose file is gone is lost if readers knew it, unless another has its address', () => {
  expect(standingOfGone(published, false, noon)).toBe('lost');
  expect(standingOfGone(published, true, noon)).toBe('moved');
  expect(standingOfGone(draft, false, noon)).toBeUndefined();
});

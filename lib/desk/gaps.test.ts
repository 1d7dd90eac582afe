import { expect, test } from 'vitest';
import type { Gap, Problem } from '../lint/problem.ts';
import { makeDeskStory } from './desk-fixture.ts';
import { countGaps, gapsIn } from './gaps.ts';

function problem(file: string, gap?: Gap): Problem {
  const place = { file, line: 3, field: gap ?? 'title' };
  return { ...place, message: 'is missing', mend: 'write it', warning: true, ...(gap && { gap }) };
}

const old = makeDeskStory({ slug: 'old', publishedAt: '2001-01-01T00:00:00Z' });
const newer = makeDeskStory({ slug: 'newer', publishedAt: '2002-01-01T00:00:00Z' });
const draft = makeDeskStory({ slug: 'draft', publishedAt: undefined });

test('stories with gaps come newest first, drafts before, what is no story last', () => {
  const problems = [
    problem('content/pages/about.mdx', 'alt'),
    ...[old, newer, draft].map(({ file }) => problem(file, 'credit')),
  ];
  expect(gapsIn([old, newer, draft], problems).map(({ file }) => file)).toEqual([
    draft.file,
    newer.file,
    old.file,
    'content/pages/about.mdx',
  ]);
});

test('a story has one row with all that it lacks, and no other warning', () => {
  const problems = [problem(old.file, 'credit'), problem(old.file), problem(old.file, 'alt')];
  const [row, ...others] = gapsIn([old, newer], problems);
  expect(row?.gaps.map(({ gap }) => gap)).toEqual(['credit', 'alt']);
  expect(row?.story?.slug).toBe('old');
  expect(others).toEqual([]);
});

test('gaps are counted in words', () => {
  expect(countGaps([problem('a'), problem('a', 'alt')])).toBe('1 missing alt');
  expect(
    countGaps([problem('a', 'standfirst'), problem('a', 'credit'), problem('b', 'credit')]),
  ).toBe('2 unknown credits, 1 missing standfirst');
  expect(countGaps([problem('a')])).toBe('');
});

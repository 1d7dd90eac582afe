import { describe, expect, test } from 'vitest';
import type { Problem } from '../lint/problem.ts';
import { arrangeDesk, type DeskStory } from './arrange-desk.ts';
import { makeCompared, makeDeskStory, noon, uncompared } from './desk-fixture.ts';
import type { Comparison } from './desk-file.ts';

const story = makeDeskStory;
const arrange = (
  stories: DeskStory[],
  comparison: Comparison = uncompared,
  problems: Problem[] = [],
) => arrangeDesk(stories, { problems, comparison }, noon);

const finding = (file: string): Problem => ({
  ...{ file, line: 1, field: 'title', message: 'is empty', mend: 'write one', warning: true },
});

describe('the desk lists', () => {
  test('what this preview changes first, then the newest', () => {
    const { rows } = arrange(
      [
        story({ slug: 'older', publishedAt: '2024-01-01T00:00:00Z' }),
        story({ slug: 'newer', publishedAt: '2024-02-01T00:00:00Z' }),
        story({ slug: 'draft', draft: true }),
        story({ slug: 'added', publishedAt: '2023-01-01T00:00:00Z' }),
        story({ slug: 'edited', publishedAt: '2022-01-01T00:00:00Z' }),
      ],
      makeCompared({
        files: {
          'content/articles/added.mdx': 'new',
          'content/articles/edited.mdx': 'changed',
          'content/articles/gone.mdx': 'removed',
        },
        before: {
          edited: {
            file: 'content/articles/edited.mdx',
            title: 'Before',
            publishedAt: '2022-01-01T00:00:00Z',
          },
          gone: {
            file: 'content/articles/gone.mdx',
            title: 'Gone',
            publishedAt: '2022-01-01T00:00:00Z',
          },
        },
      }),
    );
    expect(rows.map(({ slug, standing }) => [slug, standing])).toEqual([
      ['gone', 'lost'],
      ['added', 'new'],
      ['edited', 'changed'],
      ['draft', 'draft'],
      ['newer', 'published'],
      ['older', 'published'],
    ]);
  });

  test('a story as changed whose picture is another', () => {
    const picture = 'content/photos/gate.jpg';
    const { rows, otherChanges } = arrange(
      [story({ pictures: [picture] })],
      makeCompared({ files: { [picture]: 'changed', 'content/site.yaml': 'changed' } }),
    );
    expect(rows[0]).toMatchObject({
      standing: 'changed',
      changes: [{ file: picture, change: 'changed' }],
    });
    expect(otherChanges).toEqual([{ file: 'content/site.yaml', change: 'changed' }]);
  });

  test('a story that moved to another folder as changed, and not as lost', () => {
    const file = 'content/articles/2024/trucks.mdx';
    const { rows, otherChanges } = arrange(
      [story({ file })],
      makeCompared({
        files: { [file]: 'new', 'content/articles/trucks.mdx': 'removed' },
        before: { trucks: story({ file: 'content/articles/trucks.mdx' }) },
      }),
    );
    expect(rows.map(({ standing }) => standing)).toEqual(['changed']);
    expect(otherChanges).toEqual([]);
  });

  test('where a story went that has a new slug', () => {
    const { rows } = arrange(
      [story({ slug: 'convoy', aliases: ['trucks'] })],
      makeCompared({
        files: {
          'content/articles/trucks.mdx': 'removed',
          'content/articles/convoy.mdx': 'new',
        },
        before: { trucks: story() },
      }),
    );
    expect(rows.find(({ slug }) => slug === 'trucks')).toMatchObject({
      standing: 'moved',
      movedTo: 'convoy',
    });
  });

  test('no draft whose file is gone', () => {
    const { rows } = arrange(
      [],
      makeCompared({
        files: { 'content/articles/trucks.mdx': 'removed' },
        before: { trucks: story({ draft: true }) },
      }),
    );
    expect(rows).toEqual([]);
  });
});

test('findings stand with the story whose file or picture they are about', () => {
  const picture = 'content/photos/gate.jpg';
  const files = ['content/articles/trucks.mdx', picture, 'content/authors/jane-doe.yaml'];
  const desk = arrange([story({ pictures: [picture] })], uncompared, files.map(finding));
  expect(desk.rows[0]?.problems.map(({ file }) => file)).toEqual(files.slice(0, 2));
  expect(desk.otherProblems.map(({ file }) => file)).toEqual(files.slice(2));
});

test('nothing is said to be new where there is nothing to compare with', () => {
  expect(arrange([story()]).rows[0]?.standing).toBe('published');
});

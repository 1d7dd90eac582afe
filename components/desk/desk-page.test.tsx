import { describe, expect, test } from 'vitest';
import { makePicture, newYork } from '@/lib/archive/article-fixture';
import type { Desk, DeskRow } from '@/lib/desk/arrange-desk';
import {
  makeCompared,
  makeDeskRow,
  makeDeskStory,
  makePictureUse,
  uncompared,
} from '@/lib/desk/desk-fixture';
import type { Comparison } from '@/lib/desk/desk-file';
import { deskPage } from '@/lib/desk/desk-pages';
import type { Problem } from '@/lib/lint/problem';
import type { RightsRow } from '@/lib/desk/rights';
import { DeskPage } from './desk-page';
import { render, wordsOf } from '../markup-fixture';

const problem: Problem = {
  ...{ file: 'content/articles/trucks.mdx', line: 4, field: 'title' },
  ...{ message: 'is 120 characters long', mend: 'say it in fewer', warning: true },
};

type Case = {
  desk?: Partial<Desk>;
  problems?: Problem[];
  comparison?: Comparison;
  rights?: RightsRow[];
  captions?: number;
  n?: number;
};

function desk(rows: DeskRow[], given: Case = {}) {
  const { desk: more, problems = [], comparison, rights = [], captions = 0, n = 1 } = given;
  const checkedAt = '2024-03-01T12:00:00Z';
  return render(
    <DeskPage
      rights={rights}
      captions={captions}
      fronts={[]}
      desk={{ rows, otherProblems: [], otherChanges: [], ...more }}
      page={deskPage(rows, n)!}
      checked={{ checkedAt, problems, comparison: comparison ?? makeCompared() }}
      locale={newYork}
    />,
  );
}

describe('the desk says with what it was compared', () => {
  test.each([
    [
      makeCompared(),
      'Compared with origin/main as this branch last had it: commit abc1234 of February 20, 2024',
    ],
    [uncompared, 'Not compared with the published edition, since git knows no history of it'],
    [
      makeCompared({ base: { ...makeCompared().base, isFork: false } }),
      'what came there since is told as missing here',
    ],
  ])('%#', (comparison, words) => {
    expect(wordsOf(desk([], { comparison }))).toContain(words);
  });
});

test('each story leads to its own page, and says when it runs, where, and by whom', () => {
  const row = desk([makeDeskRow()]).querySelector('section li');
  expect(row?.querySelector('a')?.getAttribute('href')).toBe('/desk/trucks');
  expect(row?.querySelector('time')?.dateTime).toBe('2024-02-13T16:00:00-05:00');
  expect(wordsOf(row)).toContain('World');
  expect(wordsOf(row)).toContain('By Jane Doe');
  expect(wordsOf(row)).toContain('nothing to mend');
});

test('a story counts its faults, errors first', () => {
  const problems = [problem, { ...problem, warning: false }, problem];
  const row = desk([makeDeskRow({ problems })]).querySelector('section li');
  expect(wordsOf(row)).toContain('1 error, 2 warnings');
});

test.each([
  ['content/articles/trucks.mdx', 'new', 'New file'],
  ['content/articles/trucks.mdx', 'changed', 'Edited'],
  ['content/photos/gate.jpg', 'changed', 'Picture changed'],
] as const)('where %s is %s, the row says "%s"', (file, change, words) => {
  const row = desk([makeDeskRow({ changes: [{ file, change }] })]).querySelector('section li');
  expect(wordsOf(row)).toContain(words);
});

test('what older stories lack is counted, and leads to the list of it', () => {
  const gap: Problem = { ...problem, field: 'lead.photo.credit', gap: 'credit' };
  const link = desk([makeDeskRow()], { problems: [gap, problem] }).querySelector('ul a');
  expect(wordsOf(link)).toBe('Gaps in older stories: 1 unknown credit');
  expect(link?.getAttribute('href')).toBe('/desk/gaps/1');
  expect(wordsOf(desk([makeDeskRow()], { problems: [problem] }))).not.toContain('Gaps');
});

test('rights that end are counted, and lead to the list of them', () => {
  const right = {
    ...makePictureUse({ photo: makePicture() }),
    photo: { file: 'content/photos/gate.jpg', credit: 'AP', expires: '2024-04-01T00:00:00Z' },
  };
  const rights = [
    { ...right, ended: false },
    { ...right, ended: true },
  ];
  const link = desk([makeDeskRow()], { rights }).querySelector('ul a');
  expect(wordsOf(link)).toBe('Rights that end: 1, 1 ended');
  expect(link?.getAttribute('href')).toBe('/desk/rights/1');
});

test('captions left to write are counted, and lead to the list of them', () => {
  const link = desk([makeDeskRow()], { captions: 3 }).querySelector('ul a');
  expect(wordsOf(link)).toBe('Captions left to write: 3');
  expect(link?.getAttribute('href')).toBe('/desk/captions/1');
  expect(wordsOf(desk([makeDeskRow()]))).not.toContain('Captions');
});

test('a withdrawn story gives its reason', () => {
  const withdrawn = { at: '2024-02-14T00:00:00Z', reason: 'Two stories were confused.' };
  const story = makeDeskStory({ withdrawn });
  const body = desk([makeDeskRow({ story, standing: 'withdrawn', state: 'withdrawn' })]);
  expect(wordsOf(body.querySelector('h2'))).toBe('Withdrawn');
  expect(wordsOf(body.querySelector('section li'))).toContain('Withdrawn February 13, 2024');
  expect(wordsOf(body.querySelector('section li'))).not.toContain('To be');
  expect(wordsOf(body.querySelector('section li'))).toContain('Reason: Two stories were confused.');
});

test('a story that will be withdrawn says when it runs and when it goes', () => {
  const withdrawn = { at: '2099-02-14T00:00:00Z', reason: 'The film may be shown until then.' };
  const row = desk([makeDeskRow({ story: makeDeskStory({ withdrawn }) })]);
  const words = wordsOf(row.querySelector('section li'));
  expect(words).toContain('February 13, 2024, 4:00 PM EST');
  expect(words).toContain('To be withdrawn February 13, 2099');
});

test('a story that is gone has no page, and names its new address', () => {
  const { story: _, ...gone } = makeDeskRow({ standing: 'moved' });
  const row = { ...gone, story: undefined, state: undefined, movedTo: 'convoy' };
  const links = desk([row]).querySelectorAll('section li a');
  expect([...links].map((link) => link.getAttribute('href'))).toEqual(['/articles/convoy']);
});

test('errors stand in full on the first page: they keep the rest from being built', () => {
  const body = desk([], { problems: [{ ...problem, warning: false }] });
  const section = body.querySelector('[aria-labelledby=errors]');
  expect(wordsOf(section)).toContain('content/articles/trucks.mdx, line 4');
  expect(wordsOf(section)).toContain('title is 120 characters long. Mend: say it in fewer.');
});

test('what is true of the whole paper stands on the first page alone', () => {
  const rows = Array.from({ length: 51 }, (_, i) =>
    makeDeskRow({ story: makeDeskStory({ slug: `story-${i}` }) }),
  );
  const more = { otherChanges: [{ file: 'content/site.yaml', change: 'changed' as const }] };
  expect(wordsOf(desk(rows, { desk: more }))).toContain('content/site.yaml (changed)');
  const second = desk(rows, { desk: more, n: 2 });
  expect(wordsOf(second)).not.toContain('content/site.yaml');
  expect(second.querySelector('[rel=prev]')?.getAttribute('href')).toBe('/desk');
  expect(second.querySelector('[rel=next]')).toBeNull();
});

/** Two rows of words, and every place in which they differ. */
import { diffArrays } from 'diff';
import { wordsIn } from './reader-words.ts';

/** What stood in the old text and not in ours, or the other way, with the words before it. */
export type Difference = { after: string; lost: string; gained: string };

/**
 * @param added words that ours is known to add, such as the title of a video
 * @param waiting words that are known to wait in a to-do, such as the caption of a missing picture
 */
export function compareWords(
  source: string[],
  story: string[],
  { added = [], waiting = [] }: { added?: string[]; waiting?: string[] } = {},
): Difference[] {
  const differences: Difference[] = [];
  let before: string[] = [];
  let open: Difference | undefined;
  const close = () => {
    if (open) differences.push(open);
    open = undefined;
  };
  const changes = diffArrays(plain(source), plain(story), { maxEditLength: 1500 }) as
    ReturnType<typeof diffArrays<string>> | undefined;
  if (!changes) return [{ after: '', lost: source.join(' '), gained: story.join(' ') }];
  for (const { value, added, removed } of changes) {
    if (!added && !removed) {
      close();
      before = [...before, ...value].slice(-6);
      continue;
    }
    open ??= { after: before.join(' '), lost: '', gained: '' };
    const words = value.join(' ');
    if (added) open.gained = [open.gained, words].filter(Boolean).join(' ');
    else open.lost = [open.lost, words].filter(Boolean).join(' ');
  }
  close();
  return differences
    .map(({ after, lost, gained }) => ({
      after,
      lost: without(lost, waiting),
      gained: without(gained, added),
    }))
    .filter(({ lost, gained }) => lost !== gained);
}

/** What is left of a row of words when those that were to be expected are taken out. */
function without(words: string, phrases: string[]): string {
  // Two spaces between words, so that two that touch are both found.
  const spaced = (row: string) => ` ${row.split(' ').join('  ')} `;
  const rows = phrases.map((phrase) => plain(wordsIn(phrase)).join(' ')).filter(Boolean);
  const longestFirst = rows.sort((a, b) => b.length - a.length);
  return longestFirst
    .reduce((rest, row) => rest.replaceAll(spaced(row), ''), spaced(words))
    .trim()
    .replace(/ +/g, ' ');
}

/** A straight apostrophe is a curly one. */
function plain(words: string[]): string[] {
  return words.map((word) => word.replace(/’/g, "'"));
}

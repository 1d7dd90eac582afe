/** Two rows of words, and every place in which they differ. */
import { diffArrays } from 'diff';

/** What stood in the old text and not in ours, or the other way, with the words before it. */
export type Difference = { after: string; lost: string; gained: string };

/** @param expected words that ours is known to add, such as the title of a video */
export function compareWords(
  source: string[],
  story: string[],
  expected: string[] = [],
): Difference[] {
  const plain = (words: string[]) => words.map((word) => word.replace(/’/g, "'"));
  const differences: Difference[] = [];
  let before: string[] = [];
  let open: Difference | undefined;
  const close = () => {
    if (open) differences.push(open);
    open = undefined;
  };
  const changes = diffArrays(plain(source), plain(story), { maxEditLength: 5000 }) as
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
    .filter(({ lost, gained }) => lost !== '' || !expected.includes(gained))
    .filter(({ lost, gained }) => lost !== gained);
}

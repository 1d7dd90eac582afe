/** Two rows of words, and every place in which they differ. */
import { diffArrays, type ArrayChange } from 'diff';

/** What stood in the old text and not in ours, or the other way, with the words before it. */
export type Difference = { after: string; lost: string; gained: string };

export function compareWords(source: string[], story: string[]): Difference[] {
  const differences: Difference[] = [];
  let before: string[] = [];
  let open: Difference | undefined;
  const close = () => {
    if (open) differences.push(open);
    open = undefined;
  };
  const changes: ArrayChange<string>[] | undefined = diffArrays(plain(source), plain(story), {
    maxEditLength: 1500,
  });
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
  return differences;
}

/** A straight apostrophe is a curly one. */
function plain(words: string[]): string[] {
  return words.map((word) => word.replace(/’/g, "'"));
}

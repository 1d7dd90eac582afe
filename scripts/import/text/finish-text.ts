/** The second half of a text's way: its tree as Markdown, read once more by the paper's own reader, and compared. */
import type { Root } from 'hast';
import type { BodyFault } from '../../../lib/body/findings.ts';
import { parseBody } from '../../../lib/body/parse-body.ts';
import { compareWords, type Difference } from '../proof/compare-words.ts';
import { wordsOfSource, wordsOfStory } from '../proof/reader-words.ts';
import { toMarkdownTree } from './to-markdown-tree.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Plain data, so that a thread can be given it. */
export type UnfinishedText = {
  /** It holds nothing but what a story may hold. */
  tree: Root;
  /** What a reader of the old page saw. */
  seen: string;
  /** What of that is known to stand elsewhere here: the headline, words that wait in a to-do. */
  elsewhere: string[];
  /** What our page says beside it. */
  added: string[];
  /** Lines that ours has and the old text had not. */
  printed: string[];
};

export type FinishedText = {
  body: string;
  isEmpty: boolean;
  /** What the paper's own reader has to say of the body, by its lines. */
  bodyFaults: BodyFault[];
  /** What a person has to do, by the comments in the text. */
  todos: string[];
  words: { source: number; story: number; differences: Difference[] };
};

export function finishText({
  tree,
  seen,
  elsewhere,
  added,
  printed,
}: UnfinishedText): FinishedText {
  const body = writeMarkdown(toMarkdownTree(tree));
  const before = wordsOfSource(seen, elsewhere);
  const { root, faults: bodyFaults } = parseBody(body.trim());
  const isRefused = root.children.length === 0 && bodyFaults.some(({ warning }) => !warning);
  const after = wordsOfStory(root, added, printed);
  return {
    body,
    isEmpty: root.children.length === 0 && !isRefused,
    bodyFaults,
    todos: Array.from(body.matchAll(/\{\/\* To do: (.*?) \*\/\}/g), ([, says = '']) => says),
    words: {
      source: before.length,
      story: after.length,
      // Of a text that was refused as a whole nothing can be compared, and the fault says why.
      differences: isRefused ? [] : compareWords(before, after),
    },
  };
}

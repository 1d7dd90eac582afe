/** Two versions of a story, word by word. */
import { diffArrays } from 'diff';
import type { ComparedLine, ComparedPart } from '../archive/story-version.ts';
import type { StoryLine } from './story-words.ts';

/** A word or what stands between two; a line begins with a token of its own. */
type Token = { text: string; begins?: 'title' | 'line' };
type Change = ComparedPart['change'];

/** Two texts that have less in common are shown one after the other; to compare them would take long. */
const mostEdits = 1_000;

/** @returns undefined in place of lines that are as they were */
export function compareLines(
  before: StoryLine[],
  after: StoryLine[],
  language: string,
): (ComparedLine | undefined)[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const tokens = (lines: StoryLine[]) => lines.flatMap((line) => tokensOf(line, segmenter));
  const hunks = diffArrays(before, after, { comparator: isSameLine });
  return hunks.flatMap(({ added, removed, value }, i) => {
    if (!added && !removed) return [undefined];
    // What took the place of some lines follows them, and is told with them.
    const next = hunks[i + 1];
    if (removed && next?.added) return compareTokens(tokens(value), tokens(next.value));
    if (added && hunks[i - 1]?.removed) return [];
    return compareTokens(removed ? tokens(value) : [], added ? tokens(value) : []);
  });
}

function isSameLine(a: StoryLine, b: StoryLine): boolean {
  return a.text === b.text && a.isTitle === b.isTitle;
}

function tokensOf({ isTitle, text }: StoryLine, segmenter: Intl.Segmenter): Token[] {
  const words = Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment }));
  return [{ text: '', begins: isTitle ? 'title' : 'line' }, ...words];
}

function compareTokens(before: Token[], after: Token[]): ComparedLine[] {
  const comparator = (a: Token, b: Token) => a.text === b.text && a.begins === b.begins;
  const found = diffArrays(before, after, { comparator, maxEditLength: mostEdits });
  const runs = found?.map(({ added, removed, value }) => ({
    change: removed ? ('removed' as const) : added ? ('added' as const) : ('same' as const),
    tokens: value,
  }));
  return linesOf(
    withoutIslands(
      runs ?? [
        { change: 'removed', tokens: before },
        { change: 'added', tokens: after },
      ],
    ),
  );
}

type Run = { change: Change; tokens: Token[] };

/** A space or a comma that stayed between two changed words is read with them. */
function withoutIslands(runs: Run[]): Run[] {
  const whole: Run[] = [];
  let removed: Token[] = [];
  let added: Token[] = [];
  const flush = () => {
    const same = sharedEnd(removed, added);
    if (removed.length > 0) whole.push({ change: 'removed', tokens: removed });
    if (added.length > 0) whole.push({ change: 'added', tokens: added });
    if (same.length > 0) whole.push({ change: 'same', tokens: same });
    [removed, added] = [[], []];
  };
  runs.forEach(({ change, tokens }, i) => {
    const isIsland =
      i > 0 &&
      i < runs.length - 1 &&
      tokens.every(({ text, begins }) => !begins && !/[\p{L}\p{N}]/u.test(text));
    if (change === 'removed') removed.push(...tokens);
    else if (change === 'added') added.push(...tokens);
    else if (isIsland && removed.length > 0 && added.length > 0) {
      removed.push(...tokens);
      added.push(...tokens);
    } else {
      flush();
      whole.push({ change, tokens });
    }
  });
  flush();
  return whole;
}

/** Takes what both end with, such as a space, off them. */
function sharedEnd(removed: Token[], added: Token[]): Token[] {
  const same: Token[] = [];
  while (removed.length > 0 && removed.at(-1)?.text === added.at(-1)?.text) {
    if (removed.at(-1)?.begins || added.at(-1)?.begins) break;
    same.unshift(added.pop()!);
    removed.pop();
  }
  return same;
}

/** A line begins wherever one began before or begins now. */
function linesOf(runs: Run[]): ComparedLine[] {
  const lines: ComparedLine[] = [];
  for (const { change, tokens } of runs) {
    for (const { text, begins } of tokens) {
      if (begins) lines.push({ isTitle: begins === 'title', parts: [] });
      const parts = lines.at(-1)?.parts;
      const last = parts?.at(-1);
      if (begins) continue;
      if (last?.change === change) last.text += text;
      else parts?.push({ change, text });
    }
  }
  return lines.filter(({ parts }) => parts.length > 0);
}

/** Slips of the hand in running text: two spaces for one, a word typed twice. */

/** `line` counts from the first line of the text, which is 1. */
export type Slip = { line: number; message: string; mend: string };

/** English says "had had" and "that that"; a capital is a name, like Walla Walla. */
const saidTwice = /^(had|that)$/i;
const runs = /[\p{L}\p{N}’'-]+/gu;
const isWord = /^\p{L}+$/u;

export function doubledWords(text: string): Slip[] {
  const slips: Slip[] = [];
  let first: { word: string; start: number; end: number } | undefined;
  for (const { 0: word, index: start } of text.matchAll(runs)) {
    const end = start + word.length;
    if (first && isDoubled(first.word, word) && !text.slice(first.end, start).trim()) {
      slips.push({
        line: lineAt(text, first.start),
        message: `"${first.word} ${word}" says a word twice`,
        mend: `keep one "${first.word}"`,
      });
      first = undefined;
    } else first = { word, start, end };
  }
  return slips;
}

function isDoubled(first: string, second: string): boolean {
  return (
    first.length === second.length &&
    second === second.toLowerCase() &&
    second === first.toLowerCase() &&
    isWord.test(first) &&
    !saidTwice.test(first)
  );
}

/** French says "nous nous": only an English paper is read for words that stand there twice. */
export function isEnglish(language: unknown): boolean {
  return language === undefined || (typeof language === 'string' && /^en\b/i.test(language));
}

export function doubleSpaces(text: string): Slip[] {
  return [...text.matchAll(/ {2,}/g)].map(({ index }) => ({
    line: lineAt(text, index),
    message: `two spaces stand together ${near(text, index)}`,
    mend: 'keep one',
  }));
}

function near(text: string, index: number): string {
  const word = /\S+$/.exec(text.slice(Math.max(0, index - 40), index))?.[0];
  return word ? `after "${word}"` : 'here';
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

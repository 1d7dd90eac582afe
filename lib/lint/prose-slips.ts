/** Slips of the hand in running text: two spaces for one, a word typed twice. */

/** `line` counts from the first line of the text, which is 1. */
export type Slip = { line: number; message: string; mend: string };

/** English says "had had" and "that that"; a capital is a name, like Walla Walla. */
const saidTwice = /^(had|that)$/i;
const doubled = /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+(\1)(?![\p{L}\p{N}’'-])/giu;

export function doubledWords(text: string): Slip[] {
  return [...text.matchAll(doubled)]
    .filter(
      ([, first = '', second = '']) => second === second.toLowerCase() && !saidTwice.test(first),
    )
    .map(({ 0: found, 1: word = '', index }) => ({
      line: lineAt(text, index),
      message: `"${found.replace(/\s+/g, ' ')}" says a word twice`,
      mend: `keep one "${word}"`,
    }));
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

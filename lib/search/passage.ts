/** The words of a story that were looked for, marked, with what stands around them. */
import type { Term } from './query.ts';
import { beyondAscii, plainForm, wordsIn, type Word } from './words.ts';

/** A stretch of text; those in a row make the passage. */
export type Piece = { text: string; marked: boolean };

/** In signs: what a passage holds, and how much of that may stand before the first mark. */
const longest = 240;
const before = 60;

/** A headline with what was found in it. */
export function markWords(text: string, terms: Term[], language = 'en'): Piece[] {
  return cut(text, marksIn(wordsIn(text, language), terms), 0, text.length);
}

/**
 * The part of a text that holds most of what was looked for; the first such, so the beginning where
 * nothing was found. @param text one paragraph a line @param terms those that are wanted
 */
export function passageOf(text: string, terms: Term[], language = 'en'): Piece[] {
  let best: { line: string; words: Word[]; marks: Mark[]; found: number } | undefined;
  const mostIn = lookFor(terms, language);
  for (const line of text.split('\n')) {
    if (best && mostIn(line) <= best.found) continue;
    const words = wordsIn(line, language);
    const marks = marksIn(words, terms);
    const found = new Set(marks.map(({ term }) => term)).size;
    if (!best || found > best.found) best = { line, words, marks, found };
    if (found === terms.length) break;
  }
  if (!best) return [];
  const { line, words, marks } = best;
  const [start, end] = windowOf(line, words, marks);
  return cut(line, marks, start, end);
}

/**
 * How many of the terms a line can hold at the most, seen without taking it apart: a plain word begins
 * as its folded form does, which may have an -i for a -y.
 */
function lookFor(terms: Term[], language: string): (line: string) => number {
  const wanted = terms.map(({ words }) => words.map((word) => word.replace(/i$/, '')));
  return (line) => {
    if (beyondAscii.test(line)) return terms.length;
    const lower = plainForm(line, language);
    return wanted.filter((starts) => starts.every((start) => lower.includes(start))).length;
  };
}

type Mark = { term: Term; start: number; end: number };

function marksIn(words: Word[], terms: Term[]): Mark[] {
  const marks: Mark[] = [];
  const firsts = new Set(terms.map((term) => term.words[0]));
  const anyBegins = terms.some(({ begins }) => begins);
  for (let i = 0; i < words.length; i++) {
    if (!anyBegins && !firsts.has(words[i]!.word)) continue;
    const term = terms.find((term) => isAt(term, words, i));
    if (!term) continue;
    const last = i + term.words.length - 1;
    marks.push({ term, start: words[i]!.start, end: words[last]!.end });
    i = last;
  }
  return marks;
}

function isAt({ words, begins }: Term, text: Word[], start: number): boolean {
  return words.every((word, j) => {
    const found = text[start + j]?.word;
    const mayGoOn = begins && j === words.length - 1;
    return mayGoOn ? found?.startsWith(word) : found === word;
  });
}

/** Where a passage begins and ends, at the edges of words. */
function windowOf(line: string, words: Word[], marks: Mark[]): [number, number] {
  if (line.length <= longest) return [0, line.length];
  const from = Math.max(0, (densest(marks)?.start ?? 0) - before);
  const start = from === 0 ? 0 : (words.find((word) => word.start >= from)?.start ?? from);
  const to = start + longest;
  if (to >= line.length) return [start, line.length];
  const end = words.findLast((word) => word.end <= to && word.end > start)?.end ?? to;
  return [start, end];
}

/** The mark after which, within a passage, most different terms follow. */
function densest(marks: Mark[]): Mark | undefined {
  let best: { mark: Mark; found: number } | undefined;
  for (const mark of marks) {
    const near = marks.filter(
      ({ start, end }) => start >= mark.start && end <= mark.start + longest - before,
    );
    const found = new Set(near.map(({ term }) => term)).size;
    if (!best || found > best.found) best = { mark, found };
  }
  return best?.mark;
}

function cut(text: string, marks: Mark[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const push = (piece: string, marked: boolean) => {
    if (piece) pieces.push({ text: piece, marked });
  };
  let at = start;
  push(start > 0 ? '… ' : '', false);
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    push(text.slice(at, mark.start), false);
    push(text.slice(mark.start, mark.end), true);
    at = mark.end;
  }
  push(text.slice(at, end) + (end < text.length ? ' …' : ''), false);
  return pieces;
}

/** Characters that no text needs: a terminal, a feed reader or a browser would stumble over them. */
import type { Fault } from './fault.ts';

/**
 * Control characters save tab and line feed, separators of lines, noncharacters, halves of pairs,
 * a byte-order mark inside a text; and, to be warned of, U+FFFD and the overrides of direction.
 */
const unwanted =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\u202D\u202E\uFEFF\uFFFD\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** @returns what stands in a text and should not, with its place */
export function unwantedIn(text: string): { character: string; at: number }[] {
  return Array.from(text.matchAll(unwanted), ({ 0: character, index: at }) => ({ character, at }));
}

export const placeholder = '\uFFFC';

/** What a parser gets in the place of each, so that the rest is read: as long, and told by nobody. */
export function withoutUnwanted(text: string): string {
  return text.replace(unwanted, (character) => placeholder.repeat(character.length));
}

/** @param where stands after "holds U+0007", as in ` here and on line 9` */
export function describeUnwanted(character: string, where = ''): Omit<Fault, 'line'> {
  const code = character.codePointAt(0) ?? 0;
  const holds = `holds U+${code.toString(16).toUpperCase().padStart(4, '0')}${where}`;
  if (character === '\uFFFD') {
    const mend = 'write the letter that was there';
    return { message: `${holds}, which stands for a letter that was lost`, mend, warning: true };
  }
  if (character === '\u202D' || character === '\u202E') {
    const mend = 'take it out; a passage in another direction needs none';
    return { message: `${holds}, which turns round what follows`, mend, warning: true };
  }
  const message = `${holds}, which nobody can see and some readers stop at`;
  return { message, mend: mendOf(code) };
}

/** From U+0080 on: where a text in Windows-1252 was taken for Latin-1, these became control characters. */
export const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function mendOf(code: number): string {
  if (code === 0x2028 || code === 0x2029) return 'take it out, or put a line break in its place';
  const meant = windows1252.charAt(code - 0x80).trim();
  return meant ? `write ${meant}, which an older encoding has in its place` : 'take it out';
}

/** @returns a fault for each that a file holds, on its first line, which names the lines of the others */
export function unwantedInFile(text: string): Fault[] {
  const places = new Map<string, Set<number>>();
  let line = 1;
  let from = 0;
  for (const { character, at } of unwantedIn(text)) {
    line += text.slice(from, at).split('\n').length - 1;
    from = at;
    places.set(character, (places.get(character) ?? new Set()).add(line));
  }
  return Array.from(places, ([character, lines]) => {
    const [first = 1, ...others] = lines;
    const { message, ...fault } = describeUnwanted(character, alsoOn(others));
    return { line: first, message: `the file ${message}`, ...fault };
  });
}

function alsoOn(lines: number[]): string {
  if (lines.length === 0) return '';
  const named = `${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ' and more' : ''}`;
  return ` here and on line${lines.length > 1 ? 's' : ''} ${named}`;
}

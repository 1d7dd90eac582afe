import { agencies } from './houses-agencies.ts';
import { sources } from './houses-sources.ts';

/**
 * The houses that pictures come from, by every spelling of theirs. Case, width, dots and a leading
 * `the` do not count. A house that is missing here still parses where the form of the line leaves no
 * doubt (see read-piece.ts).
 */
const printNames = new Map(
  [agencies, sources]
    .flatMap((table) => table.trim().split('\n'))
    .filter((line) => !line.startsWith('#') && line !== '')
    .flatMap((line) => {
      const [name = '', ...others] = line.split(/ = | \| /);
      return [name, ...others].map((spelling) => [fold(spelling), name] as const);
    }),
);

/** The printed name of a house we know: `Reuters` of `REUTERS`, `AP` of `AP Photo`. */
export function knownHouse(text: string): string | undefined {
  return printNames.get(fold(text));
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '');
}

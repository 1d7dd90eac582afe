/** Plain text that holds what only a page or Markdown would understand: readers see it just so. */
import { parseFragment } from 'parse5';
import type { ContentFile } from '../reader/content-files.ts';
import { foundAlone } from '../reader/found-alone.ts';
import type { Problem } from './problem.ts';
import { textsNamed } from './story-fields.ts';

/** A caption and the text of a correction are Markdown, which knows all of this. */
const plainFields = new Set([
  ...['title', 'standfirst', 'description', 'dateline', 'reason', 'name', 'role'],
  ...['tagline', 'notice', 'alt', 'credit', 'creator', 'agency', 'copyright', 'intro'],
]);
const plainInFronts = new Set([...plainFields, 'text']);

type Mark = { marks: string; mend: string };

export function checkPlainText(files: ContentFile[]): Problem[] {
  return files.flatMap(plainTextFaults);
}

export const plainTextFaults = foundAlone('plain text', ({ file, type, data, lineOf }): Problem[] =>
  [...textsNamed(type === 'Front' ? plainInFronts : plainFields, data)].flatMap(({ path, text }) =>
    [...references(text), ...tags(text), ...markdown(text)].map(({ marks, mend }) => ({
      file,
      line: lineOf(path),
      field: path.join('.'),
      message: `holds ${marks}, which readers see just so, since it is plain text`,
      mend,
      warning: true,
    })),
  ),
);

/** @see https://html.spec.whatwg.org/multipage/syntax.html#character-references */
function references(text: string): Mark[] {
  const written = new Set(text.match(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi));
  return [...written].flatMap((reference) => {
    const [node] = parseFragment(reference).childNodes;
    const meant = node && 'value' in node ? node.value : reference;
    return meant === reference ? [] : [{ marks: reference, mend: `write ${shown(meant)}` }];
  });
}

/** A space that does not break, or a character of no width, would not be seen in the mend. */
function shown(meant: string): string {
  if (/[^\p{Z}\p{C}]/u.test(meant)) return meant;
  return meant === '\u00A0' ? 'a space' : 'nothing in its place, or the character itself';
}

function tags(text: string): Mark[] {
  const written = new Set(text.match(/<!--|<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>/gi));
  return [...written].map((marks) => ({
    marks,
    mend: 'take it out, unless readers are to see it',
  }));
}

/** Around words only: a file's name or a formula may hold the same characters. */
const around =
  /(?<![\p{L}\p{N}*_~`\\/])(\*{1,3}|_{1,3}|~~|`+)(?=[^\s*_~`]).{1,300}?(?<=[^\s*_~`])\1(?![\p{L}\p{N}*_~`/])/gu;
const link = /!?\[[^[\]]+\]\([^()\s]+\)/g;

function markdown(text: string): Mark[] {
  const written = [...text.matchAll(link), ...text.matchAll(around)].map(([marks]) => marks);
  return written.map((marks) => ({ marks, mend: 'write the words without the marks' }));
}

/** Where a file's standards contradict each other on credit, maker or rights. */
import type { FileNote } from '../file-record.ts';
import { isCutOf, iimLimits } from './iim-limits.ts';
import type { Statement } from './statement.ts';

const fields = ['credit', 'creators', 'copyright'] as const;
type Field = (typeof fields)[number];

/** @param statements the one that counts first; the others are held against it */
export function conflictsIn(statements: Statement[]): FileNote[] {
  return fields.flatMap((field) => {
    const [used, ...others] = statements.flatMap(({ standard, texts }) =>
      texts[field] ? [{ standard, texts: texts[field] }] : [],
    );
    if (!used) return [];
    return others
      .filter((other) => !agree(field, used.texts, other.texts, other.standard === 'IIM'))
      .map((other): FileNote => ({ kind: 'conflict', field, used, other }));
  });
}

/** One who names fewer makers contradicts nobody. */
function agree(field: Field, used: string[], other: string[], mayBeCut: boolean): boolean {
  const isSaid = (text: string) =>
    used.some(
      (one) => fold(one) === fold(text) || (mayBeCut && isCutOf(text, one, iimLimits[field])),
    );
  return other.every(isSaid) || fold(used.join(' ')) === fold(other.join(' '));
}

/** `© 2024 Jane Doe` and `(c) 2024, JANE DOE` say the same. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/©|\(c\)|\bcopyright\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

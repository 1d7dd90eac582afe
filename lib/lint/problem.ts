import { visible } from '../language/visible-text.ts';

/** One fault of the content: where it stands, what is wrong, how to mend it. */
export type Problem = {
  /** Path from the repository's root. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** The field's path, as in `lead.photo.alt`; empty where the fault is not in a field. */
  field: string;
  /** What is wrong, as the end of a sentence that begins with the field. */
  message: string;
  mend: string;
  /** A warning is told and stops nothing. */
  warning?: boolean;
  /** What an older story may lack: listed at the desk, since somebody may know it still. */
  gap?: Gap;
};

export type Gap = 'credit' | 'alt' | 'standfirst';

export function formatProblem({ file, line, field, message, mend, warning }: Problem): string {
  const place = `${file}:${line}: ${warning ? 'warning: ' : ''}`;
  return visible(`${place}${field ? `${field} ` : ''}${message}. Mend: ${mend}.`);
}

export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field);
}

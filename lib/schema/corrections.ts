/** What was put right in a story, or in an entry of a live one. */
import { z } from 'zod';
import { choice, correctionKinds } from './choices.ts';
import { inOrder, instant, instantHelp, line, rule } from './fields.ts';

const correctionSchema = z.strictObject({
  at: instant.describe(instantHelp),
  kind: choice(correctionKinds),
  text: line.describe('what was wrong and what is right, in a sentence'),
});

export const correctionsSchema = z
  .array(correctionSchema)
  .describe('a list of entries with at, kind and text, newest first')
  .default([]);

/** @param entries as they were written, which need not be a list */
export function newestFirst(entries: unknown): boolean {
  if (!Array.isArray(entries)) return true;
  const list = entries as ({ at: string } | null)[];
  return list.every((entry, i) => i === 0 || inOrder(entry?.at, list[i - 1]?.at));
}

export const newestFirstRule = rule({
  path: ['corrections'],
  message: 'are not newest first',
  mend: 'put the latest entry on top',
});

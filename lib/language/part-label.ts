import type { Locale } from './locale.ts';
import { say } from './say.ts';

/** Of one that has only begun, nobody needs to hear that it is the first of one. */
export function partLabel(
  { part, parts }: { part: number; parts: number },
  { words: { series } }: Pick<Locale, 'words'>,
): string {
  const numbers = { part: String(part), parts: String(parts) };
  return say(parts === 1 ? series.part : series.partOf, numbers);
}

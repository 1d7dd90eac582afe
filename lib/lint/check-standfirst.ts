import type { ContentFile } from '../reader/content-files.ts';
import { standfirstHelp } from '../schema/article.ts';
import type { Problem } from './problem.ts';
import { mayLack, requiredSince } from './required-since.ts';
import { fieldOf, shownFrom } from './story-fields.ts';

/** Archives have stories without one; a story of today has none by mistake. */
export function checkStandfirsts(files: ContentFile[]): Problem[] {
  const since = requiredSince(files);
  return files
    .filter((source) => source.type === 'Article' && isGroup(source.data))
    .filter((source) => fieldOf(source, 'standfirst') === undefined)
    .map((source) => ({
      file: source.file,
      line: source.lineOf(['standfirst']),
      field: 'standfirst',
      message: 'is missing',
      mend: `write ${standfirstHelp}`,
      ...(mayLack(shownFrom(source), since) && {
        warning: true as const,
        gap: 'standfirst' as const,
      }),
    }));
}

/** Of what is no group of fields that alone is told. */
function isGroup(data: unknown): boolean {
  return typeof data === 'object' && data !== null;
}

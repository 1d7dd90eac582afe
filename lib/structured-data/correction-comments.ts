import type { CorrectionCommentLeaf } from 'schema-dts';
import { toZonedIso } from '../dates.ts';
import { plainLine } from '../plain-line.ts';
import type { Correction } from '../newsroom.ts';
import type { SiteFields } from '../schema/paper.ts';

/** What was put right. An update is none: the story was not wrong, it went on. https://schema.org/correction */
export function correctionComments(
  corrections: Correction[],
  site: SiteFields,
): CorrectionCommentLeaf[] {
  return corrections
    .filter(({ kind }) => kind !== 'update')
    .map(({ at, text }) => ({
      '@type': 'CorrectionComment',
      text: plainLine(text),
      datePublished: toZonedIso(at, site),
    }));
}

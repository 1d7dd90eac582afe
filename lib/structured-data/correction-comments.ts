import type { CorrectionCommentLeaf } from 'schema-dts';
import { toZonedIso } from '../language/dates.ts';
import { plainLine } from '../inline-markdown/plain-line.ts';
import type { Correction } from '../archive/newsroom.ts';
import type { CorrectionKind } from '../schema/choices.ts';
import { absolute } from '../addresses/urls.ts';
import { known } from './known.ts';
import type { Imprint } from './publisher.ts';

/** An update puts nothing right: the story was not wrong, it went on. */
const putsRight: Record<CorrectionKind, boolean> = {
  correction: true,
  clarification: true,
  update: false,
};

/** What was put right. https://schema.org/correction */
export function correctionComments(
  corrections: Correction[],
  { site, origin }: Pick<Imprint, 'site' | 'origin'>,
): CorrectionCommentLeaf[] {
  return corrections
    .filter(({ kind }) => putsRight[kind])
    .map(({ at, text, change }) =>
      known<CorrectionCommentLeaf>({
        '@type': 'CorrectionComment',
        text: plainLine(text),
        datePublished: toZonedIso(at, site),
        url: change && absolute(origin, change),
      }),
    );
}

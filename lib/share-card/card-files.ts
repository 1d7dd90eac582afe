/** The files of cards that are set in type, made once each. */
import { join } from 'node:path';
import { keptFile } from '../file-cache/file-cache.ts';
import { usualCache } from '../photos/variant-files.ts';
import { variantName } from '../photos/variants.ts';
import { drawHeadlineCard } from './headline-card.ts';
import { headlineVariant, type HeadlineCard } from './share-card.ts';
import type { CardLooks } from './typefaces.ts';

export function makeHeadlineCard(
  words: HeadlineCard,
  looks: CardLooks,
  cacheDir = usualCache,
): Promise<Buffer> {
  const { id, headline, section: kicker, paper } = words;
  const file = join(/* turbopackIgnore: true */ cacheDir, id, variantName(headlineVariant));
  return keptFile(file, () => drawHeadlineCard({ headline, kicker, paper }, looks));
}

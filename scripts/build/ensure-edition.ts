/** Has an edition built unless it is there. A start that finds it so loads nothing of what builds it. */
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { locked } from './edition-lock.ts';
import { hashCode } from './hash-sources.ts';
import { isCurrent, isOfCode } from './wanted-stamp.ts';
import { isWholeData } from './whole-edition.ts';

/**
 * How far `ensureEdition` is. `there`: an edition made by this code can be served; whether it is of this content is
 * looked at next, which takes seconds of a long archive. `outdated`: it is not, or there is none, and one is
 * built, which is then `there`. `current`: what is there is what was asked for. All the while no other build may begin.
 */
export type Stage = 'there' | 'outdated' | 'current';

/** Builds unless what is built already is this edition of these sources. */
export async function ensureEdition(
  edition: Edition,
  enter: (stage: Stage) => void = () => undefined,
): Promise<void> {
  await locked(edition, async () => {
    const code = hashCode();
    const isThere = isOfCode(edition, code) && isWholeData(edition);
    if (isThere) enter('there');
    if (!isThere || !isCurrent(edition, code)) {
      enter('outdated');
      const { build } = await import('./build-edition.ts');
      await build(edition);
      enter('there');
    }
    enter('current');
  });
}

/** What a store has taken into the paper: once, however often texts name it, and known by its old address from then on. */
import type { MediaFinder } from './media-finder.ts';

export type Missing = { missing: string };

export class TakenOnce<Found extends object> {
  private readonly known = new Map<string, Promise<Found | Missing>>();
  /** Old addresses below the site's root, each with the place that it has now. */
  readonly former = new Map<string, string>();
  private readonly finder: MediaFinder;
  private readonly placeOf: (found: Found) => string;

  constructor(finder: MediaFinder, placeOf: (found: Found) => string) {
    this.finder = finder;
    this.placeOf = placeOf;
  }

  /** @param beside the folders that the post lies in @param take asked the first time; what it throws is why it is missing */
  get(
    address: string,
    beside: string[],
    take: () => Promise<Found | Missing>,
  ): Promise<Found | Missing> {
    const key = /^https?:/i.test(address) ? address : `${beside[0] ?? ''} ${address}`;
    const found =
      this.known.get(key) ??
      take().catch((error: unknown) => ({ missing: (error as Error).message }));
    this.known.set(key, found);
    const path = this.finder.pathOf(address);
    if (path === undefined) return found;
    return found.then((one) => {
      if (!('missing' in one)) this.former.set(path, this.placeOf(one));
      return one;
    });
  }
}

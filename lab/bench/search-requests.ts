/** Which searches are asked for, and in what order: the same for the same numbers, every time. */
import { searchAddress } from '../../lib/search/address.ts';
import { seeded } from './random.ts';
import { makeQuestions, type Question } from './search-stories.ts';

const popular = 20;

/** No two alike, so that none is kept from before: each has a last day of its own, in times to come. */
export function distinctSearches(count: number, seed = 0): string[] {
  const dayAfter = (days: number) =>
    new Date(Date.parse('2100-01-01') + days * 86_400_000).toISOString().slice(0, 10);
  return makeQuestions(count).map(({ text, filters }, i) =>
    addressOf({ text, filters: { ...filters, to: dayAfter(seed + i) } }),
  );
}

/** Half of them are a popular few; the other half is asked once. */
export function readersSearches(count: number, seed = 0): string[] {
  const random = seeded(seed + count);
  const few = makeQuestions(popular).map(addressOf);
  return distinctSearches(count, seed).map((rare) =>
    random.next() < 0.5 ? random.pick(few) : rare,
  );
}

function addressOf({ text, filters }: Question): string {
  return searchAddress({ q: text, filters });
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { indexOf } from './search-fixture.ts';
import type { Moment } from './search-index.ts';

const readers: Moment = { now: new Date('2024-03-01T12:00:00Z'), siteEnv: 'production' };
const paper = indexOf([
  { title: 'Trucks wait at Rafah' },
  { slug: 'talks', title: 'Talks in Cairo' },
]);
const sign = Array.from('"\'-*^():{}+.,;\\ %_\0');

test('nothing that can be typed stops a search', () => {
  const signs = fc.constantFrom(...sign, 'NEAR', 'AND ', 'é', '中', 'غ', '🗞', '\ud800', 'rafah ');
  const typed = fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'binary', maxLength: 300 }));
  const filter = fc.option(typed, { nil: undefined });
  const filters = fc.record({
    section: filter,
    topic: filter,
    author: filter,
    from: filter,
    to: filter,
  });
  fc.assert(
    fc.property(typed, filters, fc.integer({ min: 1, max: 9999 }), (typed, filters, page) => {
      expect(() => paper.search(parseQuery(typed), filters, page, readers)).not.toThrow();
      expect(() => paper.guess(parseQuery(typed), filters, readers)).not.toThrow();
    }),
    { numRuns: 150 },
  );
});

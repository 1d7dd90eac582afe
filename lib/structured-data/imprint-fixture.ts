/** A paper for tests of structured data. */
import { makeSite } from '../archive/article-fixture.ts';
import type { Imprint } from './publisher.ts';

export const origin = 'https://example.org';

export function makeImprint(pages: string[] = []): Imprint {
  return {
    site: makeSite({
      name: 'The Fixture',
      tagline: 'All of it',
      timeZone: 'America/New_York',
    }),
    pages: pages.map((id) => ({ id, title: id, description: `The page ${id}.` })),
    origin,
  };
}

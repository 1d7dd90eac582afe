/** A paper for tests of structured data. */
import type { z } from 'zod';
import { makeSite } from '../archive/article-fixture.ts';
import { makeLooks } from '../brand/looks-fixture.ts';
import { publisherSchema } from '../schema/publisher.ts';
import type { Imprint } from './publisher.ts';

export const origin = 'https://example.org';

export function makeImprint(publisher: z.input<typeof publisherSchema> = {}): Imprint {
  return {
    site: makeSite({
      name: 'The Fixture',
      tagline: 'All of it',
      timeZone: 'America/New_York',
      publisher: publisherSchema.parse(publisher),
    }),
    looks: makeLooks(),
    origin,
  };
}

/** A paper for tests of structured data. */
import type { z } from 'zod';
import { makeLooks } from '../brand/looks-fixture.ts';
import { siteSchema } from '../schema/paper.ts';
import type { publisherSchema } from '../schema/publisher.ts';
import type { Imprint } from './publisher.ts';

export const origin = 'https://example.org';

export function makeImprint(publisher: z.input<typeof publisherSchema> = {}): Imprint {
  return {
    site: siteSchema.parse({
      name: 'The Fixture',
      tagline: 'All of it',
      timeZone: 'America/New_York',
      publisher,
    }),
    looks: makeLooks(),
    origin,
  };
}

/** An entry of a live story: `content/live/<slug>/<name>.mdx`. */
import { z } from 'zod';
import { correctionsSchema, newestFirst, newestFirstRule } from './corrections.ts';
import { id, instant, instantHelp, line } from './fields.ts';
import { photoSchema } from './photo.ts';

export const liveEntrySchema = z
  .strictObject({
    at: instant.describe(`when it happened, which is when it appears: ${instantHelp}`),
    title: line.describe("the entry's own headline, plain text"),
    authors: z.array(id).min(1).describe('a list of ids of files under content/authors'),
    key: z.boolean().describe('true for one of the key moments, which the page lists').optional(),
    pinned: z
      .boolean()
      .describe('true for the one entry that stays on top of the others')
      .optional(),
    photo: photoSchema.describe('a photo record: src, alt, caption, credit').optional(),
    story: id.describe('the slug of the story that this entry grew into').optional(),
    corrections: correctionsSchema,
    draft: z.boolean().describe('true or false').optional(),
  })
  .refine(({ corrections }) => newestFirst(corrections), newestFirstRule);
export type LiveEntryFields = z.infer<typeof liveEntrySchema>;

/** @param id of an entry: `election-night/first-results` */
export function slugOfEntry(id: string): string {
  return id.split('/')[0]!;
}

export function nameOfEntry(id: string): string {
  return id.split('/')[1]!;
}

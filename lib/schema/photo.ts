import { z } from 'zod';
import { instant, instantHelp, line, url } from './fields.ts';

const photoFields = {
  src: line.describe('the name of a file under content/photos, or beside the story'),
  alt: line
    .describe('what the picture shows, for those who cannot see it; not the caption again')
    .optional(),
  caption: line.describe('what the reader should know about the picture').optional(),
  credit: line.describe('the credit line exactly as the agency wants it').optional(),
  creator: line.describe('the name of the person who made the picture').optional(),
  agency: line.describe('the agency that supplied the picture').optional(),
  copyright: line.describe('the copyright notice').optional(),
  license: url.describe('the https address of the licence').optional(),
  acquire: url.describe('the https address where the picture can be licensed').optional(),
  source: line.describe("the supplier's own id or address of the picture").optional(),
  focal: z
    .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
    .describe('the point that every crop must keep, [x, y], each from 0 to 1')
    .optional(),
  expires: instant.describe(`when the right to show it ends, ${instantHelp}`).optional(),
  ai: z.enum(['generated', 'composite']).describe('generated or composite').optional(),
};

/** What holds between the fields, and between them and the file, is the lint's: lib/lint/photo-rules.ts. */
export const photoSchema = z.strictObject(photoFields);
export type PhotoFields = z.infer<typeof photoSchema>;

export const duration = z
  .string()
  .regex(/^PT(?=\d)(\d+H)?(\d+M)?(\d+S)?$/)
  .describe('an ISO 8601 duration in hours, minutes and whole seconds, like PT1M5S')
  .optional();

export const videoSchema = z.strictObject({
  url: url.describe('the https address where the video can be watched'),
  youtube: z
    .string()
    .regex(/^[\w-]{11}$/)
    .describe("the video's 11-character id at YouTube")
    .optional(),
  title: line.describe("the video's own title; it is never taken from a player"),
  duration,
  uploadedAt: instant.describe(instantHelp).optional(),
  poster: photoSchema.describe('a photo record: src, alt, caption, credit'),
});
export type VideoFields = z.infer<typeof videoSchema>;

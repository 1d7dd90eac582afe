import { z } from 'zod';
import { choice, needsVideo, storyKinds } from './choices.ts';
import { correctionsSchema, newestFirst, newestFirstRule } from './corrections.ts';
import { alias, id, inOrder, instant, language, instantHelp, line, rule, url } from './fields.ts';
import { photoSchema, videoSchema } from './photo.ts';

const leadSchema = z
  .strictObject({
    photo: photoSchema.describe('a photo record: src, alt, caption, credit').optional(),
    video: videoSchema.describe('a video record: url, title, poster').optional(),
  })
  .refine(
    ({ photo, video }) => (photo === undefined) !== (video === undefined),
    rule({
      message: 'must hold exactly one of photo and video',
      mend: 'keep the one that opens the story; the other can go into the body',
    }),
  );

const teaserSchema = z.strictObject({
  title: line.describe('a shorter headline for lists').optional(),
  standfirst: line.describe('a shorter standfirst for lists').optional(),
  photo: photoSchema.describe('another picture for lists').optional(),
});

const socialSchema = z.strictObject({
  title: line.describe('another headline for share cards').optional(),
  description: line.describe('another text for share cards').optional(),
  photo: photoSchema.describe('another picture for share cards').optional(),
});

const withdrawnSchema = z.strictObject({
  at: instant.describe(instantHelp),
  reason: line.describe('a reason that readers may see'),
});

const sponsorSchema = z.strictObject({
  name: line.describe('who paid for the story, as readers see it'),
  url: url.describe("the sponsor's https address").optional(),
});

export const standfirstHelp = 'one or two sentences under the headline, plain text';

export const articleSchema = z
  .strictObject({
    title: line.describe('the headline, plain text'),
    // Whether it may be left out goes by the story's age: lib/lint/check-standfirst.ts.
    standfirst: line.describe(standfirstHelp).default(''),
    section: id.describe('the id of a file under content/sections'),
    kind: choice(storyKinds).default('news'),
    topics: z.array(id).describe('a list of ids of files under content/topics').default([]),
    series: id.describe('the id of a file under content/series').optional(),
    part: z
      .number()
      .min(1)
      .multipleOf(1)
      .describe('which part of its series the story is: a whole number')
      .optional(),
    authors: z.array(id).min(1).describe('a list of ids of files under content/authors'),
    sponsor: sponsorSchema
      .describe('who paid for the story: name, url; it is marked wherever it stands')
      .optional(),
    dateline: line.describe('the place the story was reported from').optional(),
    publishedAt: instant.describe(instantHelp).optional(),
    updatedAt: instant.describe(instantHelp).optional(),
    closed: instant.describe(`when the live coverage ended, ${instantHelp}`).optional(),
    draft: z.boolean().describe('true or false').optional(),
    lead: leadSchema.describe('exactly one of photo and video').optional(),
    teaser: teaserSchema.describe('replacements for lists: title, standfirst, photo').optional(),
    social: socialSchema
      .describe('replacements for share cards: title, description, photo')
      .optional(),
    language: language
      .describe("the story's language tag, where it is not the paper's, like ar")
      .optional(),
    translations: z
      .array(id)
      .describe('a list of slugs of the same story in other languages')
      .default([]),
    related: z.array(id).describe('a list of slugs of other stories').default([]),
    corrections: correctionsSchema,
    aliases: z
      .array(alias)
      .describe('a list of former slugs and whole old paths like /2021/08/talks/, oldest first')
      .default([]),
    id: line.describe('the permanent id that an older feed gave this story').optional(),
    withdrawn: withdrawnSchema.describe('an entry with at and reason').optional(),
    history: z
      .strictObject({ since: instant.describe(instantHelp) })
      .describe('since: versions that readers had before are not shown')
      .optional(),
  })
  .refine(
    ({ draft, publishedAt }) => draft === true || publishedAt !== undefined,
    rule({
      path: ['publishedAt'],
      asks: ['draft'],
      message: 'is missing',
      mend: `write ${instantHelp}, or draft: true`,
    }),
  )
  .refine(
    ({ series, part }) => part === undefined || series !== undefined,
    rule({
      path: ['part'],
      asks: ['series'],
      message: 'says a number, and there is no series',
      mend: 'add series: with the id of a file under content/series, or take part out',
    }),
  )
  .refine(
    ({ publishedAt, updatedAt }) => inOrder(publishedAt, updatedAt),
    rule({
      path: ['updatedAt'],
      message: 'is earlier than publishedAt',
      mend: 'give the instant of the last change of substance, or leave the field out',
    }),
  )
  .refine(({ corrections }) => newestFirst(corrections), newestFirstRule)
  .refine(
    ({ kind, closed }) => closed === undefined || kind === 'live',
    rule({
      path: ['closed'],
      asks: ['kind'],
      message: 'says when live coverage ended, and the story is not live',
      mend: 'write kind: live, or take it out',
    }),
  )
  .refine(
    ({ publishedAt, closed }) => inOrder(publishedAt, closed),
    rule({
      path: ['closed'],
      message: 'is earlier than publishedAt',
      mend: 'give the instant at which the coverage ended, or leave the field out',
    }),
  )
  .refine(
    ({ kind, lead }) => !needsVideo(kind) || lead?.video !== undefined,
    rule({
      path: ['kind'],
      asks: ['lead'],
      message: 'says video, but the story has no lead video',
      mend: 'add lead: video: with url, title and poster, or choose another kind',
    }),
  );
export type ArticleFields = z.infer<typeof articleSchema>;

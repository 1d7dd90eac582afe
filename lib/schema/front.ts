/** What editors place on the home page, or on that of a section, a topic or a series: `content/fronts`. */
import { z } from 'zod';
import { choice, storyKinds } from './choices.ts';
import { id, instant, instantHelp, line, rule } from './fields.ts';
import { photoSchema } from './photo.ts';

const times = {
  from: instant.describe(`from when on it stands there, ${instantHelp}`).optional(),
  until: instant.describe(`until when it stands there, ${instantHelp}`).optional(),
};

const slug = id.describe("a story's slug: the name of its file without .mdx");
const placeHelp = 'a slug, or story: with a slug and title, standfirst or photo for this place';

const placeSchema = z
  .union([
    slug,
    z.strictObject({
      story: slug,
      title: line.describe('another headline in this place').optional(),
      standfirst: line.describe('another standfirst in this place').optional(),
      photo: z
        .union([z.literal('none'), photoSchema])
        .describe('another picture in this place: src, alt, caption, credit; or none')
        .optional(),
    }),
  ])
  .describe(placeHelp);
export type PlaceFields = z.infer<typeof placeSchema>;

const places = z.array(placeSchema).describe(`a list of stories, each ${placeHelp}`);

/** At most what a page of a list holds: a longer list has pages of its own. */
const number = z.number().min(1).max(12).multipleOf(1).describe('a whole number from 1 to 12');

/** The kinds of block that show a list, and the list. */
export const listOf = { section: 'sections', topic: 'topics', series: 'series' } as const;

/** A list of the paper's stories, by the id that its address has. */
function list<Kind extends keyof typeof listOf>(kind: Kind) {
  return {
    kind: z.literal(kind).describe(`what is new in a ${kind}, after the stories named here`),
    id: id.describe(`the id of a file under content/${listOf[kind]}`),
    count: number.default(4),
    stories: places.default([]),
    ...times,
  };
}

const blocks = {
  lead: {
    kind: z
      .literal('lead')
      .describe('the story that leads the page; without one, the newest with a picture'),
    story: placeSchema.optional(),
    also: places.default([]),
    form: z
      .enum(['big'])
      .describe('big, for a headline over the whole width, or leave it out')
      .optional(),
    ...times,
  },
  leads: {
    kind: z
      .literal('leads')
      .describe('two or three stories side by side that lead the page together'),
    stories: places.min(2).max(3),
    ...times,
  },
  package: {
    kind: z.literal('package').describe('stories that belong together, under a title'),
    title: line.describe('the name of the package, as readers see it'),
    intro: line.describe('a sentence under it').optional(),
    stories: places.min(1),
    ...times,
  },
  opinion: {
    kind: z.literal('opinion').describe("opinions, the writers' portraits and names first"),
    newest: number.default(4),
    stories: places.default([]),
    ...times,
  },
  latest: {
    kind: z.literal('latest').describe('the newest stories, times and headlines alone'),
    count: number.default(8),
    ...times,
  },
  section: list('section'),
  topic: list('topic'),
  series: list('series'),
  newest: {
    kind: z.literal('newest').describe('the newest stories, or those of one kind'),
    of: choice(storyKinds).optional(),
    count: number.default(4),
    ...times,
  },
};

const inOrder = ({ from, until }: { from?: string | undefined; until?: string | undefined }) =>
  !from || !until || !(Date.parse(from) >= Date.parse(until));

const untilAfterFrom = rule({
  path: ['until'],
  message: 'is not later than from',
  mend: 'give the instant at which it ends, or leave the field out',
});

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject(blocks.lead).refine(inOrder, untilAfterFrom),
  z.strictObject(blocks.leads).refine(inOrder, untilAfterFrom),
  z.strictObject(blocks.package).refine(inOrder, untilAfterFrom),
  z.strictObject(blocks.opinion).refine(inOrder, untilAfterFrom),
  z.strictObject(blocks.latest).refine(inOrder, untilAfterFrom),
  z.strictObject(blocks.section).refine(inOrder, untilAfterFrom),
  z.strictObject(blocks.topic).refine(inOrder, untilAfterFrom),
  z.strictObject(blocks.series).refine(inOrder, untilAfterFrom),
  z.strictObject(blocks.newest).refine(inOrder, untilAfterFrom),
]);
export type BlockFields = z.infer<typeof blockSchema>;

const breakingSchema = z
  .strictObject({
    text: line.describe('the line over the page, plain text'),
    story: slug.optional(),
    ...times,
  })
  .refine(inOrder, untilAfterFrom);

export const frontSchema = z.strictObject({
  breaking: breakingSchema
    .describe('a line over the whole page: text, story, from, until')
    .optional(),
  blocks: z
    .array(blockSchema)
    .describe(`the blocks of the page from its head on, each with its kind: ${kindsOf()}`)
    .default([]),
});
export type FrontFields = z.infer<typeof frontSchema>;

function kindsOf(): string {
  return Object.keys(blocks).join(', ');
}

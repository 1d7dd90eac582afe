import { z } from 'zod';
import { alias, host, instant, instantHelp, language, line, rule, url } from './fields.ts';
import { photoSchema } from './photo.ts';
import { publisherSchema } from './publisher.ts';

const name = line.describe('the name readers see');
const description = line.describe('one or two sentences').optional();

export const sectionSchema = z.strictObject({
  name,
  description,
  order: z.number().describe('a number; lower comes first').optional(),
});
export type SectionFields = z.infer<typeof sectionSchema>;

export const topicSchema = z.strictObject({ name, description });
export type TopicFields = z.infer<typeof topicSchema>;

/** Stories that belong together, in an order. */
export const seriesSchema = z.strictObject({ name, description });
export type SeriesFields = z.infer<typeof seriesSchema>;

export const authorSchema = z.strictObject({
  name: line.describe('the name as it stands in a byline'),
  description,
  kind: z.enum(['person', 'desk']).describe('person or desk').default('person'),
  role: line.describe('the job, as readers see it').optional(),
  url: url.describe("the author's own https address").optional(),
  fediverse: line
    .regex(/^@[\w.-]+@[\w.-]+$/)
    .describe('a fediverse handle, like @name@example.social')
    .optional(),
  photo: photoSchema.describe('a photo record: src, alt, caption, credit').optional(),
});
export type AuthorFields = z.infer<typeof authorSchema>;

/** A standing page: about, the policies. */
export const pageSchema = z.strictObject({
  title: line.describe('the heading of the page, plain text'),
  description: line.describe('one sentence that says what the page holds'),
  aliases: z
    .array(alias)
    .describe('a list of former names and whole old paths like /about-us.html')
    .default([]),
});
export type PageFields = z.infer<typeof pageSchema>;

/** Other old addresses. Kept as a list, since a document cannot have fields of any name. */
export const redirectsSchema = z
  .record(z.string(), line.describe('a path of the paper from / on, or an https address'))
  .transform((map) => ({ entries: Object.entries(map).map(([from, to]) => ({ from, to })) }))
  .pipe(z.strictObject({ entries: z.array(z.strictObject({ from: line, to: line })) }));

const linksSchema = z.array(
  z.strictObject({
    label: line.describe('the words of the link'),
    link: line.describe('an address of the paper, like /about, or a whole https address'),
  }),
);
export type LinkFields = z.infer<typeof linksSchema>[number];

const repositorySchema = z.strictObject({
  address: url.describe('the https address of the repository at GitHub or GitLab'),
  branch: line.describe('the branch that is published').default('main'),
  signIn: url
    .describe('the https address of the relay that signs editors in; without it, each has a token')
    .optional(),
});
export type RepositoryFields = z.infer<typeof repositorySchema>;

export const siteSchema = z
  .strictObject({
    name: line.describe("the paper's name").default('Broadsheet'),
    language: language.describe('a language tag, like en').default('en'),
    timeZone: line.describe("the newsroom's zone, like America/New_York").default('UTC'),
    tagline: line.describe('a line under the name').default('News from a git repository'),
    publisher: publisherSchema
      .describe('who answers for the paper: legalName, address, email, policies')
      .prefault({}),
    navigation: linksSchema
      .describe('a list of entries with label and link; without it, all sections')
      .optional(),
    footer: linksSchema
      .describe('a list of entries with label and link; without it, all pages and the corrections')
      .optional(),
    forms: z
      .array(host)
      .describe('the hosts that a form of a story or page may be sent to, like buttondown.com')
      .default([]),
    embeds: z
      .array(host)
      .describe('the hosts whose frames readers may load in a story, like datawrapper.dwcdn.net')
      .default([]),
    repository: repositorySchema
      .describe('where the editor in the browser saves: address, branch, signIn')
      .optional(),
    notice: line.describe('a line for the foot of every page').optional(),
    credits: z
      .strictObject({
        requiredSince: instant.describe(
          `from when on every picture has its credit and its alt, ${instantHelp}; before, what is missing is a warning`,
        ),
      })
      .describe('since when the rules for pictures hold whole: requiredSince')
      .optional(),
    history: z
      .strictObject({ since: instant.describe(instantHelp) })
      .describe('since: from when on what git remembers is of this paper, and not of one before')
      .optional(),
    aiCrawlers: z
      .enum(['search', 'all', 'none'])
      .describe('search (search engines yes, training no), all or none')
      .default('search'),
  })
  .refine(
    ({ timeZone }) => typeof timeZone !== 'string' || !timeZone || isTimeZone(timeZone),
    rule({
      path: ['timeZone'],
      message: 'is not a time zone',
      mend: 'write a name from the IANA list, like America/New_York or Europe/Paris',
    }),
  );
export type SiteFields = z.infer<typeof siteSchema>;

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}

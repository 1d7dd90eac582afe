/** Who answers for the paper: for readers at the foot of its pages, for machines in structured data. */
import { z } from 'zod';
import { id, line, url } from './fields.ts';

const page = (what: string) =>
  id.describe(`the id of a file under content/pages, ${what}`).optional();

/** A paper's rules by what each is for, whatever the file is called. */
const policiesSchema = z.strictObject({
  corrections: page('on how mistakes are put right'),
  ethics: page('on facts, sources, pictures and independence'),
  ownership: page('on who owns the paper and who pays for it'),
  feedback: page('on how readers are heard'),
  factChecking: page('on how facts are checked'),
  unnamedSources: page('on sources without a name'),
  bylines: page('on stories without a byline'),
  diversity: page('on whom the paper reports on and listens to'),
  staffing: page('on who works in the newsroom'),
  mission: page('on what the paper covers first'),
});
export type PolicyRole = keyof z.infer<typeof policiesSchema>;

const addressSchema = z.strictObject({
  street: line.describe('the street and the number').optional(),
  postalCode: line.describe('the postal code, in quotes where it is a number').optional(),
  locality: line.describe('the town').optional(),
  region: line.describe('the state or the province').optional(),
  country: line
    .regex(/^[A-Z]{2}$/)
    .describe("the country's two letters, like DE")
    .optional(),
});

export const publisherSchema = z.strictObject({
  legalName: line.describe('the name of the company, the society or the person').optional(),
  address: addressSchema
    .describe('where letters arrive: street, postalCode, locality, region, country')
    .optional(),
  email: z.email().describe('an e-mail address for readers').optional(),
  telephone: line.describe('a telephone number with its country, in quotes').optional(),
  founded: line
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
    .describe('when the paper began: a year in quotes, or a date like 1923-04-01')
    .optional(),
  profiles: z
    .array(url)
    .describe("a list of https addresses: the paper's own pages at social networks")
    .default([]),
  masthead: page('on who works for the paper'),
  policies: policiesSchema
    .describe('what each policy is for, and the page that holds it, like corrections: our-mistakes')
    .default({}),
});
export type PublisherFields = z.infer<typeof publisherSchema>;

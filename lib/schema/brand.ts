/** The paper's looks: content/brand/brand.yaml. Files that it names lie beside it. */
import { z } from 'zod';

type Palette = Record<'paper' | 'ink' | 'soft' | 'rule' | 'accent', string>;

/** The one place of Broadsheet's own colours: a paper that names none has these. */
export const usualColors: Record<'light' | 'dark', Palette> = {
  light: {
    paper: '#fdfbf6',
    ink: '#1a1714',
    soft: '#5c5348',
    rule: '#d8d0c0',
    accent: '#8c1d18',
  },
  dark: {
    paper: '#161410',
    ink: '#ebe5d8',
    soft: '#b5ab9b',
    rule: '#3d382f',
    accent: '#f0a195',
  },
};

const color = (usual: string, what: string) =>
  z
    .string()
    .regex(/^#[\da-f]{6}$/i)
    .describe(`a colour for ${what}, # and six digits in quotes, like "${usual}"`)
    .default(usual);

const palette = (usual: Palette) =>
  z.strictObject({
    paper: color(usual.paper, 'the ground'),
    ink: color(usual.ink, 'the text'),
    soft: color(usual.soft, 'captions and bylines'),
    rule: color(usual.rule, 'thin lines and marked words'),
    accent: color(usual.accent, 'links and labels'),
  });

const file = (endings: string, what: string) =>
  z
    .string()
    .regex(new RegExp(`^[\\w.-]+\\.(${endings})$`))
    .describe(what);

const picture = (what: string) =>
  file('svg|png', `the name of ${what}, SVG or PNG, in content/brand`);

const typefaceSchema = z.strictObject({
  files: z
    .array(file('woff2|woff|ttf|otf', 'the name of a font file in content/brand'))
    .describe('a list of font files in content/brand; without one, the typeface of the machine')
    .default([]),
  kind: z
    .enum(['serif', 'sans-serif'])
    .describe('serif or sans-serif: what a phone shows, and where a letter is missing'),
});

const typeface = (role: string) =>
  `files and kind of the typeface of ${role}, like { files: [name.woff2], kind: serif }`;

/** How wide a line may be, in rem, and by how much all may be larger: narrower cannot be read well. */
const within = (least: number, most: number, what: string) =>
  z.number().min(least).max(most).describe(`${what}, a number from ${least} to ${most}`);

export const brandSchema = z.strictObject({
  colors: z
    .strictObject({
      light: palette(usualColors.light).describe('the colours by day').prefault({}),
      dark: palette(usualColors.dark).describe('the colours of the dark scheme').prefault({}),
    })
    .describe('paper, ink, soft, rule and accent, for light and for dark')
    .prefault({}),
  logo: z
    .strictObject({
      file: picture('the file with the name as it is drawn'),
      dark: picture('the same for the dark scheme').optional(),
    })
    .describe('the file in place of the name at the head of every page')
    .optional(),
  icon: picture('a square file for tabs, home screens and share cards').optional(),
  typefaces: z
    .strictObject({
      text: typefaceSchema.describe(typeface('running text')).optional(),
      headlines: typefaceSchema.describe(typeface('headlines, where it is another')).optional(),
      labels: typefaceSchema.describe(typeface('labels and the navigation')).optional(),
    })
    .describe('text, headlines and labels, each with files and kind')
    .prefault({}),
  measure: within(28, 42, 'how wide a line of text may be, in rem').default(35),
  scale: z
    .strictObject({
      text: within(0.9, 1.25, 'how large all text is beside the usual').default(1),
      headlines: within(0.8, 1.25, 'how large headlines are beside the usual').default(1),
    })
    .describe('text and headlines: how large they are beside the usual, 1')
    .prefault({}),
});
export type BrandFields = z.infer<typeof brandSchema>;
export type TypefaceFields = z.infer<typeof typefaceSchema>;

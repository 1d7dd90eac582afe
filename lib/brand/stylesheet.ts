/** A brand as CSS: what stands for each `@brand` and `brand()` of a stylesheet. */
import type { BrandFields, TypefaceFields } from '../schema/brand.ts';
import { westernLetters } from './phone-letters.ts';

export type BrandCss = {
  declarations: Record<string, Record<string, string>>;
  rules: Record<string, string>;
  values: Record<string, string>;
  headlines: number;
};

/** A font file as a page asks for it. */
export type Face = {
  role: TypefaceRole;
  /** Its address. */
  path: string;
  weight: string;
  style: string;
  /** What it holds, where the typeface has other files beside it. */
  range: string | undefined;
};

export type TypefaceRole = keyof BrandFields['typefaces'];

/** What a machine has without being sent anything: on a phone all that a brand's typefaces have. */
const machines = { serif: 'ui-serif, serif', 'sans-serif': 'sans-serif' } as const;

/** Broadsheet's own, which app/fonts.ts makes. */
const usual = {
  text: 'var(--font-latin), var(--font-latin-extended), var(--font-text), serif',
  stressed: 'var(--font-italic), serif',
  labels: 'var(--font-label), sans-serif',
};

/** @param language of the paper */
export function brandCss(brand: BrandFields, faces: Face[], language: string): BrandCss {
  const { colors, typefaces, measure, scale } = brand;
  const { text, headlines, labels } = typefaces;
  return {
    declarations: { light: variablesOf(colors.light), dark: variablesOf(colors.dark) },
    rules: {
      faces: faces.map(fontFace).join('\n'),
      size: scale.text === 1 ? '' : `html { font-size: ${scale.text * 100}%; }`,
      headlines: headlines ? headlineRule : '',
      'phone-headlines': headlines ? `:root { --headlines: ${machines[headlines.kind]}; }` : '',
      'desk-headlines': headlines
        ? `:root { --headlines: ${familyOf('headlines', headlines)}; }`
        : '',
    },
    values: {
      'phone-text': text ? machines[text.kind] : phoneText(language),
      'phone-labels': labels ? machines[labels.kind] : 'sans-serif',
      text: text ? familyOf('text', text) : usual.text,
      stressed: text ? 'var(--words)' : usual.stressed,
      labels: labels ? familyOf('labels', labels) : usual.labels,
      measure: `${measure}rem`,
    },
    headlines: scale.headlines,
  };
}

/** No word of the paper's language stands in two faces: where a letter of it is lacking, the machine's own has all. */
function phoneText(language: string): string {
  const [code = ''] = language.split('-');
  if (code === 'en') return `var(--font-phone), ${machines.serif}`;
  if (code in westernLetters) return `var(--font-phone-western), ${machines.serif}`;
  return machines.serif;
}

/** The name at the head of a page is no heading, save on the front page. */
const headlineRule =
  'h1, h2, h3, body > div > header > p { font-family: var(--headlines); font-style: normal; }';

function variablesOf(palette: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(palette).map(([name, color]) => [`--${name}`, color]));
}

function familyOf(role: TypefaceRole, { files, kind }: TypefaceFields): string {
  return files.length > 0 ? `paper-${role}, ${machines[kind]}` : machines[kind];
}

/** Optional, like Broadsheet's own: text stands at once and never moves (app/fonts.ts). */
function fontFace({ role, path, weight, style, range }: Face): string {
  const declarations = [
    `font-family: paper-${role}`,
    `src: url("${path}") format("woff2")`,
    `font-weight: ${weight}`,
    `font-style: ${style}`,
    'font-display: optional',
    ...(range ? [`unicode-range: ${range}`] : []),
  ];
  return `@font-face { ${declarations.join('; ')}; }`;
}

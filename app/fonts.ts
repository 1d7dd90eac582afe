import localFont from 'next/font/local';

// Optional: a face that is not there when the text is drawn waits for the next page. Text stands at once and
// never moves; a swap would break lines anew under the reader's eyes. The first two are fetched ahead, on
// screens from 40rem on.

/** The text face, from text weight to headline weight, cut by lab/artwork/fonts.ts. */
const text = localFont({
  src: './fonts/newsreader.woff2',
  weight: '400 600',
  display: 'optional',
  variable: '--font-text',
  adjustFontFallback: 'Times New Roman',
});

/** The companion, for labels. */
const label = localFont({
  src: './fonts/libre-franklin.woff2',
  weight: '600',
  display: 'optional',
  variable: '--font-label',
  adjustFontFallback: 'Arial',
});

/**
 * The text face for narrower screens, where it is there from a reader's second page on: of two files the one
 * that has every letter of the paper's language (lib/brand/stylesheet.ts).
 */
const phone = localFont({
  src: './fonts/newsreader-phone.woff2',
  weight: '400 600',
  display: 'optional',
  variable: '--font-phone',
  preload: false,
  adjustFontFallback: false,
});

const phoneWestern = localFont({
  src: './fonts/newsreader-phone-western.woff2',
  weight: '400 600',
  display: 'optional',
  variable: '--font-phone-western',
  preload: false,
  adjustFontFallback: false,
});

// Below: loaded only by a page that has such letters.

const italic = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  weight: '200 800',
  style: 'italic',
  display: 'optional',
  variable: '--font-italic',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

const latin = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  display: 'optional',
  variable: '--font-latin',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+00A1-00FF, U+0131, U+0152-0153, U+02C6-02DC' }],
});

const latinExtended = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  weight: '200 800',
  display: 'optional',
  variable: '--font-latin-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-0130, U+0132-0151, U+0154-02BA' }],
});

/** Class names that define the stylesheet's `--font-…` variables. */
export const fontVariables = [text, label, phone, phoneWestern, italic, latin, latinExtended]
  .map((font) => font.variable)
  .join(' ');

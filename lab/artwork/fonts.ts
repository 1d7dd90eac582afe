/**
 * Cuts the paper's two typefaces. For pages, to what they need at once: Latin as newspapers set it,
 * and for the text face the weights from text to headline; letters outside the cut come from the
 * packages' own files, when a page has one. For share cards, to the one weight and size they are
 * drawn in, with every letter, as TrueType: the drawing library does not read WOFF2. Run it after
 * a font package changes: `npm run fonts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const latin = `${range(0x20, 0x7e)}\u00a0£©·ÉàáâäçèéêëíïñóôöúüÀ–—‘’“”•…€`;

/** Every letter of western Europe's languages: a word of theirs must not stand in two faces. */
const western = `${latin}ÀÁÂÃÄÅÆÇÈÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßãåæìîòõøùûÿŒœ¡¿ªº«»‹›‚„°`;

/** All that the packages' files can hold: Latin with its extensions, marks and signs. */
const allLetters = `${latin}${range(0xa0, 0x2af)}${range(0x2b0, 0x36f)}${range(0x1e00, 0x1eff)}${range(0x2010, 0x2122)}${range(0x2190, 0x2215)}`;

/** The optical size for headlines: finer than text, sturdy enough for a card seen small. */
const headline = { variationAxes: { wght: 600, opsz: 36 } };

/** A third of the desk's: one weight for text and headlines, and no table that a browser can do without. */
const phone = {
  keepFeatures: [],
  dropTables: ['GDEF', 'GPOS', 'GSUB', 'HVAR', 'MVAR', 'STAT', 'cvt ', 'fpgm', 'gasp', 'prep'],
  variationAxes: { wght: 450 },
};

const cuts = [
  {
    source: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    target: 'app/fonts/newsreader.woff2',
    letters: latin,
    options: { variationAxes: { wght: { min: 400, max: 600 } } },
  },
  {
    source: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    target: 'app/fonts/newsreader-phone.woff2',
    letters: latin,
    options: phone,
  },
  {
    source: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    target: 'app/fonts/newsreader-phone-western.woff2',
    letters: western,
    options: phone,
  },
  {
    source: '@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff2',
    target: 'app/fonts/libre-franklin.woff2',
    letters: latin,
    options: {},
  },
  {
    source: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    target: 'lib/share-card/newsreader.ttf',
    letters: allLetters,
    options: headline,
  },
  {
    source: '@fontsource-variable/newsreader/files/newsreader-latin-ext-standard-normal.woff2',
    target: 'lib/share-card/newsreader-extended.ttf',
    letters: allLetters,
    options: headline,
  },
  {
    source: '@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff2',
    target: 'lib/share-card/libre-franklin.ttf',
    letters: allLetters,
    options: {},
  },
  {
    source: '@fontsource/libre-franklin/files/libre-franklin-latin-ext-600-normal.woff2',
    target: 'lib/share-card/libre-franklin-extended.ttf',
    letters: allLetters,
    options: {},
  },
];

for (const { source, target, letters, options } of cuts) {
  const font = readFileSync(`node_modules/${source}`);
  const cut = await subsetFont(font, letters, {
    targetFormat: target.endsWith('.ttf') ? 'truetype' : 'woff2',
    noHinting: true,
    keepFeatures: ['kern', 'liga', 'mark', 'ccmp'],
    ...options,
  });
  writeFileSync(target, cut);
  console.log(`${target}: ${cut.length} bytes`);
}

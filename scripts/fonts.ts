/**
 * Cuts the paper's two typefaces down to what a page needs at once: Latin as newspapers set it, and
 * for the text face the weights from text to headline. Run it after a font package changes:
 * `npm run fonts`. Letters outside the cut come from the packages' own files, when a page has one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const latin = `${range(0x20, 0x7e)}\u00a0£©·ÉàáâäçèéêëíïñóôöúüÀ–—‘’“”•…€`;

const cuts = [
  {
    source: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    target: 'newsreader.woff2',
    options: { variationAxes: { wght: { min: 400, max: 600 } } },
  },
  {
    source: '@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff2',
    target: 'libre-franklin.woff2',
    options: {},
  },
];

for (const { source, target, options } of cuts) {
  const font = readFileSync(`node_modules/${source}`);
  const cut = await subsetFont(font, latin, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern', 'liga', 'mark', 'ccmp'],
    ...options,
  });
  writeFileSync(`app/fonts/${target}`, cut);
  console.log(`app/fonts/${target}: ${cut.length} bytes`);
}

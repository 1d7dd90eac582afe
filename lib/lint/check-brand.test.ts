import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from './content-fixture.ts';

const font = readFileSync(
  'node_modules/@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff2',
);
const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><path d="M0 0h64v64z"/></svg>';

const lintBrand = (yaml: string, files: Record<string, string | Uint8Array> = {}) =>
  lint({
    'brand/brand.yaml': yaml,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`brand/${name}`, text])),
  });

describe('a brand', () => {
  test('of colours, a logo, an icon and a typeface has no fault', async () => {
    const yaml = `colors:
  light: { paper: "#ffffff", accent: "#0044aa" }
logo: { file: logo.svg }
icon: icon.svg
typefaces:
  labels: { files: [franklin.woff2], kind: sans-serif }
measure: 38
scale: { text: 1.1, headlines: 0.9 }
`;
    expect(
      await lintBrand(yaml, { 'logo.svg': square, 'icon.svg': square, 'franklin.woff2': font }),
    ).toEqual([]);
  });

  test('whose file nobody names loses nothing in silence', async () => {
    expect(await lintBrand('measure: 35\n', { 'franklin.woff2': font })).toEqual([
      expect.stringMatching(/^brand\/franklin\.woff2:1: brand\.yaml does not name the file/),
    ]);
  });
});

describe('colours', () => {
  test('that cannot be read are told, with one that can', async () => {
    expect(await lintBrand('colors:\n  light:\n    soft: "#aaaaaa"\n')).toEqual([
      'brand/brand.yaml:3: colors.light.soft is #aaaaaa, which has a contrast of 2.2 to paper, #fdfbf6; readers need 4.5. Mend: write one like "#747474", or change paper.',
    ]);
  });

  test('that fail on two grounds are told once, by the one that asks more', async () => {
    const yaml = 'colors:\n  light: { ink: "#bbbbbb" }\n';
    expect(await lintBrand(yaml)).toEqual([
      'brand/brand.yaml:2: colors.light.ink is #bbbbbb, which has a contrast of 1.2 to rule, #d8d0c0; readers need 4.5. Mend: write one like "#5a5a5a", or change rule.',
    ]);
  });

  test('that are none are told once, with the way to write one', async () => {
    expect(await lintBrand('colors:\n  dark:\n    ink: white\n    paper: #000000\n')).toEqual([
      'brand/brand.yaml:3: colors.dark.ink is "white". Mend: write a colour for the text, # and six digits in quotes, like "#ebe5d8".',
      'brand/brand.yaml:4: colors.dark.paper is cut off at "#000000". Mend: put the whole text in quotes; where it is a comment, put a space after #.',
    ]);
  });
});

test('a typeface by its name alone is told how a file is named', async () => {
  expect(await lintBrand('typefaces:\n  text: Source Serif\n')).toEqual([
    'brand/brand.yaml:2: typefaces.text is "Source Serif", not a group of fields. Mend: write files and kind of the typeface of running text, like { files: [name.woff2], kind: serif }.',
  ]);
});

describe('a logo', () => {
  test('with a script in it is told at its line', async () => {
    const logo = square.replace('<path', '\n<script>a()</script><path');
    expect(await lintBrand('logo: { file: logo.svg }\n', { 'logo.svg': logo })).toEqual([
      'brand/logo.svg:2: holds <script>. Mend: take it out, or export the drawing anew as plain SVG.',
    ]);
  });

  test('of 5 MB is told', async () => {
    const logo = square.replace('<path', `<!-- ${'x'.repeat(5_000_000)} --><path`);
    expect(await lintBrand('logo: { file: logo.svg }\n', { 'logo.svg': logo })).toEqual([
      'brand/logo.svg:1: is 5001 kB; 100 kB is the most, since pages ask for it. Mend: make it smaller: fewer points, a cut of the letters, fewer pixels.',
    ]);
  });

  test('that is no picture is told once', async () => {
    expect(await lintBrand('logo: { file: logo.png }\n', { 'logo.png': '<html>' })).toEqual([
      'brand/logo.png:1: is not a picture, or is cut short. Mend: export it again as SVG or PNG.',
    ]);
  });

  test('that is not there, and an icon that is not square, are told', async () => {
    const wide = square.replace('width="64"', 'width="128"');
    expect(
      await lintBrand('logo: { file: logo.svg }\nicon: icon.svg\n', { 'icon.svg': wide }),
    ).toEqual([
      'brand/brand.yaml:1: logo.file names "logo.svg", which does not exist. Mend: put the file into brand, or correct the name.',
      'brand/brand.yaml:2: icon names icon.svg, which is 128 × 64 pixels; an icon is square. Mend: give it as much room on all sides.',
    ]);
  });
});

describe('a typeface', () => {
  test('that is missing, or no font, is told', async () => {
    const yaml = 'typefaces:\n  text:\n    kind: serif\n    files: [a.woff2, b.woff2]\n';
    expect(await lintBrand(yaml, { 'b.woff2': 'words' })).toEqual([
      'brand/b.woff2:1: is no font that can be read. Mend: take the file anew from the package of its family.',
      'brand/brand.yaml:4: typefaces.text.files.0 names "a.woff2", which does not exist. Mend: put the file into brand, or correct the name.',
    ]);
  });

  test('that is called by its family, as if it were installed, is told once', async () => {
    const yaml = 'typefaces:\n  labels: { files: [Georgia], kind: serif }\n';
    expect(await lintBrand(yaml)).toEqual([
      'brand/brand.yaml:2: typefaces.labels.files.0 is "Georgia". Mend: write the name of a font file in content/brand.',
    ]);
  });

  test.each([
    [
      'measure: 90\n',
      '1: measure is 90. Mend: write how wide a line of text may be, in rem, a number from 28 to 42.',
    ],
    [
      'scale: { text: 3 }\n',
      '1: scale.text is 3. Mend: write how large all text is beside the usual, a number from 0.9 to 1.25.',
    ],
    [
      'logo: { file: ../logo.svg }\n',
      '1: logo.file is "../logo.svg". Mend: write the name of the file with the name as it is drawn, SVG or PNG, in content/brand.',
    ],
  ])('and a measure stay within bounds: %j', async (yaml, told) => {
    expect(await lintBrand(yaml)).toEqual([`brand/brand.yaml:${told}`]);
  });
});

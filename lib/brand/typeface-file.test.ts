import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTypeface } from './typeface-file.ts';
import { unicodeRange } from './unicode-range.ts';

const packages = 'node_modules';
const newsreader = `${packages}/@fontsource-variable/newsreader/files/newsreader`;
const franklin = `${packages}/@fontsource/libre-franklin/files/libre-franklin`;

// As fontconfig's fc-query says of them.
test.each([
  [`${newsreader}-latin-wght-normal.woff2`, '200 800', 'normal', 'Newsreader 16pt 16pt'],
  [`${newsreader}-latin-wght-italic.woff2`, '200 800', 'italic', 'Newsreader 16pt 16pt'],
  [`${franklin}-latin-600-normal.woff2`, '600', 'normal', 'Libre Franklin Thin SemiBold'],
  [`${franklin}-latin-600-normal.woff`, '600', 'normal', 'Libre Franklin SemiBold'],
])('%s says its weight, its style and its letters', async (file, weight, style, family) => {
  const typeface = await readTypeface(readFileSync(file));
  expect(typeface).toMatchObject({ weight, style, family });
  expect(typeface?.characters.has('a')).toBe(true);
});

test('what is no font, or half of one, is none', async () => {
  expect(await readTypeface(Buffer.from('wOF2 and no more'))).toBeUndefined();
  const whole = readFileSync(`${franklin}-latin-600-normal.woff2`);
  expect(await readTypeface(whole.subarray(0, 900))).toBeUndefined();
  expect(await readTypeface(Buffer.alloc(0))).toBeUndefined();
});

test('of two files of one typeface a browser takes the one that has the letter', async () => {
  const lettersOf = async (part: string) =>
    (await readTypeface(readFileSync(`${newsreader}-${part}-wght-normal.woff2`)))!.characters;
  const latin = await lettersOf('latin');
  const extended = await lettersOf('latin-ext');
  expect(unicodeRange(latin, [])).toBeUndefined();
  expect(unicodeRange(latin, [extended])).toMatch(/^U\+0020-00FF, /);
  expect(unicodeRange(new Set('abcz'), [new Set('y')])).toBe('U+0061-0063, U+007A');
});

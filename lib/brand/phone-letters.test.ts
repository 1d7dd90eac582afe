import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { westernLetters } from './phone-letters.ts';
import { readTypeface } from './typeface-file.ts';

const charactersOf = async (file: string) =>
  (await readTypeface(readFileSync(`app/fonts/${file}`)))!.characters;

const common = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?’‘“”–—()&%';

test.each(Object.entries(westernLetters))(
  'the file for phones has every letter of %s',
  async (_, letters) => {
    const characters = await charactersOf('newsreader-phone-western.woff2');
    // ß has none in use, and no word of French begins with ÿ.
    const capitals = letters.replace(/[ßÿ]/g, '').toUpperCase();
    const lacking = Array.from(common + letters + capitals).filter((one) => !characters.has(one));
    expect(lacking).toEqual([]);
  },
);

test('the smaller file has every letter of English', async () => {
  const characters = await charactersOf('newsreader-phone.woff2');
  expect(Array.from(`${common}éèêëïöçàâáñü`).filter((one) => !characters.has(one))).toEqual([]);
});

import { expect, it } from 'vitest';
import { setType } from './set-type.ts';
import { usualTypefaces, type Face } from './typefaces.ts';

const widthOf = async (text: string, face: Face) =>
  (await setType(text, { face: usualTypefaces[face], size: 100, color: '#000000' }))?.width;

// A face that stands in for a missing one has other widths: DejaVu's are a third larger.
it.each([
  ['headlines', 'Hamburgefonstiv', 777],
  ['headlines', 'ŁŐŞ', 194],
  ['labels', 'Hamburgefonstiv', 824],
  ['labels', 'ŁŐŞ', 200],
] as const)("sets %s in the paper's own letters: %s", async (face, text, width) => {
  expect(Math.abs(((await widthOf(text, face)) ?? 0) - width)).toBeLessThanOrEqual(2);
});

it('leaves nothing of a text without ink', async () => {
  const type = { face: usualTypefaces.headlines, size: 20, color: '#000000' };
  for (const text of ['', '  ', '\u200b', '\u0000\u0301', '\n']) {
    expect(await setType(text, type)).toBeUndefined();
  }
});

import { expect, it } from 'vitest';
import { setType } from './set-type.ts';

const widthOf = async (text: string, face: 'serif' | 'label') =>
  (await setType(text, { face, size: 100, color: '#000000' }))?.width;

// A face that stands in for a missing one has other widths: DejaVu's are a third larger.
it.each([
  ['serif', 'Hamburgefonstiv', 777],
  ['serif', 'ŁŐŞ', 194],
  ['label', 'Hamburgefonstiv', 824],
  ['label', 'ŁŐŞ', 200],
] as const)("sets %s in the paper's own letters: %s", async (face, text, width) => {
  expect(Math.abs(((await widthOf(text, face)) ?? 0) - width)).toBeLessThanOrEqual(2);
});

it('leaves nothing of a text without ink', async () => {
  const type = { face: 'serif', size: 20, color: '#000000' } as const;
  for (const text of ['', '  ', '\u200b', '\u0000\u0301', '\n']) {
    expect(await setType(text, type)).toBeUndefined();
  }
});

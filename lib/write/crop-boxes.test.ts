import { expect, test } from 'vitest';
import { cropBox, cropNames } from './crop-boxes.ts';

const landscape = { width: 1600, height: 900 };

test('a picture has five shapes', () => {
  expect(cropNames).toEqual([undefined, '16x9', '4x3', '1x1', 'card']);
});

test('whole, it fills its box', () => {
  const whole = cropBox({ ...landscape, focal: [0.1, 0.9] }, undefined);
  expect(whole).toEqual({ ratio: 16 / 9, left: -0, top: -0, width: 1, height: 1 });
});

test('a crop keeps the point in the middle, as far as the picture reaches', () => {
  const square = (left: number) => cropBox({ ...landscape, focal: [left, 0.5] }, '1x1');
  expect(square(0.5)).toMatchObject({ ratio: 1, left: -350 / 900, width: 1600 / 900, height: 1 });
  expect(square(0).left).toBe(-0);
  expect(square(1).left).toBe(-700 / 900);
});

test('where nobody chose a point, heads are kept', () => {
  const portrait = { width: 900, height: 1600, focal: undefined };
  expect(cropBox(portrait, '1x1').top).toBe(-(0.4 * 1600 - 450) / 900);
});

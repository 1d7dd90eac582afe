import { expect, test } from 'vitest';
import { usualColors } from '../schema/brand.ts';
import { contrast, withContrast } from './contrast.ts';

// By https://webaim.org/resources/contrastchecker/
test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#8c1d18', '#fdfbf6', 8.81],
])('%s on %s has a contrast of %f', (first, second, ratio) => {
  expect(contrast(first, second)).toBeCloseTo(ratio, 1);
  expect(contrast(second, first)).toBe(contrast(first, second));
});

test.each([
  ['#ffcc00', '#ffffff'],
  ['#445566', '#101010'],
])('a better %s for %s can be read', (color, ground) => {
  expect(contrast(color, ground)).toBeLessThan(4.5);
  const better = withContrast(color, ground, 4.5);
  expect(contrast(better, ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(better, ground)).toBeLessThan(5.5);
});

test("Broadsheet's own colours can be read by day and by night", () => {
  for (const { paper, ink, soft, accent, rule } of Object.values(usualColors)) {
    for (const text of [ink, soft, accent]) expect(contrast(text, paper)).toBeGreaterThan(4.5);
    expect(contrast(ink, rule)).toBeGreaterThan(4.5);
  }
});

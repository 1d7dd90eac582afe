import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
  [16_044, 'en', '0.1 MB'],
  [440_000, 'en', '0.4 MB'],
  [9_960_000, 'en', '10 MB'],
  [12_345_678, 'en', '12 MB'],
  [1_250_000_000, 'en', '1,250 MB'],
  [1_500_000, 'de', '1,5 MB'],
])('%i bytes in %s', (bytes, language, said) => {
  expect(fileSize(bytes, { language })).toBe(said);
});

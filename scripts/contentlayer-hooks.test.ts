import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { load } from './contentlayer-hooks.mjs';

const effect = 'node_modules/@contentlayer2/utils/dist/effect/Effect.js';
const url = `file:///repository/${effect}`;
const loaded = (source: string) => () => Promise.resolve({ format: 'module', source });

test('contentlayer as it is installed is mended', async () => {
  const source = readFileSync(effect, 'utf8');
  const mended = await load(url, {}, loaded(source));
  expect(mended.source).not.toBe(source);
  expect(mended.source).not.toContain('tuplePar(mapKey');
});

test('another module is left alone, and another contentlayer is told', async () => {
  expect(await load('file:///other.js', {}, loaded('x'))).toMatchObject({ source: 'x' });
  await expect(load(url, {}, loaded('export {};'))).rejects.toThrow('contentlayer has changed');
});

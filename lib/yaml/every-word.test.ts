import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';
import { value } from './written-fixture.ts';

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Names and values in order; undefined where one is not what was meant, which the schema tells. */
function textsOf(data: unknown): string | undefined {
  if (typeof data === 'string') return data;
  if (typeof data !== 'object' || data === null) return undefined;
  if (Array.isArray(data)) {
    return data.every((entry) => typeof entry === 'string') ? data.join(' ') : undefined;
  }
  const texts = Object.entries(data).map(([name, value]) => [name, textsOf(value)]);
  return texts.flat().includes(undefined) ? undefined : texts.flat().join(' ');
}

const runs = 3000;
const seed = 11;

test(`every letter and digit arrives in order, or an error stands at its field (seed ${seed})`, () => {
  const counts = { whole: 0, refused: 0, noText: 0 };
  fc.assert(
    fc.property(value, fc.constantFrom('\n', '\r\n', '\r'), ({ yaml, words }, end) => {
      const above = 'first: "one: 1"\nsecond:\n  - two\n';
      const text = `${above}odd: ${yaml}\nlast: 'it''s #4'\n`;
      const { data, yamlFaults } = readYaml('a.yaml', text.replaceAll('\n', end));
      const errors = yamlFaults.filter(({ warning }) => !warning);
      if (errors.length > 0) {
        counts.refused += 1;
        const lines = yaml.split('\n').length;
        for (const { line } of errors) {
          expect(line).toBeGreaterThanOrEqual(4);
          expect(line).toBeLessThan(4 + lines);
        }
        expect(data).toMatchObject({ first: 'one: 1', second: ['two'], last: "it's #4" });
        return;
      }
      const held = textsOf(data);
      if (held === undefined) counts.noText += 1;
      else {
        counts.whole += 1;
        expect(letters(held)).toBe(letters(`first one 1 second two odd ${words} last it's 4`));
      }
    }),
    { numRuns: runs, seed },
  );
  // Were all refused, or none, this would prove nothing.
  expect(counts.whole).toBeGreaterThan(runs / 4);
  expect(counts.refused).toBeGreaterThan(runs / 4);
});

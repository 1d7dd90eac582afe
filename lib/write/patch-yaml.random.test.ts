import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSame, withoutEmpty } from './same-fields.ts';
import { patchYaml, readYaml } from './patch-yaml.ts';
import { writeFields } from './write-yaml.ts';

const word = fc.oneof(fc.string(), fc.constantFrom('a: b', '- x', '#', "it's", '"', '|', '>', '~'));
const value = fc.oneof(word, fc.integer(), fc.boolean(), fc.array(word, { maxLength: 4 }));
const name = fc.constantFrom('title', 'lead', 'topics', 'at', 'id', 'odd name');
const group = fc.dictionary(name, value, { maxKeys: 4 });
const fields = fc.dictionary(name, fc.oneof(value, group, fc.array(group, { maxLength: 3 })), {
  maxKeys: 5,
});

test('whatever is written over whatever, the fields are those that were given', () => {
  fc.assert(
    fc.property(fields, fields, (was, is) => {
      const text = writeFields(was);
      expect(isSame(readYaml(patchYaml(text, is)), withoutEmpty(is))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

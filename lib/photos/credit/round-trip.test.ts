import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCredit, printCredit } from './parse-credit.ts';

const piece = fc.constantFrom(
  ...[
    'Jane Doe',
    'John Roe',
    'REUTERS',
    'AP Photo',
    'Getty Images',
    'The Paper',
    'Pool',
    'Handout',
  ],
  ...['Photo by ', 'Map by ', 'Courtesy of the ', '© ', '(', ')', '. Data: ', 'CC BY 4.0', 'the '],
  ...[
    '; photo: ',
    '. Image: ',
    ' | ',
    '-',
    ' — ',
    '（',
    '】',
    '新华社记者',
    '张三',
    '摄',
    '写真：',
    'Фото: ',
  ],
  ...[
    ' <https://a.org/b/c>',
    ' TPX IMAGES OF THE DAY',
    ' from ',
    ' special to ',
    'Composite: ',
    '-',
  ],
  ...['/', ' / ', ' via ', ', via the ', ' for ', ', ', ' and ', ' & ', ' (', ' ', '\n', '.', 'é'],
);
const creditLike = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));

const name = fc.constantFrom('Jane Doe', 'John Roe', 'Ada van der Marsh', 'JANE DOE');
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
const house = fc.constantFrom('REUTERS', 'AFP', 'The Fixture', 'Getty Images', 'Foo News Agency');

test.each([
  ['unicode', fc.string({ unit: 'binary', maxLength: 400 })],
  ['credit-like', creditLike],
])('any %s line is printed as it was written', (_, lines) => {
  fc.assert(
    fc.property(lines, (line) => {
      expect(printCredit(parseCredit(line))).toBe(line);
    }),
    { numRuns: 2000 },
  );
});

test('whatever is read from a line stands in its pieces', () => {
  fc.assert(
    fc.property(creditLike, (line) => {
      const { known, names, chain, agency, tokens } = parseCredit(line);
      for (const read of names) expect(tokens).toContainEqual({ kind: 'name', text: read });
      if (agency) expect(chain.at(-1)).toBe(agency);
      if (!known) expect(names.concat(chain)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('makers and houses written in the common form are read back', () => {
  fc.assert(
    fc.property(names, house, fc.option(house, { nil: undefined }), (makers, first, last) => {
      const line = `${makers.join(', ')}/${first}${last ? ` via ${last}` : ''}`;
      const credit = parseCredit(line);
      expect(credit).toMatchObject({ known: true, names: makers });
      expect(credit.agency?.toLowerCase()).toBe((last ?? first).toLowerCase());
      expect(credit.tokens.length).toBeGreaterThan(2);
      expect(printCredit(credit)).toBe(line);
    }),
  );
});

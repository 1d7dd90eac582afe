import { describe, expect, test } from 'vitest';
import { parseCredit, printCredit } from './parse-credit.ts';

/** The line; its makers; the chain, whose last house is the agency; its flags. */
type Row = [line: string, names: string[], chain: string[], flags?: string[]];

const jane = ['Jane Doe'];
const two = ['Jane Doe', 'John Roe'];

const agencyLines: Row[] = [
  ['Lev Radin/Sipa USA, via Reuters', ['Lev Radin'], ['Sipa USA', 'Reuters']],
  ['REUTERS/Marckinson Pierre', ['Marckinson Pierre'], ['Reuters']],
  ['REUTERS/Edgard Garrido', ['Edgard Garrido'], ['Reuters']],
  [
    'Sputnik/Gavriil Grigorov/Pool via REUTERS',
    ['Gavriil Grigorov'],
    ['Sputnik', 'Reuters'],
    ['pool'],
  ],
  ['REUTERS', [], ['Reuters']],
  ['REUTERS/Stringer', [], ['Reuters'], ['unnamed']],
  ['AP Photo/Jane Doe', jane, ['AP']],
  ['AP Photo/Jane Doe, File', jane, ['AP'], ['file']],
  ['The Associated Press/Jane Doe', jane, ['AP']],
  ['Photo by Jane Doe/Getty Images', jane, ['Getty Images']],
  ['Photo by Jane Doe/Getty Images for The Festival', jane, ['Getty Images']],
  ['Photo by Jane Doe/Getty Images for NASA', jane, ['Getty Images']],
  ['Jane Doe/AFP via Getty Images', jane, ['AFP', 'Getty Images']],
  ['Jane Doe/AFP/Getty Images', jane, ['AFP', 'Getty Images']],
  ['AFP PHOTO / JANE DOE', ['JANE DOE'], ['AFP']],
  ['EPA/JANE DOE', ['JANE DOE'], ['EPA']],
  ['Jane Doe/dpa', jane, ['dpa']],
  ['Jane Doe/PA Wire', jane, ['PA Wire']],
  ['Jane Doe, Reuters', jane, ['Reuters']],
  ['Jane Doe via AP', jane, ['AP']],
  ['Jane Doe on Unsplash', jane, ['Unsplash']],
  ['Mandatory credit: Jane Doe/AFP', jane, ['AFP']],
  ['Ludwig van der Doe Jr./AFP', ['Ludwig van der Doe Jr.'], ['AFP']],
  ["J. Q. al-Doe O'Roe/AFP", ["J. Q. al-Doe O'Roe"], ['AFP']],
  ['新华社/张三', ['张三'], ['Xinhua']],
];

const handedOn: Row[] = [
  ['Handout via REUTERS', [], ['Reuters'], ['handout']],
  ['Handout/REUTERS', [], ['Reuters'], ['handout']],
  ['White House/Handout via REUTERS', [], ['White House', 'Reuters'], ['handout']],
  ['Foo Press Office/Handout via REUTERS', [], ['Foo Press Office', 'Reuters'], ['handout']],
  ['Jane Doe/Pool via AP', jane, ['AP'], ['pool']],
  ['Pool Photo via AP', [], ['AP'], ['pool']],
  ['Jane Doe/Pool Photo via AP', jane, ['AP'], ['pool']],
  ['Pool Photo by Jane Doe/AFP', jane, ['AFP'], ['pool']],
  ['EPA/JANE DOE / POOL', ['JANE DOE'], ['EPA'], ['pool']],
  ['Courtesy of the City of X', [], ['City of X'], ['courtesy']],
  ['Courtesy of The Paper', [], ['The Paper'], ['courtesy']],
  ['Photo courtesy of NASA', [], ['NASA'], ['courtesy']],
  ['Courtesy Jane Doe via AP', [], ['Jane Doe', 'AP'], ['courtesy']],
];

const unlistedHouses: Row[] = [
  ['Jane Doe for The Paper', jane, ['The Paper']],
  ['Jane Doe for The Paper via AP', jane, ['The Paper', 'AP']],
  ['Jane Doe/The Paper via AP', jane, ['The Paper', 'AP']],
  ['Jane Doe/Foo', jane, ['Foo']],
  ['Ada Marsh/The Fixture', ['Ada Marsh'], ['The Fixture']],
  ['Quokkafish/Draft Agency', ['Quokkafish'], ['Draft Agency']],
];

const desks: Row[] = [
  ['Zeichnung: Elbe-Wochenblatt', [], ['Elbe-Wochenblatt']],
  ['Karte: Anna Müller/dpa', ['Anna Müller'], ['dpa']],
  ['Map by the Broadsheet desk', [], ['Broadsheet desk']],
  ['Map by the fixture desk', [], ['fixture desk']],
  ['Map by The Paper', [], ['The Paper']],
  ['MAP: Broadsheet', [], ['Broadsheet']],
  ['Drawing: Gazetteer', [], ['Gazetteer']],
  ['Drawing by Broadsheet graphics desk', [], ['Broadsheet graphics desk']],
  ['Map by Broadsheet graphics desk. Data: Natural Earth', [], ['Broadsheet graphics desk']],
  [
    'Chart by Broadsheet graphics desk. Data: National Emergencies Act, 50 U.S.C. 1601–1651',
    [],
    ['Broadsheet graphics desk'],
  ],
  ['Graphic/Reuters', [], ['Reuters']],
  ['Chart by Jane Doe/Reuters', jane, ['Reuters']],
  ['Photo: Broadsheet', [], ['Broadsheet']],
];

const drawn: Row[] = [
  ['dpa/Grafik', [], ['dpa'], ['drawn']],
  ['dpa-Grafik', [], ['dpa'], ['drawn']],
  ['Reuters/Graphic', [], ['Reuters'], ['drawn']],
  ['AFP/Infographie', [], ['AFP'], ['drawn']],
  ['رويترز/رسم', [], ['Reuters'], ['drawn']],
  ['Jane Doe/AP/Graphic', jane, ['AP'], ['drawn']],
  ['Elbe-Wochenblatt/Grafik', [], ['Elbe-Wochenblatt'], ['drawn']],
  ['Süddeutsche Zeitung/Karte', [], ['Süddeutsche Zeitung'], ['drawn']],
  ['صحيفة النهار/رسم', [], ['صحيفة النهار'], ['drawn']],
];

const severalNames: Row[] = [
  ['Jane Doe and John Roe/AFP', two, ['AFP']],
  ['Jane Doe, John Roe/Reuters', two, ['Reuters']],
  ['Jane Doe, John Roe, and Ada Marsh/AFP', [...two, 'Ada Marsh'], ['AFP']],
  ['REUTERS/Jane Doe & John Roe', two, ['Reuters']],
];

const aroundTheLine: Row[] = [
  ['(AP Photo/Jane Doe)', jane, ['AP']],
  [' (AP Photo/Jane Doe). ', jane, ['AP']],
  ['© Jane Doe/Reuters', jane, ['Reuters']],
  ['© 2026 Jane Doe/Reuters', jane, ['Reuters']],
  ['(c) Jane Doe/Reuters (CC BY 4.0)', jane, ['Reuters']],
];

const rows = [
  agencyLines,
  handedOn,
  unlistedHouses,
  desks,
  drawn,
  severalNames,
  aroundTheLine,
].flat();

describe('a line that the grammar knows', () => {
  test.each(rows)('"%s" is taken apart', (line, names, chain, flags = []) => {
    const agency = chain.at(-1);
    expect(parseCredit(line)).toMatchObject({ known: true, names, agency, chain, flags });
    expect(printCredit(parseCredit(line))).toBe(line);
  });

  test.each([
    ['Photo: Jane Doe', jane],
    ['Illustration: Jane Doe', jane],
    ['Jane Doe & John Roe', two],
    ['Jane Doe/Grafik', jane],
    ['Jane Doe, CC BY 4.0', jane],
  ])('"%s" has makers and no agency', (line, names) => {
    expect(parseCredit(line)).toMatchObject({ known: true, names, chain: [] });
    expect(parseCredit(line)).not.toHaveProperty('agency');
  });

  test('the person whom a courtesy is of is neither its maker nor an agency', () => {
    const credit = parseCredit('Courtesy of Jane Doe');
    expect(credit).toMatchObject({ known: true, names: [], chain: jane, flags: ['courtesy'] });
    expect(credit).not.toHaveProperty('agency');
  });
});

describe('Creative Commons and the public domain', () => {
  const licences = 'https://creativecommons.org/licenses';
  test.each([
    ['Jane Doe/Wikimedia Commons, CC BY-SA 4.0', 'CC BY-SA 4.0', `${licences}/by-sa/4.0/`],
    ['Jane Doe, CC BY 4.0, via Wikimedia Commons', 'CC BY 4.0', `${licences}/by/4.0/`],
    [
      'Jane Doe/Wikimedia Commons (cc-by-nc-nd-2.5)',
      'CC BY-NC-ND 2.5',
      `${licences}/by-nc-nd/2.5/`,
    ],
    ['Jane Doe/Flickr/CC BY-SA 3.0 de', 'CC BY-SA 3.0 DE', `${licences}/by-sa/3.0/de/`],
    [
      'Jane Doe/Wikimedia Commons, CC0',
      'CC0 1.0',
      'https://creativecommons.org/publicdomain/zero/1.0/',
    ],
  ])('"%s" is under %s', (line, name, url) => {
    expect(parseCredit(line)).toMatchObject({ known: true, names: jane, licence: { name, url } });
  });

  test.each(['NASA/public domain', 'Public domain, via Wikimedia Commons'])(
    '"%s" needs no licence',
    (line) => {
      const credit = parseCredit(line);
      expect(credit).toMatchObject({ known: true, names: [], flags: ['public domain'] });
      expect(credit).not.toHaveProperty('licence');
    },
  );
});

const unknown = [
  ...['Jane Doe', 'The Fixture', 'Natural Earth', 'Banksy', 'Stock photo', 'gate.jpg', 'Handout'],
  ...['Sports/Football', 'and/or', 'he said/she said', 'https://example.org/a/b', 'Photo by'],
  ...['Watch Live via YouTube', 'Search for Survivors', 'Jane Doe on Tuesday', 'Reuters says'],
  ...['The gate on Tuesday.', 'Smith & Wesson', 'Jane Doe/', '/AP', 'via AP', '/', ' ', 'Mapbox'],
  ...['See our gallery/AP', 'Center for Foo/Handout via REUTERS', '(AP'],
  ...['النهار الجديد/رسم', 'Die Zeit/Karte', 'NZZ/Grafik', 'Charts/Maps'],
  ...['Jane Doe, CC BY', 'Jane Doe, CC BY 5.0', 'Jane Doe, CC BY 4.0 de', 'CC BY 4.0'],
  `${'Jane Doe, '.repeat(40)}John Roe/AFP`,
];

test.each(unknown)('"%s" is unknown, and nothing in it is guessed', (line) => {
  const { known, names, chain, agency, flags } = parseCredit(line);
  expect({ known, names, chain, agency, flags }).toEqual({
    known: false,
    names: [],
    chain: [],
    flags: [],
  });
  expect(printCredit(parseCredit(line))).toBe(line);
});

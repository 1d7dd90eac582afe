import { describe, expect, test } from 'vitest';
import { faultsOf, type Given } from './photo-case-fixture.ts';

test('a picture without fault has none', () => {
  expect(faultsOf({})).toEqual([]);
});

describe('no credit', () => {
  const mend = 'Mend: write the credit line exactly as the agency wants it.';

  test('in neither of the two is an error', () => {
    expect(faultsOf({ fields: { credit: undefined } })).toEqual([
      `credit is missing, and photos/gate.jpg carries none. ${mend}`,
    ]);
  });

  test('and no file to look into is one too', () => {
    expect(faultsOf({ fields: { credit: undefined }, context: { path: undefined } })).toEqual([
      `credit is missing. ${mend}`,
    ]);
  });

  test.each<[string, Given]>([
    ['the file', { fields: { credit: undefined }, file: { credit: 'REUTERS/Jane Doe' } }],
    [
      'the end of the caption',
      { fields: { credit: undefined, caption: 'Shut. REUTERS/Jane Doe' } },
    ],
  ])('in the fields is no fault where %s has it', (_, given) => {
    expect(faultsOf(given)).toEqual([]);
  });
});

describe('a credit that nobody recorded', () => {
  const credit = 'unknown';

  test('is a gap in a story from before the rules, and an error in any other', () => {
    expect(faultsOf({ fields: { credit }, context: { isOlder: true } })).toEqual([
      'warning: credit is unknown. Mend: find out who made the picture, and write it.',
    ]);
    expect(faultsOf({ fields: { credit } })).toEqual([
      'credit is unknown, which only stories from before credits.requiredSince may say. ' +
        'Mend: find out who made the picture, or take it out.',
    ]);
  });

  test('is refused where the file knows it', () => {
    const faults = faultsOf({
      fields: { credit },
      file: { credit: 'REUTERS/Jane Doe', from: { credit: 'XMP' } },
      context: { isOlder: true },
    });
    expect(faults[0]).toContain('credit is "unknown", but photos/gate.jpg says "REUTERS/Jane Doe"');
  });

  test('and what else is missing stops no older story', () => {
    const fields = { credit: undefined, alt: undefined };
    const faults = faultsOf({ fields, context: { isOlder: true } });
    expect(faults).toHaveLength(2);
    for (const fault of faults) expect(fault).toMatch(/^warning: (credit|alt) is missing/);
  });
});

describe('a credit that the grammar does not know', () => {
  test('is a warning', () => {
    expect(faultsOf({ fields: { credit: 'xx ?? 12' } })).toEqual([
      'warning: credit is "xx ?? 12", which is printed so but not understood, so that machines learn neither maker nor agency. ' +
        'Mend: correct a slip in it, or write creator or agency beside it.',
    ]);
  });

  test('is none where the newsroom took it apart', () => {
    expect(faultsOf({ fields: { credit: 'xx ?? 12', agency: 'Example' } })).toEqual([]);
  });
});

test('a credit that IIM may have cut is a warning', () => {
  const credit = 'Jane Longname/Sipa USA via REUTE';
  const file = { credit, from: { credit: 'IIM' as const } };
  expect(faultsOf({ fields: { credit: undefined }, file })).toEqual([
    `warning: credit is "${credit}", which IIM may have cut at 32 bytes. Mend: write the whole line here, as the agency wants it.`,
  ]);
  expect(faultsOf({ fields: { credit: undefined }, file: { ...file, credit: 'AP' } })).toEqual([]);
});

describe('a caption that repeats the standfirst', () => {
  const problem =
    'warning: caption says nearly the same as the standfirst. ' +
    'Mend: say what the reader should know about the picture.';

  test.each([
    'The envoys left the town in the evening and gave no date for another round.',
    'The envoys left the town in the evening.',
    'The envoys left town in the evening and gave no date for a round.',
  ])('%s', (caption) => {
    expect(faultsOf({ fields: { caption } })).toEqual([problem]);
  });

  test('is not one that only names what it names', () => {
    const context = { standfirst: 'Jane Doe left the town in the evening.' };
    expect(faultsOf({ fields: { caption: 'Jane Doe' }, context })).toEqual([]);
  });
});

describe('a lead that is too narrow', () => {
  test('is a warning below 1200 pixels', () => {
    expect(faultsOf({ context: { width: 1199 } })).toEqual([
      'warning: src names photos/gate.jpg, which is 1199 pixels wide; a lead needs 1200. ' +
        'Mend: ask for a larger file, or open the story with another picture.',
    ]);
    expect(faultsOf({ context: { width: 1200 } })).toEqual([]);
  });

  test('is none in the text', () => {
    expect(faultsOf({ context: { width: 300, isLead: false } })).toEqual([]);
  });
});

describe('a right that ends', () => {
  test('is a warning from that very instant, and no error', () => {
    expect(faultsOf({ fields: { expires: '2024-02-13T13:00:00+01:00' } })).toEqual([
      'warning: expires is past (2024-02-13T13:00:00+01:00), so that page, lists and files go without the picture now. ' +
        'Mend: take the picture out, or renew the right and the date.',
    ]);
    expect(faultsOf({ fields: { expires: '2024-02-13T13:00:01+01:00' } })).toEqual([]);
  });

  test('is asked for where the instructions set a limit', () => {
    const file = { instructions: 'MANDATORY CREDIT. FOR USE WITHIN 14 DAYS' };
    expect(faultsOf({ file })).toEqual([
      'warning: expires is missing, while the instructions in photos/gate.jpg say "FOR USE WITHIN 14 DAYS". ' +
        'Mend: write the instant at which the right to show it ends.',
    ]);
    expect(faultsOf({ file, fields: { expires: '2024-03-01T00:00:00Z' } })).toEqual([]);
  });
});

test('instructions that forbid the use are an error', () => {
  expect(faultsOf({ file: { instructions: 'NO ARCHIVES. NO INTERNET USE.' } })).toEqual([
    'src names photos/gate.jpg, whose instructions forbid the use: "NO INTERNET USE". ' +
      'Mend: take another picture, or, where the supplier has lifted it: ' +
      'exiftool -XMP-photoshop:Instructions= -IPTC:SpecialInstructions= photos/gate.jpg.',
  ]);
});

test('all is told at once', () => {
  const fields = { alt: 'Photo of trucks (Reuters)', credit: 'xx ?? 12', agency: 'Reuters' };
  const context = { width: 800 };
  expect(faultsOf({ fields, context }).map((fault) => fault.slice(0, 24))).toEqual([
    'warning: alt begins with',
    'warning: alt names the a',
    'warning: src names photo',
  ]);
});

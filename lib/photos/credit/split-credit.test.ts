import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitCredit } from './split-credit.ts';

describe('a caption without a credit beside it', () => {
  test.each([
    ['Trucks wait on Tuesday. REUTERS/Jane Doe', 'Trucks wait on Tuesday.', 'REUTERS/Jane Doe'],
    ['Trucks wait, Nov. 3 REUTERS/Jane Doe', 'Trucks wait, Nov. 3', 'REUTERS/Jane Doe'],
    ['Trucks in D.C., U.S. Jane Doe/AFP.', 'Trucks in D.C., U.S.', 'Jane Doe/AFP'],
    ['Trucks in Area C. REUTERS/Jane Doe', 'Trucks in Area C.', 'REUTERS/Jane Doe'],
    ['Trucks wait (AP Photo/Jane Doe)', 'Trucks wait', 'AP Photo/Jane Doe'],
    ['Trucks wait. (AP Photo/Jane Doe).', 'Trucks wait.', 'AP Photo/Jane Doe'],
    ['Trucks Photo by Jane Doe/Getty Images', 'Trucks', 'Photo by Jane Doe/Getty Images'],
    ['Trucks. © Jane Doe/Reuters', 'Trucks.', '© Jane Doe/Reuters'],
    ['Trucks. Jane Q. Doe/AFP', 'Trucks.', 'Jane Q. Doe/AFP'],
    ['Trucks – Jane Doe/AFP', 'Trucks', 'Jane Doe/AFP'],
    ['Trucks.\nHandout via REUTERS\n', 'Trucks.', 'Handout via REUTERS'],
    [
      'See [it](https://a.org/x_y). AP Photo/Jane Doe',
      'See [it](https://a.org/x_y).',
      'AP Photo/Jane Doe',
    ],
    ['(REUTERS/Jane Doe)', undefined, 'REUTERS/Jane Doe'],
  ])('"%s" gives up the credit at its end', (text, caption, credit) => {
    expect(splitCredit(text, undefined)).toEqual({ caption, credit });
  });

  test.each([
    'He spoke to Reuters.',
    'He spoke. Reuters',
    'The rover of the European Space Agency (ESA)',
    'The film was shown. Watch it live via AP.',
    'It was taken by Jane Doe/AFP',
    'It was taken by Jane Q. Doe/AFP',
    'The winner was Gen. Jane Doe/AFP',
    'Trucks wait. Ada Marsh/The Fixture',
    'Trucks wait. Jane Doe, NASA',
    'Trucks wait. The road is open and/or closed.',
    'See [the report. REUTERS/Jane Doe](https://example.org/AFP)',
    'See [it](https://example.org "Gate. REUTERS/Jane Doe")',
    'Trucks (and a car. REUTERS/Jane Doe)',
    '*The gate. REUTERS/Jane Doe*',
    '[REUTERS/Jane Doe](https://example.org)',
    'REUTERS/Jane Doe took this picture on Tuesday.',
    '',
  ])('"%s" stays whole', (caption) => {
    expect(splitCredit(caption, undefined)).toEqual({ caption, credit: undefined });
  });
});

describe('a caption with a credit beside it', () => {
  test.each([
    ['Trucks wait. REUTERS/JANE DOE', 'Reuters / Jane Doe', 'Trucks wait.'],
    ['Trucks wait REUTERS/Jane Doe', 'REUTERS/Jane Doe', 'Trucks wait'],
    ['Trucks. Lev Radin/Sipa USA via REUTERS', 'Lev Radin/Sipa USA, via Reuters', 'Trucks.'],
    ['Trucks (Photo by Jane Doe/Getty Images)', 'Jane Doe/Getty Images', 'Trucks'],
    ['Trucks. REUTERS/Jane Doe', 'Jane Doe/Reuters', 'Trucks.'],
    ['Trucks. *REUTERS/Jane Doe*', 'REUTERS/Jane Doe', 'Trucks.'],
    ['Trucks. Ada Marsh/The Fixture', 'Ada Marsh/The Fixture', 'Trucks.'],
    ['Trucks. our own words', 'Our own words', 'Trucks.'],
    ['Trucks. (REUTERS)', 'REUTERS', 'Trucks.'],
    ['REUTERS/Jane Doe', 'REUTERS/Jane Doe', undefined],
  ])('"%s" loses the "%s" that is given', (text, credit, caption) => {
    expect(splitCredit(text, credit)).toEqual({ caption, credit });
  });

  test.each([
    ['Trucks. REUTERS/Jane Doe', 'REUTERS/John Roe'],
    ['Trucks. Pool via REUTERS', 'Handout via REUTERS'],
    ['He spoke to Reuters.', 'Reuters'],
    ['The rover of the European Space Agency (ESA)', 'ESA'],
    ['The winner was Jane Doe.', 'Jane Doe'],
    ['See [the report. REUTERS/Jane Doe](https://example.org)', 'REUTERS/Jane Doe'],
    ['Trucks wait.', '…'],
  ])('"%s" stays whole beside "%s"', (caption, credit) => {
    expect(splitCredit(caption, credit)).toEqual({ caption, credit });
  });

  test('and without a caption there is nothing to cut', () => {
    expect(splitCredit(undefined, 'AP')).toEqual({ caption: undefined, credit: 'AP' });
  });
});

test('a caption only ever loses its end, and a given credit never changes', () => {
  const word = fc.constantFrom(
    ...[
      'Trucks',
      'wait.',
      'REUTERS/Jane Doe',
      '(AP Photo/Jane Doe)',
      '[it](https://a.org)',
      '*',
      '.',
    ],
    ...['Photo by', 'Jane Doe/AFP', 'via Getty Images', '–', '\n', '(', ')', '['],
  );
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.option(text, { nil: undefined }), (caption, credit) => {
      const split = splitCredit(caption, credit);
      expect(caption.startsWith(split.caption ?? '')).toBe(true);
      if (credit?.trim()) expect(split.credit).toBe(credit);
      else if (split.caption !== caption && split.credit) expect(caption).toContain(split.credit);
      expect(splitCredit(split.caption, split.credit).credit).toBe(split.credit);
    }),
    { numRuns: 2000 },
  );
});

import { describe, expect, test } from 'vitest';
import { plainLine } from '../inline-markdown/plain-line.ts';
import type { PhotoFields } from '../schema/photo.ts';
import type { FileRecord } from './file-record.ts';
import { makeRecord } from './photo-record.ts';

const file: FileRecord = {
  alt: 'A gate',
  caption: 'The gate on Tuesday.',
  creators: ['Jane Doe'],
  credit: 'Jane Doe/AFP',
  copyright: '© AFP',
  license: 'https://example.org/rights',
  from: {},
};
const written: PhotoFields = { src: 'gate.jpg' };

describe('a record', () => {
  test('is what the file says where the newsroom says nothing', () => {
    expect(makeRecord(written, file)).toMatchObject({
      alt: 'A gate',
      caption: 'The gate on Tuesday.',
      credit: 'Jane Doe/AFP',
      creators: ['Jane Doe'],
      agency: 'AFP',
      copyright: '© AFP',
      license: 'https://example.org/rights',
    });
  });

  test('is what the newsroom says, field by field', () => {
    const fields = { ...written, alt: 'A closed gate', caption: 'The gate.', creator: 'J. Doe' };
    expect(makeRecord(fields, file)).toMatchObject({
      alt: 'A closed gate',
      caption: 'The gate.',
      creators: ['J. Doe'],
      credit: 'Jane Doe/AFP',
    });
  });

  test('learns maker, agency and licence from the credit line alone', () => {
    const credit = 'Jane Doe/Wikimedia Commons, CC BY-SA 4.0';
    expect(makeRecord({ ...written, credit }, { from: {} })).toMatchObject({
      creators: ['Jane Doe'],
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    });
  });

  test('takes the credit off the end of a caption, once', () => {
    const caption = 'The gate on Tuesday. REUTERS/Edgard Garrido';
    expect(makeRecord({ ...written, caption }, { from: {} })).toMatchObject({
      caption: 'The gate on Tuesday.',
      credit: 'REUTERS/Edgard Garrido',
    });
  });

  const from = { credit: 'XMP', creators: 'XMP' } as const;
  test.each([
    ['REUTERS', ['Jane Doe'], 'REUTERS/Jane Doe'],
    ['Reuters', ['Jane Doe', 'John Roe'], 'REUTERS/Jane Doe, John Roe'],
    ['AP', ['Jane Doe'], 'AP Photo/Jane Doe'],
    ['EPA', ['Jane Doe'], 'EPA/Jane Doe'],
    ['AFP', ['JANE DOE'], 'JANE DOE/AFP'],
    ['Getty Images', ['Jane Doe'], 'Jane Doe/Getty Images'],
    ['AFP/Getty Images', ['CHRISTOF DOE'], 'CHRISTOF DOE/AFP/Getty Images'],
    ['AFP via Getty Images', ['Jane Doe'], 'Jane Doe/AFP via Getty Images'],
    ['via REUTERS', ['Jane Doe'], 'Jane Doe via REUTERS'],
    ['新华社', ['张三'], '张三/新华社'],
  ])("holds the file's house and its maker: %s by %s", (credit, creators, line) => {
    const record = makeRecord(written, { credit, creators, from });
    expect(record).toMatchObject({ credit: line, creators });
  });

  test.each<[string, string, string[]]>([
    ['names the maker already', 'REUTERS/Jane Doe', ['Jane Doe']],
    ['is of a house that nobody knows', 'The Fixture', ['Jane Doe']],
    ['is none that is understood', 'xx ?? 12', ['Jane Doe']],
    ['was handed out', 'Handout via REUTERS', ['Jane Doe']],
    ['comes from nobody who signs', 'REUTERS', ['Stringer']],
    ['comes from another house', 'REUTERS', ['Sipa USA']],
    ['comes from a maker who is a line', 'REUTERS', ['Jane Doe/AFP']],
    ['has no maker', 'REUTERS', []],
  ])("is the file's to the letter where it %s", (_, credit, creators) => {
    expect(makeRecord(written, { credit, creators, from }).credit).toBe(credit);
  });

  test('takes the line off a caption that holds it whole, though the file keeps it in two', () => {
    const caption = 'Trucks wait. REUTERS/Jane Doe';
    expect(
      makeRecord(written, { credit: 'REUTERS', creators: ['Jane Doe'], caption, from }),
    ).toMatchObject({ caption: 'Trucks wait.', credit: 'REUTERS/Jane Doe' });
  });

  test('takes a credit that was too long for its field from the caption', () => {
    const said = { credit: '(Credit too long, see caption)', from };
    const caption = 'Trucks wait. Lev Radin/Sipa USA via REUTERS';
    expect(makeRecord(written, { ...said, caption })).toMatchObject({
      caption: 'Trucks wait.',
      credit: 'Lev Radin/Sipa USA via REUTERS',
    });
    expect(makeRecord(written, { ...said, caption: 'Trucks wait.' }).credit).toBe('');
  });

  test.each(['Cats & dogs [in] a *row*', 'A_b and `c`', 'AT&amp;T', '5 < 6'])(
    "keeps a file's caption to the letter, though ours are Markdown: %s",
    (caption) => {
      expect(plainLine(makeRecord(written, { caption, from: {} }).caption ?? '')).toBe(caption);
    },
  );

  test.each([
    ['trainedAlgorithmicMedia', 'generated'],
    ['compositeWithTrainedAlgorithmicMedia', 'composite'],
    ['compositeCapture', 'composite'],
    ['digitalCapture', undefined],
  ] as const)('tells readers what the file admits: %s', (sourceType, ai) => {
    expect(makeRecord(written, { sourceType, from: {} }).ai).toBe(ai);
  });

  test.each([
    ['generated', 'trainedAlgorithmicMedia'],
    ['composite', 'compositeWithTrainedAlgorithmicMedia'],
  ] as const)('tells machines what the newsroom admits: %s', (ai, sourceType) => {
    expect(makeRecord({ ...written, ai }, file).sourceType).toBe(sourceType);
  });
});

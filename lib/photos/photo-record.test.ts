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

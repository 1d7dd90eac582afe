import { describe, expect, test } from 'vitest';
import type { FileRecord } from './file-record.ts';
import { makeRecord } from './photo-record.ts';
import type { PhotoFields } from '../schema/photo.ts';
import { describeCreditLine, describePicture } from './picture-fields.ts';

/** What the desk says of a picture, by field. */
function described(fields: Partial<PhotoFields>, file: Partial<FileRecord> = {}) {
  const written = { src: 'gate.jpg', ...fields };
  const record = { from: {}, ...file };
  const list = describePicture(written, makeRecord(written, record), record);
  return Object.fromEntries(list.map(({ name, value, from }) => [name, [value, from]]));
}

describe('the desk tells of each field', () => {
  test('that the story gives it', () => {
    const { alt, credit, expires, focal } = described({
      alt: 'A gate',
      credit: 'REUTERS/Edgard Garrido',
      expires: '2024-04-01T00:00:00Z',
      focal: [0.2, 0.8],
    });
    expect(alt).toEqual(['A gate', 'from the story']);
    expect(credit).toEqual(['REUTERS/Edgard Garrido', 'from the story']);
    expect(expires).toEqual(['2024-04-01T00:00:00Z', 'from the story']);
    expect(focal).toEqual(['0.2, 0.8', 'from the story']);
  });

  test('that the file gives it, by which standard', () => {
    const { alt, copyright } = described(
      {},
      { alt: 'A gate', copyright: '© Reuters', from: { alt: 'XMP', copyright: 'IIM' } },
    );
    expect(alt).toEqual(['A gate', 'from the file (XMP)']);
    expect(copyright).toEqual(['© Reuters', 'from the file (IIM)']);
  });

  test('what the supplier allows and forbids', () => {
    const { instructions } = described(
      {},
      { instructions: 'NO ARCHIVES', from: { instructions: 'IIM' } },
    );
    expect(instructions).toEqual(['NO ARCHIVES', 'from the file (IIM)']);
  });

  test('that the story counts for more than the file', () => {
    const { alt } = described({ alt: 'A gate' }, { alt: 'A door', from: { alt: 'XMP' } });
    expect(alt).toEqual(['A gate', 'from the story']);
  });

  test('that the credit line told it', () => {
    const { creators, agency } = described({ credit: 'Sputnik/Gavriil Grigorov/Pool via REUTERS' });
    expect(creators).toEqual(['Gavriil Grigorov', 'read out of the credit']);
    expect(agency).toEqual(['Reuters', 'read out of the credit']);
  });

  test('that a credit was cut off the caption', () => {
    const { credit } = described({ caption: 'Trucks at the gate. REUTERS/Edgard Garrido' });
    expect(credit).toEqual(['REUTERS/Edgard Garrido', 'cut off the end of the caption']);
  });

  test('that nobody gives what readers need', () => {
    const { alt, credit, copyright } = described({});
    expect(alt).toEqual(['nobody gives it', '']);
    expect(credit).toEqual(['nobody gives it', '']);
    expect(copyright).toBeUndefined();
  });
});

test.each([
  [
    'Lev Radin/Sipa USA, via Reuters',
    'by Lev Radin; agency Reuters; by way of Sipa USA, then Reuters',
  ],
  ['REUTERS/Edgard Garrido', 'by Edgard Garrido; agency Reuters'],
  ['', 'There is no credit.'],
])('the credit "%s" is taken apart', (credit, line) => {
  expect(describeCreditLine(credit)).toBe(line);
});

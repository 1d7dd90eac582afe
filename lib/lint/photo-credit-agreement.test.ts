import { describe, expect, test } from 'vitest';
import type { FileRecord } from '../photos/file-record.ts';
import { makeRecord } from '../photos/photo-record.ts';
import type { PhotoFields } from '../schema/photo.ts';
import { disagreements } from './photo-agreement.ts';

function faultsOf(
  written: Partial<PhotoFields>,
  said: Partial<FileRecord>,
  path: string | undefined = 'photos/gate.jpg',
): string[] {
  const fields = { src: 'gate.jpg', ...written };
  const fileRecord = { from: {}, ...said };
  const record = makeRecord(fields, fileRecord);
  const context = { path, isLead: false, headlines: [], now: new Date(0) };
  return disagreements({ fields, fileRecord, record, context }).map(
    ({ field, message, mend }) => `${field} ${message}. Mend: ${mend}.`,
  );
}

describe('what agencies keep in two fields is one line', () => {
  const of = (credit: string, creators: string[], more: Partial<FileRecord> = {}) => ({
    credit,
    creators,
    from: { credit: 'XMP', creators: 'XMP' } as const,
    ...more,
  });

  test.each([
    ['REUTERS', 'REUTERS/Jane Doe'],
    ['REUTERS', 'Reuters/JANE DOE'],
    ['REUTERS', 'Jane Doe/Reuters'],
    ['REUTERS', 'Photo by Jane Doe, via Reuters'],
    ['REUTERS', '(REUTERS/Jane Doe)'],
    ['REUTERS', 'REUTERS'],
    ['AP', 'AP Photo/Jane Doe'],
    ['Getty Images', 'Photo by Jane Doe/Getty Images'],
    ['AFP via Getty Images', 'Jane Doe/AFP via Getty Images'],
    ['Sipa USA, via Reuters', 'Jane Doe/Sipa USA via REUTERS'],
    ['via REUTERS', 'Jane Doe via Reuters'],
    ['Pool via REUTERS', 'Jane Doe/Pool via REUTERS'],
    ['picture alliance / dpa', 'picture alliance / dpa | Jane Doe'],
  ])('"%s" and a by-line agree with "%s"', (credit, line) => {
    expect(faultsOf({ credit: line }, of(credit, ['Jane Doe']))).toEqual([]);
  });

  test.each([
    ['REUTERS', 'REUTERS/John Roe'],
    ['REUTERS', 'AP Photo/Jane Doe'],
    ['REUTERS', 'Jane Doe/Pool via REUTERS'],
    ['REUTERS', 'Jane Doe/AFP via REUTERS'],
    ['REUTERS', 'Handout via REUTERS'],
    ['REUTERS/Jane Doe', 'Reuters/Jane Doe'],
    ['The Fixture', 'Jane Doe/The Fixture'],
  ])('but "%s" not with "%s"', (credit, line) => {
    expect(faultsOf({ credit: line }, of(credit, ['Jane Doe']))).toHaveLength(1);
  });

  test('the owner of a camera is no maker', () => {
    const from = { credit: 'IIM', creators: 'EXIF' } as const;
    expect(
      faultsOf({ credit: 'REUTERS/Jane Doe' }, of('REUTERS', ['Jane Doe'], { from })),
    ).toHaveLength(1);
  });

  const elsewhere = '(Credit too long, see caption)';
  const caption = 'Trucks wait. Lev Radin/Sipa USA via REUTERS';
  test('a credit that is too long is the end of the caption', () => {
    const said = of(elsewhere, [], { caption });
    expect(faultsOf({ credit: 'Lev Radin/Sipa USA, via Reuters' }, said)).toEqual([]);
    expect(faultsOf({ credit: 'Lev Radin/AFP via Reuters' }, said)).toEqual([
      'credit is "Lev Radin/AFP via Reuters", but photos/gate.jpg says "Lev Radin/Sipa USA via REUTERS" (XMP). ' +
        "Mend: correct the line, or the file: exiftool -XMP-photoshop:Credit='Lev Radin/AFP via Reuters' photos/gate.jpg.",
    ]);
    expect(faultsOf({ credit: 'Anything' }, of(elsewhere, [], { caption: 'Trucks.' }))).toEqual([]);
  });
});

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

describe('what the file says in XMP is the same to the letter', () => {
  test.each<[string, Partial<PhotoFields>, Partial<FileRecord>, string]>([
    [
      'the credit',
      { credit: 'REUTERS/Jane Doe' },
      { credit: 'AP Photo/Jane Doe', from: { credit: 'XMP' } },
      'credit is "REUTERS/Jane Doe", but photos/gate.jpg says "AP Photo/Jane Doe" (XMP). Mend: correct the line, ' +
        "or the file: exiftool -XMP-photoshop:Credit='REUTERS/Jane Doe' photos/gate.jpg.",
    ],
    [
      'the credit at the end of the caption',
      { caption: 'The gate is shut. REUTERS/Jane Doe' },
      { credit: 'AP Photo/Jane Doe', from: { credit: 'XMP' } },
      'credit is "REUTERS/Jane Doe", but photos/gate.jpg says "AP Photo/Jane Doe" (XMP). Mend: correct the line, ' +
        "or the file: exiftool -XMP-photoshop:Credit='REUTERS/Jane Doe' photos/gate.jpg.",
    ],
    [
      'the creator',
      { creator: 'Jane Doe' },
      { creators: ['Jane Doe', 'John Roe'], from: { creators: 'XMP' } },
      'creator is "Jane Doe", but photos/gate.jpg says "Jane Doe, John Roe" (XMP). Mend: correct the line, ' +
        "or the file: exiftool -XMP-dc:Creator='Jane Doe' photos/gate.jpg.",
    ],
    [
      'the copyright',
      { copyright: "© 2024 Jane O'Doe" },
      { copyright: '© 2023 John Roe', from: { copyright: 'XMP' } },
      `copyright is "© 2024 Jane O'Doe", but photos/gate.jpg says "© 2023 John Roe" (XMP). Mend: correct the line, ` +
        String.raw`or the file: exiftool -XMP-dc:Rights='© 2024 Jane O'\''Doe' photos/gate.jpg.`,
    ],
    [
      'the page of the rights',
      { license: 'https://example.org/a' },
      { license: 'https://example.org/b', from: { license: 'XMP' } },
      'license is "https://example.org/a", but photos/gate.jpg says "https://example.org/b" (XMP). Mend: correct the line, ' +
        "or the file: exiftool -XMP-xmpRights:WebStatement='https://example.org/a' photos/gate.jpg.",
    ],
  ])('%s', (_, written, said, problem) => {
    expect(faultsOf(written, said)).toEqual([problem]);
  });

  test('but for white space', () => {
    const said = { credit: ' REUTERS/Jane  Doe\n', from: { credit: 'XMP' as const } };
    expect(faultsOf({ credit: 'REUTERS/Jane Doe' }, said)).toEqual([]);
  });

  test('case counts', () => {
    const said = { credit: 'Reuters/Jane Doe', from: { credit: 'XMP' as const } };
    expect(faultsOf({ credit: 'REUTERS/Jane Doe' }, said)).toHaveLength(1);
  });

  test('XMP has no limit, so a text cut short is another', () => {
    const credit = 'Jane Longname/Sipa USA via REUTERS';
    const said = { credit: credit.slice(0, 32), from: { credit: 'XMP' as const } };
    expect(faultsOf({ credit }, said)).toHaveLength(1);
  });

  test.each(['Jane Doe, John Roe', 'Jane Doe and John Roe'])('several creators: %s', (creator) => {
    const said = { creators: ['Jane Doe', 'John Roe'], from: { creators: 'XMP' as const } };
    expect(faultsOf({ creator }, said)).toEqual([]);
  });
});

describe('what the file says in IIM may be cut', () => {
  const of = (credit: string) => ({ credit, from: { credit: 'IIM' as const } });

  test.each([
    ['at 32 bytes', 'Jane Longname/Sipa USA via REUTERS', 'Jane Longname/Sipa USA via REUTE'],
    [
      'behind a space',
      'Jane Longerername/Sipa USA, via Reuters',
      'Jane Longerername/Sipa USA, via',
    ],
    ['through a letter', 'Łucja Żółtowska-Brzęczykowa/Forum', 'Łucja Żółtowska-Brzęczykow'],
    [
      'with what is left of the letter',
      'Łucja Żółtowska-Brzęczykęęę/Forum',
      'Łucja Żółtowska-Brzęczyk\uFFFD',
    ],
  ])('%s', (_, credit, cut) => {
    expect(faultsOf({ credit }, of(cut))).toEqual([]);
  });

  test('but not before', () => {
    expect(faultsOf({ credit: 'REUTERS/Jane Doe' }, of('REUTERS'))).toEqual([
      'credit is "REUTERS/Jane Doe", but photos/gate.jpg says "REUTERS" (IIM). Mend: correct the line, ' +
        "or the file: exiftool -XMP-photoshop:Credit='REUTERS/Jane Doe' photos/gate.jpg.",
    ]);
  });

  test('nor may its beginning be another', () => {
    const credit = 'Jane Longname/Sipa USA via REUTERS';
    expect(faultsOf({ credit }, of('John Longname/Sipa USA via REUTE'))).toHaveLength(1);
  });

  test('a notice at 128 bytes, a name at 32', () => {
    const copyright = 'All rights reserved. '.repeat(10);
    const creator = 'Jane-Josephine Doe of the Longest Name';
    const said = {
      copyright: copyright.slice(0, 128),
      creators: [creator.slice(0, 32)],
      from: { copyright: 'IIM', creators: 'IIM' } as const,
    };
    expect(faultsOf({ copyright, creator }, said)).toEqual([]);
    expect(faultsOf({ copyright: copyright.slice(0, 60) }, said)).toHaveLength(1);
  });
});

describe('nothing is compared', () => {
  test('with EXIF, where a camera keeps its owner', () => {
    const from = { copyright: 'EXIF', creators: 'EXIF' } as const;
    const said = { copyright: '(C) OWNER', creators: ['OWNER'], from };
    expect(faultsOf({ copyright: '© Jane Doe', creator: 'Jane Doe' }, said)).toEqual([]);
  });

  test('where one of the two is silent', () => {
    expect(faultsOf({}, { credit: 'AP', from: { credit: 'XMP' } })).toEqual([]);
    expect(faultsOf({ credit: 'AP' }, {})).toEqual([]);
  });

  test('of alt and caption, where the newsroom wins', () => {
    const said = { alt: 'B', caption: 'B', from: { alt: 'XMP', caption: 'XMP' } } as const;
    expect(faultsOf({ alt: 'A', caption: 'A' }, said)).toEqual([]);
  });
});

test('a path with a space is one word of the shell', () => {
  const said = { credit: 'AP', from: { credit: 'XMP' as const } };
  expect(faultsOf({ credit: 'AFP' }, said, 'photos/the gate.jpg')[0]).toContain(
    "exiftool -XMP-photoshop:Credit='AFP' 'photos/the gate.jpg'.",
  );
});

import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { tellNote } from './file-notes.ts';
import * as made from './file-metadata/container-fixtures.ts';
import { packet, photoshop } from './file-metadata/made-files.ts';
import { draw } from './photo-fixtures.ts';
import { readFileRecord } from './read-file-record.ts';

const { app1, app13, ascii, bytesOf, dataset, jpegWith, pngWith, resource, tiffWith } = made;

/** What the check says of the file, one line a note. */
const told = (bytes: Buffer) =>
  (readFileRecord(bytes).notes ?? []).map((note) => {
    const { message, mend } = tellNote(note, 'photos/gate.jpg');
    return `${message}. Mend: ${mend}.`;
  });
const messages = (bytes: Buffer) => told(bytes).map((line) => line.split('. Mend')[0]);

const xmp = (inner: string) => app1(made.xmpHeading, packet(inner));
const say = (credit: string) => xmp(`<rdf:Description ${photoshop} photoshop:Credit="${credit}"/>`);
const dublin = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const iim = (...datasets: Buffer[]) => app13(resource(0x404, bytesOf(...datasets)));
const utf8 = dataset(1, 90, '\x1b%G');
const exif = (...fields: [number, number, Buffer][]) => app1('Exif\0\0', tiffWith(fields));

describe('what is there and cannot be read is named', () => {
  const { extension } = made;
  const whole = Buffer.alloc(99);
  const id = 'B'.repeat(32);
  const asking = xmp(
    `<rdf:Description xmlns:n="http://ns.adobe.com/xmp/note/" n:HasExtendedXMP="${id}"/>`,
  );
  const broken = tiffWith([[315, 2, ascii('Jane Doe')]]).subarray(0, 16);
  test.each<[string, Buffer]>([
    ['XMP that breaks off, or is damaged', jpegWith(app1(made.xmpHeading, '<<<&nothing'))],
    ['XMP that breaks off, or is damaged', jpegWith(xmp('<rdf:Description>'))],
    ['XMP of an unknown form', jpegWith(app1(made.xmpHeading, '<a/>'))],
    ['XMP whose second part is not all there', jpegWith(asking, extension(id, whole, 0, 50))],
    ['a second part of another XMP', jpegWith(say('AP'), extension(id, whole, 0, 99))],
    ['IIM that breaks off', jpegWith(app13(resource(0x404, whole).subarray(0, 40)))],
    ['EXIF that breaks off', jpegWith(app1('Exif\0\0', broken))],
    [
      'a packed text that cannot be unpacked',
      pngWith(['zTXt', bytesOf('XML:com.adobe.xmp\0\0no')]),
    ],
    ['a raw profile that cannot be read', pngWith(made.rawProfile('exif', Buffer.from('none')))],
  ])('%s', (what, bytes) => {
    expect(told(bytes)).toContain(
      `holds ${what}, so that what it says there of credit and rights is not known. ` +
        'Mend: ask the supplier for the line, and write the file anew with another program.',
    );
  });

  test('a packed text that grows beyond all measure is not unpacked', () => {
    const bomb = Buffer.alloc(30_000_000, ' ');
    expect(messages(pngWith(made.internationalText('XML:com.adobe.xmp', bomb, true)))[0]).toContain(
      'a packed text that cannot be unpacked',
    );
  });
});

describe('letters that are a guess are told', () => {
  const of = (text: Buffer) => readFileRecord(jpegWith(iim(dataset(2, 110, text))));
  test.each([
    ['a text in UTF-8', Buffer.from('Zoë Łódź/Forum'), 'Zoë Łódź/Forum'],
    ['Windows-1252', Buffer.from('Zo\xeb \x96 Caf\xe9 \x93A\x94', 'latin1'), 'Zoë – Café “A”'],
    ['a text in capitals', Buffer.from('FRAN\xc7OIS N\xc9E', 'latin1'), 'FRANÇOIS NÉE'],
  ])('but not of %s', (_, bytes, credit) => {
    expect(of(bytes)).toEqual({ credit, from: { credit: 'IIM' } });
  });

  test.each([
    ['Cyrillic', Buffer.from([0xd2, 0xc0, 0xd1, 0xd1])],
    ['Polish of Windows-1250', Buffer.from([0xa3, 0xf3, 0x64, 0x9f])],
    ['Mac Roman', Buffer.from([0x4d, 0x9f, 0x6c, 0x6c, 0x65, 0x72])],
    ['Chinese', Buffer.from([0xd0, 0xc2, 0xbb, 0xaa, 0xc9, 0xe7])],
    ['no letter of Windows-1252', Buffer.from([0x41, 0x81, 0x42])],
  ])('of %s', (_, bytes) => {
    const { credit, notes } = of(bytes);
    expect(notes).toEqual([{ kind: 'letters', field: 'credit', standard: 'IIM', text: credit }]);
  });

  test('of a text that the file calls UTF-8 and that is not', () => {
    const bytes = jpegWith(iim(utf8, dataset(2, 110, Buffer.from('Zo\xeb/AFP', 'latin1'))));
    expect(told(bytes)).toEqual([
      'says "Zoë/AFP" as its credit (IIM) in letters that it does not name, so that they are a guess. ' +
        "Mend: write what was meant: exiftool -XMP-photoshop:Credit='…' photos/gate.jpg.",
    ]);
  });

  test('but not where a better standard says the text', () => {
    const guess = iim(dataset(2, 110, Buffer.from([0xd2, 0xc0, 0xd1, 0xd1])));
    expect(messages(jpegWith(say('ТАСС'), guess)).join()).not.toContain('a guess');
  });

  test('a letter that IIM cut in two is no guess', () => {
    const cut = Buffer.from('Łucja Żółtowska-Brzęczykęęę').subarray(0, 32);
    expect(told(jpegWith(iim(utf8, dataset(2, 110, cut))))).toEqual([]);
  });
});

describe('standards that contradict each other are told', () => {
  test('on the credit', () => {
    const bytes = jpegWith(say('REUTERS'), iim(utf8, dataset(2, 110, 'AFP')));
    expect(told(bytes)).toEqual([
      'says "REUTERS" as its credit in XMP, which is used, and "AFP" in IIM. ' +
        'Mend: find out which is right, and take the other out: exiftool -IPTC:Credit= photos/gate.jpg.',
    ]);
  });

  test('on the maker and on the rights', () => {
    const bytes = jpegWith(
      xmp(`<rdf:Description ${dublin} dc:creator="Jane Doe" dc:rights="© 2024 Jane Doe"/>`),
      exif([315, 2, ascii('John Roe')], [33432, 2, ascii('(c) 2023 Jane Doe')]),
    );
    expect(messages(bytes)).toEqual([
      'says "Jane Doe" as its creator in XMP, which is used, and "John Roe" in EXIF',
      'says "© 2024 Jane Doe" as its copyright in XMP, which is used, and "(c) 2023 Jane Doe" in EXIF',
    ]);
  });

  test('in two packets of one standard', () => {
    expect(told(jpegWith(say('REUTERS'), say('AFP')))).toEqual([
      'says "REUTERS" as its credit in XMP, which is used, and "AFP" in XMP. ' +
        'Mend: find out which is right, and take the other out.',
    ]);
  });

  const names = (all: string[]) =>
    `<dc:creator><rdf:Seq>${all.map((name) => `<rdf:li>${name}</rdf:li>`).join('')}</rdf:Seq></dc:creator>`;
  const two = xmp(
    `<rdf:Description ${dublin}>${names(['Jane Doe', 'John Roe'])}</rdf:Description>`,
  );
  const long = 'Jane Longname/Sipa USA via REUTERS';
  test.each<[string, Buffer]>([
    ['which are the same', jpegWith(say('REUTERS'), iim(dataset(2, 110, 'Reuters')))],
    ['of which IIM cut one', jpegWith(say(long), iim(dataset(2, 110, long.slice(0, 32))))],
    ['of which one names fewer makers', jpegWith(two, iim(dataset(2, 80, 'John Roe')))],
    ['of which one joins the makers', jpegWith(two, exif([315, 2, ascii('Jane Doe; John Roe')]))],
    [
      'of which one writes the sign out',
      jpegWith(
        xmp(`<rdf:Description ${dublin} dc:rights="© 2024 Jane Doe"/>`),
        exif([33432, 2, ascii('Copyright 2024, Jane Doe')]),
      ),
    ],
  ])('but not two %s', (_, bytes) => {
    expect(told(bytes)).toEqual([]);
  });
});

describe('a picture that moves', () => {
  test.each(['gif', 'webp'] as const)('shows its first frame, in %s', async (format) => {
    const pngs = await Promise.all(
      [draw(9, 9), draw(9, 9).negate()].map((one) => one.png().toBuffer()),
    );
    const bytes = await sharp(pngs, { join: { animated: true } })
      .toFormat(format)
      .toBuffer();
    expect(told(bytes)).toEqual([
      'moves; readers see its first frame. ' +
        'Mend: save the frame that you want as a picture of its own, or show it as a video.',
    ]);
  });

  test.each(['gif', 'webp', 'png', 'avif'] as const)(
    'is not a still one, in %s',
    async (format) => {
      expect(told(await draw(9, 9).toFormat(format).toBuffer())).toEqual([]);
    },
  );

  test('is a PNG of several frames too', () => {
    expect(told(pngWith(['acTL', Buffer.alloc(8)]))).toHaveLength(1);
  });
});

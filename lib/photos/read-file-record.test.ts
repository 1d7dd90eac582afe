import { describe, expect, test } from 'vitest';
import { draw, hasExiftool, tag } from './photo-fixtures.ts';
import { readFileRecord } from './read-file-record.ts';

const xmp = [
  'XMP-dc:Creator=Jane Doe',
  'XMP-dc:Creator=Jozef Łódź',
  'XMP-photoshop:Credit=Jane Doe/Sipa USA “pool” via REUTERS',
  'XMP-dc:Rights=© 2024 Jane Doe & Łódź',
  'XMP-photoshop:Source=Sipa USA',
  'XMP-dc:Description-de=Lastwagen warten.',
  'XMP-dc:Description=Trucks wait at Rafah <on Tuesday>.',
  'XMP-iptcCore:AltTextAccessibility=A row of white trucks',
  'XMP-iptcCore:ExtDescrAccessibility=Twenty trucks stand before a gate.',
  'XMP-xmpRights:WebStatement=https://example.com/rights?a=1&b=2',
  'XMP-plus:Licensor={LicensorName=Example,LicensorURL=https://example.com/buy}',
  'XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  'XMP-photoshop:Instructions=NO ARCHIVES',
];

const whole = {
  creators: ['Jane Doe', 'Jozef Łódź'],
  credit: 'Jane Doe/Sipa USA “pool” via REUTERS',
  copyright: '© 2024 Jane Doe & Łódź',
  source: 'Sipa USA',
  caption: 'Trucks wait at Rafah <on Tuesday>.',
  alt: 'A row of white trucks',
  description: 'Twenty trucks stand before a gate.',
  license: 'https://example.com/rights?a=1&b=2',
  acquire: 'https://example.com/buy',
  sourceType: 'digitalCapture',
  instructions: 'NO ARCHIVES',
};

const iim = [
  'IPTC:CodedCharacterSet=UTF8',
  'IPTC:By-line=Zoë Łódź',
  'IPTC:By-line=John Roe',
  'IPTC:Credit=Jane Longname/Sipa USA via REUTERS',
  'IPTC:CopyrightNotice=© Zoë',
  'IPTC:Source=Sipa',
  'IPTC:Caption-Abstract=Żołnierze at the gate.',
  'IPTC:SpecialInstructions=MANDATORY CREDIT',
];

const exif = [
  'EXIF:ImageDescription=Łódź by night',
  'EXIF:Artist=Jane Doe; John Roe',
  'EXIF:Copyright=© Jane Doe',
];

const formats = ['jpeg', 'png', 'webp', 'avif', 'tiff'] as const;
const drawn = await Promise.all(
  formats.map(async (format) => ({
    name: `all.${format}`,
    picture: await draw(16, 12).toFormat(format).toBuffer(),
  })),
);
const [jpeg, png] = drawn.map(({ picture }) => picture) as [Buffer, Buffer];

const silent = {
  "a camera's name": 'EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA',
  "a camera's name that ends otherwise": 'EXIF:ImageDescription=SONY DSC',
  'an empty credit': 'XMP-photoshop:Credit= ',
  'an address that is none': 'XMP-xmpRights:WebStatement=www.example.com',
  'a script for an address': 'XMP-xmpRights:WebStatement=javascript:alert(1)',
  'an unknown source type': 'XMP-iptcExt:DigitalSourceType=http://example.com/steamPowered',
};

const tags = {
  'iim.jpg': iim,
  'latin.jpg': ['IPTC:Credit=Zoë – Café'],
  'exif.jpg': exif,
  'mixed.jpg': [
    'XMP-photoshop:Credit=Jane Longname/Sipa USA via REUTERS',
    ...iim.filter((one) => !one.startsWith('IPTC:CopyrightNotice')),
    ...exif,
  ],
  'headlines.jpg': [...iim, ...exif, 'XMP-photoshop:Headline=A', 'XMP-dc:Title=B'],
  'gps.jpg': ['EXIF:GPSLatitude=31.2', 'EXIF:GPSLatitudeRef=N'],
  'xmp-gps.jpg': ['XMP-exif:GPSLatitude=31.2', 'XMP-exif:GPSLongitude=34.2'],
  'lines.jpg': ['XMP-photoshop:Credit=  REUTERS/ \t Jane Doe '],
  'http.jpg': ['XMP-xmpRights:WebStatement=http://example.com/rights'],
  ...Object.fromEntries(Object.values(silent).map((one, i) => [`silent${i}.jpg`, [one]])),
};

const files: Record<string, Buffer> = hasExiftool
  ? tag({
      ...Object.fromEntries(
        drawn.map(({ name, picture }) => [name, { picture, tags: [...xmp, ...exif] }]),
      ),
      'compressed.png': { picture: png, tags: ['z', ...xmp] },
      ...Object.fromEntries(
        Object.entries(tags).map(([name, given]) => [name, { picture: jpeg, tags: given }]),
      ),
    })
  : {};

function read(name: string) {
  return readFileRecord(files[name]!);
}

describe.skipIf(!hasExiftool)('what exiftool wrote into a file', () => {
  test.each(formats)('is read from %s', (format) => {
    const { from, notes, ...record } = read(`all.${format}`);
    expect(record).toEqual(whole);
    expect(new Set(Object.values(from))).toEqual(new Set(['XMP']));
    expect(notes?.map((note) => note.kind === 'conflict' && note.field)).toEqual([
      'creators',
      'copyright',
    ]);
  });

  test('is read from the compressed text of a PNG', () => {
    expect(read('compressed.png')).toMatchObject(whole);
  });

  test('is read from IIM, non-ASCII letters and all, as far as IIM holds it', () => {
    expect(read('iim.jpg')).toEqual({
      creators: ['Zoë Łódź', 'John Roe'],
      credit: 'Jane Longname/Sipa USA via REUTE', // 32 bytes
      copyright: '© Zoë',
      source: 'Sipa',
      caption: 'Żołnierze at the gate.',
      instructions: 'MANDATORY CREDIT',
      from: {
        creators: 'IIM',
        credit: 'IIM',
        copyright: 'IIM',
        source: 'IIM',
        caption: 'IIM',
        instructions: 'IIM',
      },
    });
  });

  test('is read from IIM of a time before UTF-8', () => {
    expect(read('latin.jpg').credit).toBe('Zoë – Café');
  });

  test('is read from EXIF', () => {
    expect(read('exif.jpg')).toEqual({
      caption: 'Łódź by night',
      creators: ['Jane Doe', 'John Roe'],
      copyright: '© Jane Doe',
      from: { caption: 'EXIF', creators: 'EXIF', copyright: 'EXIF' },
    });
  });

  test('comes from the best standard, field by field', () => {
    const { credit, caption, copyright, from } = read('mixed.jpg');
    expect([credit, from.credit]).toEqual(['Jane Longname/Sipa USA via REUTERS', 'XMP']);
    expect([caption, from.caption]).toEqual(['Żołnierze at the gate.', 'IIM']);
    expect([copyright, from.copyright]).toEqual(['© Jane Doe', 'EXIF']);
  });

  test('never becomes an alt text where it is a caption or a headline', () => {
    expect(read('headlines.jpg').alt).toBeUndefined();
  });

  test.each(['gps.jpg', 'xmp-gps.jpg'])('tells where the picture was taken: %s', (name) => {
    expect(read(name).located).toBe(true);
  });

  test.each(Object.keys(silent).map((name, i) => [name, i] as const))(
    'is left out where it says nothing: %s',
    (_, i) => {
      expect(read(`silent${i}.jpg`)).toEqual({ from: {} });
    },
  );

  test('is made one line, since every place that prints it is one', () => {
    expect(read('lines.jpg').credit).toBe('REUTERS/ Jane Doe');
  });

  test('keeps an address without https, which is the word of its supplier', () => {
    expect(read('http.jpg').license).toBe('http://example.com/rights');
  });
});

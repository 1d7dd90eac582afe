import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draw, hasExiftool, inFolder, readTags, tag } from '../photos/photo-fixtures.ts';
import { jpeg, lint, story, storyOf, storyWith } from './content-fixture.ts';
import { readPictures } from './photo-reading.ts';

describe('a narrow picture', () => {
  const narrow = draw(1199, 900).jpeg().toBuffer();
  const problem =
    'src names photos/gate.jpg, which is 1199 pixels wide; a lead needs 1200. ' +
    'Mend: ask for a larger file, or open the story with another picture.';

  test('may not lead', async () => {
    expect(await lint({ 'photos/gate.jpg': await narrow })).toEqual([
      `articles/trucks.mdx:10: warning: lead.photo.${problem}`,
    ]);
  });

  test('nor be the poster of a video that leads', async () => {
    const video =
      '  video:\n    url: https://a.org/v\n    title: Aid\n    poster:\n      src: gate.jpg\n      alt: A gate\n      credit: AP\n';
    const text = storyWith('lead:\n', `lead:\n${video}`).replace(/ {2}photo:\n(?: {4}.*\n)+/, '');
    const picture = await narrow;
    expect(await lint({ 'articles/trucks.mdx': text, 'photos/gate.jpg': picture })).toEqual([
      `articles/trucks.mdx:13: warning: lead.video.poster.${problem}`,
    ]);
  });
});

describe.skipIf(!hasExiftool)('what the file says (written by exiftool)', () => {
  const tagged = (picture: Buffer, tags: string[]) =>
    tag({ 'gate.jpg': { picture, tags } })['gate.jpg'];
  const lintTagged = (tags: string[], text: string) =>
    lint({ 'photos/gate.jpg': tagged(jpeg, tags), 'articles/trucks.mdx': text });
  const withoutRecord = storyWith(
    '    alt: A row of white trucks before a closed steel gate\n    caption: Aid trucks at the Rafah crossing on Tuesday.\n    credit: REUTERS/Edgard Garrido\n',
    '',
  );
  const alt = 'XMP-iptcCore:AltTextAccessibility=Photo of a wall';

  test('fills what the story leaves out, and is held to the same rules', async () => {
    const tags = [alt, 'XMP-photoshop:Credit=REUTERS/Jane Doe'];
    expect(await lintTagged(tags, withoutRecord)).toEqual([
      'articles/trucks.mdx:9: warning: lead.photo.alt (from photos/gate.jpg) begins with "Photo of", which a screen reader has said already. Mend: begin with what the picture shows.',
    ]);
  });

  test('about the credit must agree with the story', async () => {
    expect(await lintTagged(['XMP-photoshop:Credit=AP Photo/Jane Doe'], story)).toEqual([
      'articles/trucks.mdx:13: lead.photo.credit is "REUTERS/Edgard Garrido", but photos/gate.jpg says "AP Photo/Jane Doe" (XMP). ' +
        "Mend: correct the line, or the file: exiftool -XMP-photoshop:Credit='REUTERS/Edgard Garrido' photos/gate.jpg.",
    ]);
  });

  test('in its instructions may forbid the use', async () => {
    expect(await lintTagged(['IPTC:SpecialInstructions=NO INTERNET USE'], story)).toEqual([
      'articles/trucks.mdx:10: lead.photo.src names photos/gate.jpg, whose instructions forbid the use: "NO INTERNET USE". ' +
        'Mend: take another picture, or, where the supplier has lifted it: ' +
        'exiftool -XMP-photoshop:Instructions= -IPTC:SpecialInstructions= photos/gate.jpg.',
    ]);
  });

  test('about the place is told once, at the file, however often it is used', async () => {
    const place = [
      'GPSLatitude=31.2',
      'GPSLatitudeRef=N',
      'GPSLongitude=34.2',
      'GPSLongitudeRef=E',
    ];
    const text = storyOf('One.\n\n<Photo src="gate.jpg" alt="A wall" credit="REUTERS/Jane Doe" />');
    expect(await lintTagged(place, text)).toEqual([
      'photos/gate.jpg:1: warning: says where it was taken (GPS); readers get no file that does. ' +
        "Mend: where the place must stay unknown, take it out here too: exiftool '-gps*=' photos/gate.jpg.",
    ]);
  });

  test('is mended by the commands that the lint prints', () => {
    const before = tagged(jpeg, [
      'XMP-exif:GPSLatitude=31.2',
      'GPSLatitude=31.2',
      'XMP-photoshop:Instructions=NO USE',
      'IPTC:SpecialInstructions=NO USE',
    ]);
    const after = tagged(before, [
      'gps*=',
      'XMP-photoshop:Instructions=',
      'IPTC:SpecialInstructions=',
    ]);
    const found = Object.keys(readTags({ 'gate.jpg': after })['gate.jpg'] ?? {});
    expect(found.filter((tag) => /GPS(Lat|Lon)|Instructions/.test(tag))).toEqual([]);
  });
});

describe('many files', () => {
  test('are read, each once, the unreadable among them', async () => {
    await inFolder(async (folder) => {
      const paths = Array.from({ length: 9 }, (_, i) => join(folder, `${i}.jpg`));
      for (const [i, path] of paths.entries()) writeFileSync(path, i === 4 ? '' : jpeg);
      const read = await readPictures([...paths, ...paths]);
      expect([...read.keys()].sort()).toEqual(paths);
      expect(read.get(join(folder, '4.jpg'))).toEqual({ fault: 'is empty' });
      expect(read.get(join(folder, '8.jpg'))).toMatchObject({ width: 1200, height: 900 });
    });
  });
});

import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { draw } from './photo-fixtures.ts';
import { readFileRecord } from './read-file-record.ts';

const jpeg = await draw(16, 12).jpeg().toBuffer();

function packet(inner: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${inner}</rdf:RDF></x:xmpmeta>`;
}

describe('a file without metadata that can be read', () => {
  test.each([
    ['a bare picture', jpeg],
    ['no bytes', Buffer.alloc(0)],
    ['no picture', Buffer.from('<!doctype html><title>Not found</title>')],
    ['half a picture', jpeg.subarray(0, 40)],
    ['XMP without a property', withPacket(packet(''))],
  ])('has an empty record: %s', async (_, bytes) => {
    expect(readFileRecord(await bytes)).toEqual({ from: {} });
  });
});

describe('what sharp wrote into a file', () => {
  test('is read where it stands in attributes', async () => {
    const file = await withPacket(
      packet('<rdf:Description rdf:about="" photoshop:Credit="REUTERS/Jane Doe"/>'),
    );
    expect(readFileRecord(file).credit).toBe('REUTERS/Jane Doe');
  });

  test.each(['png', 'webp', 'avif', 'tiff'] as const)('is read from %s', async (format) => {
    const file = await sharp(jpeg)
      .withXmp(packet('<rdf:Description photoshop:Credit="REUTERS/Zoë"/>'))
      .toFormat(format)
      .toBuffer();
    expect(readFileRecord(file).credit).toBe('REUTERS/Zoë');
  });
});

function withPacket(xml: string): Promise<Buffer> {
  return sharp(jpeg).withXmp(xml).jpeg().toBuffer();
}

test('a line break and a control character of a file are never more than a space', async () => {
  const credit = '\x1b[31mREUTERS\x07\n::error::\x00/\x9bJane\r\nDoe\u2028';
  const file = await withPacket(packet(`<rdf:Description photoshop:Credit="${credit}"/>`));
  expect(readFileRecord(file)).toEqual({
    credit: '[31mREUTERS ::error:: / Jane Doe',
    from: { credit: 'XMP' },
  });
  const references = credit.replace(/\p{Cc}/gu, (one) => `&#${one.charCodeAt(0)};`);
  const written = await withPacket(packet(`<rdf:Description photoshop:Credit="${references}"/>`));
  expect(readFileRecord(written).credit).toBe('[31mREUTERS ::error:: / Jane Doe');
});

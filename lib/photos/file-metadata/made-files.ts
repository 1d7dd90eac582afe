/** For tests: one file a case, each of which says the same, and says so in one way of many. */
import { createHash } from 'node:crypto';
import { draw } from '../photo-fixtures.ts';
import * as made from './container-fixtures.ts';

const { app1, app13, ascii, bytesOf, dataset, jpegWith, pngWith, resource, tiffPicture, tiffWith } =
  made;

const rdfUri = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

export const credit = 'Zoë Łódź/Sipa';
export const rdf = (inner: string) => `<rdf:RDF xmlns:rdf="${rdfUri}">${inner}</rdf:RDF>`;
export const photoshop = 'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"';
export const packet = (inner: string) =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf(inner)}</x:xmpmeta>\n${' '.repeat(60)}\n<?xpacket end="w"?>`;
const plain = packet(`<rdf:Description rdf:about="" ${photoshop} photoshop:Credit="${credit}"/>`);
const xmp = Buffer.from(plain);

const iim = bytesOf(dataset(1, 90, '\x1b%G'), dataset(2, 0, '\0\x04'), dataset(2, 110, credit));
const resources = resource(0x404, iim);
/** EXIF has no credit; what it has is the maker. */
const artist: [number, number, Buffer] = [315, 2, ascii(credit)];
const exif = tiffWith([artist]);

const long = Buffer.from(rdf(`<rdf:Description ${photoshop} photoshop:Credit="${credit}"/>`));
const idOf = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex').toUpperCase();
const main = (id: string) =>
  app1(
    made.xmpHeading,
    packet(`<rdf:Description xmlns:n="http://ns.adobe.com/xmp/note/" n:HasExtendedXMP="${id}"/>`),
  );
const part = (from: number, to: number, id = idOf(long)) => made.extension(id, long, from, to);
const wrong = 'A'.repeat(32);

export const jpegs: Record<string, Buffer> = {
  'APP1 with XMP': jpegWith(app1(made.xmpHeading, xmp)),
  'APP1 headed by XMP and a zero': jpegWith(app1('XMP\0://ns.adobe.com/xap/1.0/\0', xmp)),
  'APP1 with a heading of nobody': jpegWith(app1('xmp packet', xmp)),
  'extended XMP': jpegWith(main(idOf(long)), part(0, 90), part(90, long.length)),
  'extended XMP out of order': jpegWith(part(90, long.length), main(idOf(long)), part(0, 90)),
  'extended XMP with a part twice': jpegWith(
    main(idOf(long)),
    part(0, 90),
    part(0, 90),
    part(90, long.length),
  ),
  'extended XMP with a wrong digest': jpegWith(
    main(wrong),
    part(0, 90, wrong),
    part(90, long.length, wrong),
  ),
  APP13: jpegWith(app13(resources)),
  'APP13 of an old Photoshop': jpegWith(
    made.segment(0xed, 'Adobe_Photoshop2.5:', Buffer.alloc(8), resources),
  ),
  'APP13 twice, the second without IIM': jpegWith(
    app13(resources),
    app13(resource(0x3ed, Buffer.alloc(16))),
  ),
  'APP13 twice, the first without IIM': jpegWith(
    app13(resource(0x3ed, Buffer.alloc(16))),
    app13(resources),
  ),
  'APP13 split in a text': jpegWith(
    app13(resources.subarray(0, 40)),
    app13(resources.subarray(40)),
  ),
  'APP13 split in a heading': jpegWith(
    app13(resources.subarray(0, 5)),
    app13(resources.subarray(5)),
  ),
  'APP13 with other resources around it': jpegWith(
    app13(
      resource(0x3f3, Buffer.alloc(9), { name: 'odd' }),
      resources,
      resource(0x40f, Buffer.alloc(7)),
    ),
  ),
  'APP13 of odd lengths that nobody made even': jpegWith(
    app13(resource(0x3f3, Buffer.alloc(9), { isPadded: false }), resources),
  ),
  'APP13 with a comment between': jpegWith(app13(resources), made.segment(0xfe, 'a comment')),
  'an extended dataset of IIM': jpegWith(
    app13(
      resource(
        0x404,
        bytesOf(
          dataset(1, 90, '\x1b%G'),
          [0x1c, 2, 110, 0x80, 4, 0, 0, 0, Buffer.byteLength(credit)],
          credit,
        ),
      ),
    ),
  ),
  'XMP in a resource': jpegWith(app13(resource(0x424, xmp))),
  EXIF: jpegWith(app1('Exif\0\0', exif)),
  'EXIF with the other byte order': jpegWith(app1('Exif\0\0', tiffWith([artist], false))),
  'EXIF in two segments': jpegWith(
    app1('Exif\0\0', exif.subarray(0, 30)),
    app1('Exif\0\0', exif.subarray(30)),
  ),
  'EXIF that goes on behind its zero': jpegWith(
    app1('Exif\0\0', tiffWith([[315, 2, Buffer.from(`${credit}\0ÿá, Exi`)]])),
  ),
  'stray bytes between the segments': jpegWith(
    app1(made.xmpHeading, xmp),
    Buffer.from([0, 0, 7, 7]),
  ),
};

const asLongs = (bytes: Buffer) => bytesOf(bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4));
const turned = Buffer.from(asLongs(iim)).swap32();

export const others: Record<string, Buffer> = {
  'iTXt.png': pngWith(made.internationalText('XML:com.adobe.xmp', xmp)),
  'iTXt packed.png': pngWith(made.internationalText('XML:com.adobe.xmp', xmp, true)),
  'tEXt.png': pngWith(['tEXt', bytesOf('XML:com.adobe.xmp\0', xmp)]),
  'raw xmp.png': pngWith(made.rawProfile('xmp', xmp)),
  'raw iptc.png': pngWith(made.rawProfile('iptc', resources)),
  'raw iptc without Photoshop.png': pngWith(made.rawProfile('iptc', iim)),
  'raw 8bim.png': pngWith(made.rawProfile('8bim', resources)),
  'raw exif.png': pngWith(made.rawProfile('exif', bytesOf('Exif\0\0', exif))),
  'raw exif as text.png': pngWith(made.rawProfile('exif', bytesOf('Exif\0\0', exif), 'tEXt')),
  'raw APP1 exif.png': pngWith(made.rawProfile('APP1', bytesOf('Exif\0\0', exif))),
  'raw APP1 xmp.png': pngWith(made.rawProfile('APP1', bytesOf(made.xmpHeading, xmp))),
  'eXIf.png': pngWith(['eXIf', exif]),
  'XMP.webp': made.webpWith(['XMP ', xmp]),
  'XMP ends with a zero.webp': made.webpWith(['XMP\0', xmp]),
  'EXIF.webp': made.webpWith(['EXIF', exif]),
  'EXIF with a heading.webp': made.webpWith(['EXIF', bytesOf('Exif\0\0', exif)]),
  'odd.webp': made.webpWith(['EXIF', bytesOf(exif, [0])], ['XMP ', xmp.subarray(0, -1)]),
  '700.tif': tiffPicture([[700, 1, xmp]]),
  '700, the other byte order.tif': tiffPicture([[700, 7, xmp]], false),
  '33723.tif': tiffPicture([[33723, 7, iim]]),
  '33723 as integers.tif': tiffPicture([[33723, 4, asLongs(iim)]]),
  '33723 as turned integers.tif': tiffPicture([[33723, 4, turned]], false),
  '34377.tif': tiffPicture([[34377, 1, resources]]),
  'artist.tif': tiffPicture([artist]),
  'XMP.gif': made.gifWith(xmp),
  'XMP.avif': await draw(16, 12).withXmp(plain).avif().toBuffer(),
  'EXIF.avif': await avifWithArtist(),
};

/** libvips would write other letters for ours. */
async function avifWithArtist(): Promise<Buffer> {
  const placeholder = 'x'.repeat(Buffer.byteLength(credit));
  const bytes = await draw(16, 12)
    .withExif({ IFD0: { Artist: placeholder } })
    .avif()
    .toBuffer();
  bytes.write(credit, bytes.indexOf(placeholder));
  return bytes;
}

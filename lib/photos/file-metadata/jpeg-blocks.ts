import { Buffer } from 'node:buffer';
import type { Block } from './block.ts';
import { joinExtension, readExtension, type Extension } from './extended-xmp.ts';
import { jpegSegments, type Segment } from './jpeg-segments.ts';

const app1 = 0xe1;
const app13 = 0xed;
const startOfScan = 0xda;

/** The standard heading, and the one that a widespread writer spoils with its first bytes. */
const xmpHeading = /^(?:http|XMP\0):\/\/ns\.adobe\.com\/xap\/1\.0\/\0/;
const exifHeading = /^Exif\0[^]?/i;
const tiffHeading = /^(?:II\*\0|MM\0\*)/;
const photoshopHeading = /^(?:Photoshop 3\.0\0|Adobe_Photoshop2\.5:[^]{8})/;
/** Whatever the heading, this address names a packet. */
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** What the segments before the pixels say; EXIF and Photoshop's resources may go on in a next one. */
export function* jpegBlocks(bytes: Buffer): Generator<Block> {
  const exif: Buffer[][] = [];
  const photoshop: Buffer[] = [];
  const packets: Buffer[] = [];
  const extensions: Extension[] = [];
  for (const segment of jpegSegments(bytes)) {
    if (segment.marker === startOfScan) break;
    const heading = segment.body.toString('latin1', 0, 64);
    const after = (pattern: RegExp) => afterHeading(segment, heading, pattern);
    const resources = segment.marker === app13 && after(photoshopHeading);
    if (resources) photoshop.push(resources);
    if (segment.marker !== app1) continue;

    const tiff = after(exifHeading);
    const extension = readExtension(segment.body);
    if (extension) extensions.push(extension);
    else if (tiff && (exif.length === 0 || tiffHeading.test(tiff.toString('latin1', 0, 4)))) {
      exif.push([tiff]);
    } else if (tiff) exif.at(-1)?.push(tiff);
    else {
      const packet = after(xmpHeading) ?? packetAnywhere(segment.body);
      if (packet) packets.push(packet);
    }
  }
  yield* packets.map((packet): Block => ({ kind: 'XMP', bytes: packet }));
  yield* joinExtension(extensions, packets);
  if (photoshop.length > 0) yield { kind: 'Photoshop', bytes: Buffer.concat(photoshop) };
  for (const parts of exif) yield { kind: 'TIFF', bytes: Buffer.concat(parts) };
}

function afterHeading({ body }: Segment, heading: string, pattern: RegExp): Buffer | undefined {
  const [found] = pattern.exec(heading) ?? [];
  return found === undefined ? undefined : body.subarray(found.length);
}

function packetAnywhere(body: Buffer): Buffer | undefined {
  return body.includes(rdf) ? body.subarray(body.indexOf('<')) : undefined;
}

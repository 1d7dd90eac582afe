/**
 * Reads what a picture's file says of itself: XMP first, then IPTC-IIM, then EXIF, as the IPTC Photo
 * Metadata Standard asks. The alt text has a field of its own and is never made from another.
 */
import ExifReader, { type ExpandedTags } from 'exifreader';
import { sourceTypes, type FileRecord, type RecordField, type SourceType } from './file-record.ts';

type Standard = 'XMP' | 'IIM' | 'EXIF';
/** The texts of one field by standard, the best standard first. */
type Sources = Partial<Record<Standard, string[]>>;
type Tags = Record<string, unknown>;

/**
 * @param bytes the whole file: JPEG, PNG, WebP, AVIF or TIFF
 * @returns texts without outer or doubled white space; an empty record where there are none, or where
 *   they cannot be read, which says nothing against the picture
 */
export async function readFileRecord(bytes: Buffer): Promise<FileRecord> {
  const tags = await load(bytes);
  const xmp: Tags = tags.xmp ?? (await readPacket(tags.pngText));
  const { iptc = {}, exif = {} } = tags as { iptc?: Tags; exif?: Tags };
  const record: FileRecord = { from: {} };

  /** The first standard that says something which holds. */
  function pick<T>(field: RecordField, sources: Sources, read: (texts: string[]) => T | undefined) {
    for (const standard of ['XMP', 'IIM', 'EXIF'] as const) {
      const value = read((sources[standard] ?? []).map(clean).filter((text) => text !== ''));
      if (value === undefined) continue;
      record.from[field] = standard;
      return value;
    }
    return undefined;
  }
  const found = {
    alt: pick('alt', { XMP: texts(xmp.AltTextAccessibility) }, first),
    description: pick('description', { XMP: texts(xmp.ExtDescrAccessibility) }, first),
    caption: pick(
      'caption',
      {
        XMP: texts(xmp.description),
        IIM: words(iptc['Caption/Abstract']),
        EXIF: words(exif.ImageDescription).filter((text) => !isCameraName(text)),
      },
      first,
    ),
    creators: pick(
      'creators',
      {
        XMP: texts(xmp.creator),
        IIM: words(iptc['By-line']),
        EXIF: words(exif.Artist).flatMap((names) => names.split(';')),
      },
      some,
    ),
    credit: pick('credit', { XMP: texts(xmp.Credit), IIM: words(iptc.Credit) }, first),
    copyright: pick(
      'copyright',
      {
        XMP: texts(xmp.rights),
        IIM: words(iptc['Copyright Notice']),
        EXIF: words(exif.Copyright),
      },
      first,
    ),
    source: pick('source', { XMP: texts(xmp.Source), IIM: words(iptc.Source) }, first),
    license: pick('license', { XMP: texts(xmp.WebStatement) }, firstAddress),
    acquire: pick('acquire', { XMP: texts(within(xmp.Licensor, 'LicensorURL')) }, firstAddress),
    sourceType: pick('sourceType', { XMP: texts(xmp.DigitalSourceType) }, knownSourceType),
    instructions: pick(
      'instructions',
      { XMP: texts(xmp.Instructions), IIM: words(iptc['Special Instructions']) },
      first,
    ),
    located: isLocated(tags.gps ?? {}) || 'GPSLatitude' in xmp || undefined,
  };
  const given = Object.entries(found).filter(([, value]) => value !== undefined);
  return { ...record, ...(Object.fromEntries(given) as Partial<FileRecord>) };
}

/** Nothing but what is asked for: makers' notes and thumbnails are where readers stumble. */
async function load(bytes: Buffer): Promise<ExpandedTags> {
  try {
    return await ExifReader.load(bytes, {
      expanded: true,
      async: true, // for the compressed texts of a PNG
      includeTags: {
        xmp: true,
        iptc: true,
        gps: true,
        png: true,
        exif: ['ImageDescription', 'Artist', 'Copyright'],
      },
    });
  } catch {
    return {};
  }
}

/**
 * Some writers, libvips for one, put a PNG's packet where the reader takes it for any text: its bytes
 * come as letters, and it needs the opening by which the reader knows a packet.
 */
async function readPacket(pngText: ExpandedTags['pngText']): Promise<Tags> {
  const packet = pngText?.['XML:com.adobe.xmp']?.value;
  if (!packet) return {};
  const bytes = Buffer.from(packet, /[^\0-\xff]/.test(packet) ? 'utf8' : 'latin1');
  return (await load(Buffer.concat([Buffer.from('<?xpacket begin=""?>'), bytes]))).xmp ?? {};
}

/** The texts of an XMP property: one, a list, or one in several languages, the default first. */
function texts(property: unknown): string[] {
  if (typeof property === 'string') return [property];
  if (Array.isArray(property)) {
    const isDefault = (item: unknown) => within(item, 'lang') === 'x-default';
    const items: unknown[] = property;
    const ordered = [...items.filter(isDefault), ...items.filter((item) => !isDefault(item))];
    return ordered.flatMap(texts);
  }
  return texts(within(property, 'value') ?? []);
}

/** What stands below a name, at whatever depth: a structure of XMP has several ways to be written. */
function within(tag: unknown, name: string): unknown {
  if (typeof tag !== 'object' || tag === null) return undefined;
  if (Object.hasOwn(tag, name)) return (tag as Tags)[name];
  for (const part of Object.values(tag)) {
    const found = within(part, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The texts of an IIM or EXIF tag, decoded. */
function words(tag: unknown): string[] {
  const tags = (Array.isArray(tag) ? tag : [tag]) as ({ description?: unknown } | undefined)[];
  return tags.map((one) => one?.description).filter((text) => typeof text === 'string');
}

/** IIM and EXIF pad their texts with zeros. */
function clean(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Cameras fill the caption by themselves. */
function isCameraName(text: string): boolean {
  return /^\s*(.* DIGITAL CAMERA|SONY DSC|DCIM.*|DIGITAL IMAGE)\s*$/i.test(text);
}

function first([text]: string[]): string | undefined {
  return text;
}

function some(all: string[]): string[] | undefined {
  return all.length > 0 ? all : undefined;
}

/** The supplier's own address, `http:` too: it is the supplier's word. Anything else is no link. */
function firstAddress(all: string[]): string | undefined {
  return all.find((text) => URL.canParse(text) && /^https?:/i.test(text));
}

function knownSourceType(all: string[]): SourceType | undefined {
  const name = all[0]?.match(/digitalsourcetype[/:](\w+)\/?$/i)?.[1];
  return sourceTypes.find((type) => type === name);
}

function isLocated(gps: object): boolean {
  return 'Latitude' in gps || 'Longitude' in gps;
}

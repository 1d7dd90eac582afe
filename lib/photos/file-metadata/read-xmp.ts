import type { RecordField } from '../file-record.ts';
import { decodePacket } from './packet-text.ts';
import { readRdf, textsOf, type Property, type Value } from './read-rdf.ts';
import { readXml } from './read-xml.ts';
import type { Statement } from './statement.ts';

/**
 * The properties that we use, by namespace (IPTC Photo Metadata Standard 2025.1). A Licensor is a
 * structure: what is asked for is its address.
 */
const properties: Record<string, Record<string, RecordField>> = {
  'http://purl.org/dc/elements/1.1/': {
    creator: 'creators',
    description: 'caption',
    rights: 'copyright',
    Rights: 'copyright', // a large agency's own spelling
  },
  'http://ns.adobe.com/photoshop/1.0/': {
    Credit: 'credit',
    Source: 'source',
    Instructions: 'instructions',
  },
  'http://ns.adobe.com/xap/1.0/rights/': { WebStatement: 'license' },
  'http://ns.useplus.org/ldf/xmp/1.0/': { LicensorURL: 'acquire' },
  'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/': {
    AltTextAccessibility: 'alt',
    ExtDescrAccessibility: 'description',
  },
  'http://iptc.org/std/Iptc4xmpExt/2008-02-29/': { DigitalSourceType: 'sourceType' },
};
const exif = 'http://ns.adobe.com/exif/1.0/';

export function readXmp(bytes: Buffer): Statement {
  const { text, sure } = decodePacket(bytes);
  const statement: Statement = { standard: 'XMP', texts: {}, notes: [] };
  const note = (what: string) => statement.notes?.push({ kind: 'unread', what });
  const { roots, isWhole } = readXml(text);
  const found = roots.map(readRdf);
  if (!isWhole) note('XMP that breaks off, or is damaged');
  else if (found.every((one) => one === undefined)) note('XMP of an unknown form');
  if (!sure) note('XMP with letters that cannot be read');

  for (const { uri, name, value } of found.flatMap((one) => one ?? []).flatMap(withInner)) {
    const field = namespace(uri)[name];
    if (field) (statement.texts[field] ??= []).push(...textsOf(value));
    if (uri === exif && /^GPSL(?:at|ong)itude$/.test(name)) statement.located = true;
  }
  return statement;
}

/** Writers lose the last slash. */
function namespace(uri: string): Partial<Record<string, RecordField>> {
  return properties[uri] ?? properties[`${uri}/`] ?? {};
}

/** The fields of a licensor count as properties: it has several ways to be written. */
function withInner(property: Property): Property[] {
  const isLicensor = property.name === 'Licensor';
  return isLicensor ? fieldsOf(property.value) : [property];
}

function fieldsOf({ fields, items }: Value): Property[] {
  return [
    ...fields.flatMap((field) => [field, ...fieldsOf(field.value)]),
    ...items.flatMap(fieldsOf),
  ];
}

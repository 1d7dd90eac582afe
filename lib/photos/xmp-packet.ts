/** What is written into every file of a picture that we send: its record, and nothing else. */
import type { Nodes } from 'hast';
import { create } from 'xmlbuilder2';
import { parseInline } from '../inline-markdown/parse-inline.ts';
import { sourceTypeUri } from './file-record.ts';
import type { PhotoRecord } from './photo-record.ts';

const namespaces = {
  '@xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  '@xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  '@xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  '@xmlns:plus': 'http://ns.useplus.org/ldf/xmp/1.0/',
  '@xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  '@xmlns:Iptc4xmpExt': 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
};

/**
 * IPTC's limit for a caption. libvips leaves a packet of 60 000 bytes out of a JPEG without a word,
 * credit and all; texts that are cut here cannot come to that.
 */
const mostLetters = 2000;

/**
 * The record as one XMP packet, in the fields of the IPTC Photo Metadata Standard. The credit line
 * is written to the letter; the caption as plain text, its links by their words.
 */
export function xmpPacket(record: PhotoRecord): string {
  const { sourceType, license, acquire, caption } = record;
  const properties = {
    'dc:creator': list('Seq', record.creators),
    'dc:rights': inAnyLanguage(record.copyright),
    'dc:description': inAnyLanguage(caption && plainCaption(caption)),
    'photoshop:Credit': text(record.credit),
    'photoshop:Source': text(record.source),
    'xmpRights:Marked': record.copyright ? 'True' : undefined,
    'xmpRights:WebStatement': text(license),
    'plus:Licensor': acquire && {
      'rdf:Seq': {
        'rdf:li': { '@rdf:parseType': 'Resource', 'plus:LicensorURL': text(acquire) },
      },
    },
    'Iptc4xmpCore:AltTextAccessibility': inAnyLanguage(record.alt),
    'Iptc4xmpCore:ExtDescrAccessibility': inAnyLanguage(record.description),
    'Iptc4xmpExt:DigitalSourceType': sourceType && sourceTypeUri(sourceType),
  };
  const given = Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value),
  ) as object;
  const xml = create({
    'x:xmpmeta': {
      '@xmlns:x': 'adobe:ns:meta/',
      'rdf:RDF': {
        ...namespaces,
        'rdf:Description': { '@rdf:about': '', ...given },
      },
    },
  }).end({ headless: true });
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${xml}<?xpacket end="r"?>`;
}

/** A caption as it is read aloud: links and emphasis by their words. */
export function plainCaption(caption: string): string {
  const wordsOf = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map(wordsOf).join('') : '';
  };
  return wordsOf(parseInline(caption));
}

/** A property that may be given in several languages; ours is the one for all of them. */
function inAnyLanguage(value: string | undefined): object | undefined {
  return value
    ? { 'rdf:Alt': { 'rdf:li': { '@xml:lang': 'x-default', '#': text(value) } } }
    : undefined;
}

function list(kind: 'Seq' | 'Bag', values: string[]): object | undefined {
  return values.length > 0 ? { [`rdf:${kind}`]: { 'rdf:li': values.map(text) } } : undefined;
}

/** What XML has no letter for is left out: control characters, halves of surrogate pairs. */
function text(value: string | undefined): string | undefined {
  return value
    ?.slice(0, mostLetters)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

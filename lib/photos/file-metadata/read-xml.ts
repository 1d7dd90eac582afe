import { SaxesParser, type SaxesAttributeNS } from 'saxes';

/** An element by what its name means, the prefix forgotten. */
export type Element = {
  uri: string;
  name: string;
  attributes: { uri: string; name: string; value: string }[];
  children: Element[];
  text: string;
};

/** `isWhole` is false where the text breaks off, or is no XML from some place on. */
export type ReadXml = { roots: Element[]; isWhole: boolean };

/** XMP nests about ten; what reads the elements calls itself for each. */
const deepest = 200;

/**
 * Reads the elements of a packet: one root, seldom several, and whatever stands around them. Of a
 * root that breaks off, those that were closed before. Entities of the text's own are not read, so
 * that none can grow or ask for a file.
 */
export function readXml(text: string): ReadXml {
  const parser = new SaxesParser({ xmlns: true, fragment: true, position: false });
  const roots: Element[] = [];
  const open: Element[] = [];
  let failed = false;

  parser.on('opentag', ({ uri, local, attributes }) => {
    failed ||= open.length >= deepest;
    if (failed) return;
    const given = Object.values<SaxesAttributeNS>(attributes);
    open.push({
      uri,
      name: local,
      attributes: given.map((one) => ({ uri: one.uri, name: one.local, value: one.value })),
      children: [],
      text: '',
    });
  });
  const add = (part: string) => {
    const element = open.at(-1);
    if (element && !failed) element.text += part;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closed = failed ? undefined : open.pop();
    if (closed) (open.at(-1)?.children ?? roots).push(closed);
  });
  parser.on('error', () => {
    // What stands behind the packet's end is none of it.
    failed ||= open.length > 0 || roots.length === 0;
  });
  parser.write(tidied(text)).close();

  // A text that was cut is no text; what holds it keeps what was closed.
  const [root, ...inner] = open;
  inner.reduce(
    (holder, element) => (holder?.children.push({ ...element, text: '' }), element),
    root,
  );
  return { roots: root ? [...roots, root] : roots, isWhole: !failed };
}

/**
 * A packet need not be a document by itself, and may hold characters that XML has none for: those
 * are never markup, so that a space in their place loses nothing.
 */
function tidied(text: string): string {
  return text
    .replace(/<\?xml\s[^>]*\?>/g, '')
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, ' ')
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (reference, hex?: string, decimal?: string) => {
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code < 32 && ![9, 10, 13].includes(code) ? ' ' : reference;
    });
}

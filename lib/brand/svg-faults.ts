/**
 * What may not be in an SVG that every page shows: a program, an address outside the file, an entity that
 * grows. A browser runs none of it in a picture; a reader who opens the file by itself would be less safe.
 */
import { SaxesParser } from 'saxes';

export type SvgFault = { line: number; message: string };

const programs = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'handler',
  'listener',
]);

/** @returns the first fault of each kind, none for a drawing that needs nothing but itself */
export function svgFaults(text: string): SvgFault[] {
  const parser = new SaxesParser({ position: true });
  const faults = new Map<string, SvgFault>();
  const tell = (message: string) => {
    if (!faults.has(message)) faults.set(message, { line: parser.line, message });
  };
  let root: string | undefined;
  parser.on('doctype', (doctype) => {
    if (/\[|ENTITY/i.test(doctype)) tell('declares entities');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') tell('asks for a stylesheet of another file');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '').toLowerCase();
    root ??= local;
    if (programs.has(local)) tell(`holds <${name}>`);
    for (const [attribute, value] of Object.entries(attributes as Record<string, string>)) {
      const plain = attribute.replace(/^.*:/, '').toLowerCase();
      if (plain.startsWith('on')) tell(`holds ${attribute}, which runs code`);
      else if ((plain === 'href' || plain === 'src') && !isInside(value)) tell(outside(value));
      else tellAddresses(value);
    }
  });
  parser.on('text', tellAddresses);
  parser.on('cdata', tellAddresses);
  parser.on('error', () => {
    tell('is no whole SVG from here on');
  });
  try {
    parser.write(text).close();
  } catch {
    tell('is no whole SVG from here on');
  }
  if (root !== 'svg') return [{ line: 1, message: 'is no SVG' }];
  return [...faults.values()];

  function tellAddresses(css: string): void {
    for (const [, value = ''] of css.matchAll(/url\(\s*["']?([^"')]*)/gi)) {
      if (!isInside(value)) tell(outside(value));
    }
    if (/@import/i.test(css)) tell('asks for a stylesheet of another file');
  }
}

const outside = (value: string) => `asks for another file, "${value.trim().slice(0, 60)}"`;

/** A part of the drawing, or a picture that lies in it. */
function isInside(value: string): boolean {
  return /^\s*(#|data:image\/(png|jpeg|webp|avif);base64,|$)/i.test(value);
}

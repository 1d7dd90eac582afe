/** The little HTML that the documents of a system become before the passes that every source shares. */

export function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** @param attributes those without a value are left out */
export function tag(
  name: string,
  attributes: Record<string, string | undefined>,
  inside: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([key, value]) => ` ${key}="${escape(value ?? '')}"`);
  return `<${name}${written.join('')}>${inside}${name === 'img' ? '' : `</${name}>`}`;
}

export type Fields = Record<string, unknown>;

/** @returns the group of fields that a text of JSON or a value is; undefined where it is none */
export function fieldsIn(value: unknown): Fields | undefined {
  if (typeof value === 'string') {
    try {
      return fieldsIn(JSON.parse(value));
    } catch {
      return undefined;
    }
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

export function textIn(fields: Fields | undefined, ...names: string[]): string {
  for (const name of names) {
    const value = fields?.[name];
    if (typeof value === 'string' && value.trim()) return value;
    if (typeof value === 'number') return String(value);
  }
  return '';
}

/** A text as it is, blanks and all. */
export function rawText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function listIn(fields: Fields | undefined, name: string): unknown[] {
  const value = fields?.[name];
  return Array.isArray(value) ? (value as unknown[]) : [];
}

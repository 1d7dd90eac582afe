/** No part of an address of the paper holds another character, nor begins with two dots. */
const part = /^(\.?[\w~-][\w.~-]*)?$/;

/**
 * The one spelling of a path, of the many that mean the same: `/About/`, `//about`, `/%61bout`.
 * @param path whose percent signs can be decoded
 * @returns undefined where nobody can have written the address; also for `/about.rsc`, the form in
 *   which Next's own client asks for a page
 */
export function plainPath(path: string): string | undefined {
  const plain = decodeURIComponent(path)
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '')
    .toLowerCase();
  const known = plain.split('/').every((name) => part.test(name)) && !plain.endsWith('.rsc');
  return known ? plain : undefined;
}

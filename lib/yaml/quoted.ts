/** Texts in quotes, read by a second hand than the parser's, so that the two can be compared. */

/** @returns what stands between the quotes, or undefined where the closing one is missing */
export function unquoted(lexeme: string): string | undefined {
  const inner = lexeme.slice(1);
  if (lexeme.startsWith("'")) {
    const text = inner.replaceAll("''", '\0');
    return text.endsWith("'") ? text.slice(0, -1).replaceAll('\0', "'") : undefined;
  }
  if (!inner.includes('\\')) return inner.endsWith('"') ? inner.slice(0, -1) : undefined;
  const isClosed = inner.replace(/\\[^]/g, '').endsWith('"');
  return isClosed ? inner.slice(0, -1).replace(escape, decoded) : undefined;
}

/** @see https://yaml.org/spec/1.2.2/#57-escaped-characters */
const escape = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([^]))/g;

/** Control characters and blanks are left out: they are no words. */
function decoded(_: string, x?: string, u?: string, wide?: string, character = ''): string {
  const hex = x ?? u ?? wide;
  if (hex === undefined) return /[/"\\]/.test(character) ? character : '';
  const code = parseInt(hex, 16);
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

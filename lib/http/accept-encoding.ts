/** Which encodings a reader takes. */

export type Encoding = 'br' | 'gzip' | 'identity';

/** `q=0` refuses. https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding */
export const takes = (name: string) =>
  new RegExp(`(^|[,\\s])${name}(?![\\w-]|\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`, 'i');
const brotli = takes('br');
const dcz = takes('dcz');
const gzip = takes('gzip');

/** The best of what the reader takes. */
export function takenEncoding(accepted = ''): Encoding {
  if (brotli.test(accepted)) return 'br';
  return gzip.test(accepted) ? 'gzip' : 'identity';
}

/**
 * Whether a reader has a dictionary and takes what is compressed with it. https://www.rfc-editor.org/rfc/rfc9842
 * @param available how a browser says that it has it
 */
export function hasDictionary(available: string) {
  return (headers: Record<string, string | string[] | undefined>): boolean =>
    headers['available-dictionary'] === available &&
    dcz.test(headers['accept-encoding']?.toString() ?? '');
}

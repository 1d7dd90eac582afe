/** The lock of a preview: HTTP's own, so that it needs no page and no cookie, and covers pictures too. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Whether a request carries the password, under any user name. https://www.rfc-editor.org/rfc/rfc7617 */
export function knowsPassword({ headers }: IncomingMessage, password: string): boolean {
  const [, encoded = ''] = /^Basic ([\w+/=-]+)$/i.exec(headers.authorization ?? '') ?? [];
  const said = Buffer.from(encoded, 'base64')
    .toString()
    .replace(/^[^:]*:/, '');
  return timingSafeEqual(digest(said), digest(password));
}

/** Of equal length whatever the text, so that comparing tells nothing by its time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

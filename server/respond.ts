/** Sends a finished document: the encoding the reader takes, or nothing when it has it already. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { takenEncoding } from '../lib/http/accept-encoding.ts';
import { cacheControl } from '../lib/http/cache-control.ts';
import type { SiteEnv } from '../lib/edition/hosts.ts';
import { responseHeaders } from '../lib/http/response-headers.js';
import { keepHeader, writeKeep, type Keep } from './keep-header.ts';
import type { PageDictionary } from './page-dictionary.ts';
import type { Representation } from './representations.ts';
import type { CachedPage } from './page-cache.ts';
import { sendForm } from './send-form.ts';

export type Policy = {
  siteEnv: SiteEnv;
  nextInstant: () => Date | undefined;
  dictionary?: PageDictionary | undefined;
};

/**
 * @param live whether it changes while one reads
 * @param keep said to the gateway, where that may send the same to others
 */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  document: CachedPage,
  policy: Policy,
  { live = false, keep }: { live?: boolean; keep?: Keep | undefined } = {},
): void {
  const { status, lastModified } = document;
  const form = takenForm(request, document, policy);
  const beside = ['Cache-Control', cacheFor(document, policy, live)];
  if (keep) beside.push(keepHeader, writeKeep(keep));
  // Of what a preview says beside it, this must be with every answer.
  const robots = responseHeaders(policy.siteEnv)['X-Robots-Tag'];
  const ofUnchanged = robots ? ['X-Robots-Tag', robots] : [];
  sendForm(request, response, { ...form, status, lastModified }, { beside, ofUnchanged });
}

function takenForm(
  { headers }: IncomingMessage,
  { representations }: CachedPage,
  { dictionary }: Policy,
): Representation {
  const own = dictionary?.isWith(headers) ? representations.dcz : undefined;
  return own ?? representations[takenEncoding(headers['accept-encoding'])];
}

function cacheFor(
  { status, momentary }: CachedPage,
  { siteEnv, nextInstant }: Policy,
  live: boolean,
): string {
  if (siteEnv !== 'production') return 'private, no-store';
  if (status >= 500 || momentary) return 'no-store';
  return cacheControl(new Date(), nextInstant(), { stale: status < 400, live });
}

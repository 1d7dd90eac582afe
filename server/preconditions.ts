/** What a request's conditions ask for: the answer, a part of it, or only word that nothing changed. */
import type { IncomingHttpHeaders } from 'node:http';

/** What would be sent without conditions. */
export type Selected = {
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** In bytes; without it no part can be sent. */
  length?: number | undefined;
};

/** `send`: all of it; `part`: as `Range` says; else the status that says why not. */
export type Verdict = 'send' | 'part' | 304 | 412 | 416;

const asksAny = ['if-none-match', 'if-modified-since', 'range', 'if-match', 'if-unmodified-since'];

/** In the order of https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2. Dates that cannot be read compare false. */
export function evaluateConditions(headers: IncomingHttpHeaders, selected: Selected): Verdict {
  if (!asksAny.some((name) => name in headers)) return 'send';
  const { etag, lastModified } = selected;
  const tags = headers['if-match'];
  if (tags !== undefined) {
    if (tags !== '*' && !listOf(tags).some((tag) => isSame(tag, etag))) return 412;
  } else if (isLater(lastModified, headers['if-unmodified-since'])) return 412;
  return isKnown(headers, etag, lastModified) ? 304 : evaluateRange(headers, selected);
}

/** A tag counts for more than a date. */
function isKnown(
  { 'if-none-match': tags, 'if-modified-since': since }: IncomingHttpHeaders,
  etag: string | undefined,
  lastModified: string | undefined,
): boolean {
  if (tags === undefined) return Date.parse(lastModified ?? '') <= Date.parse(since ?? '');
  return tags === '*' || listOf(tags).some((tag) => withoutWeak(tag) === withoutWeak(etag ?? ''));
}

/** A range that cannot be read is as none. https://www.rfc-editor.org/rfc/rfc9110#section-14.2 */
function evaluateRange(
  { range = '', 'if-range': condition }: IncomingHttpHeaders,
  { etag, lastModified, length }: Selected,
): Verdict {
  const [, set = ''] = /^bytes=(.+)$/i.exec(range) ?? [];
  const parts = listOf(set);
  if (length === undefined || !parts.every(isRange) || parts.length === 0) return 'send';
  const isSameFile =
    condition === undefined || isSame(String(condition), etag) || condition === lastModified;
  if (!isSameFile) return 'send';
  return parts.some((part) => isSatisfiable(part, length)) ? 'part' : 416;
}

function isRange(part: string): boolean {
  const [, first = '', last = ''] = /^(\d*)-(\d*)$/.exec(part) ?? [];
  if (first === '' || last === '') return first + last !== '';
  return Number(first) <= Number(last);
}

function isSatisfiable(part: string, length: number): boolean {
  return part.startsWith('-') ? Number(part.slice(1)) > 0 : parseInt(part) < length;
}

function isLater(lastModified: string | undefined, date: string | undefined): boolean {
  return Date.parse(lastModified ?? '') > Date.parse(date ?? '');
}

const listOf = (value: string) => value.split(',').map((entry) => entry.trim());
const withoutWeak = (tag: string) => tag.replace(/^W\//, '');
/** A weak tag promises no equal bytes. */
const isSame = (tag: string, etag: string | undefined) => tag === etag && !tag.startsWith('W/');

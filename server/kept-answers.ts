/**
 * The answers that the gateway has of the site's thread: what readers ask for most is sent without asking that
 * thread, which may be at work on something else.
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { takenEncoding } from '../lib/http/accept-encoding.ts';
import { keepHeader, readKeep, type Keep } from './keep-header.ts';
import type { PageDictionary } from './page-dictionary.ts';
import { ofTheLine } from './pass-on.ts';
import type { Sendable } from './send-form.ts';

export type KeptAnswer = Sendable & {
  keep: Keep;
  cacheControl: string;
  /** Of its headers, flat: what also word that nothing changed must say. */
  ofUnchanged: string[];
};

export type KeptAnswers = {
  /** @returns undefined for what is not there, or is no longer true */
  find: (request: IncomingMessage) => KeptAnswer | undefined;
  /** Looks at an answer of the thread that is on its way to a reader, and keeps it if it may. */
  watch: (request: IncomingMessage, answer: IncomingMessage) => void;
  counts: () => { kept: number; bytes: number };
};

/** What has a whole body, and no fault in it. */
const keptStatus = new Set<number | undefined>([200, 308, 404, 410]);

/** By the form that a reader takes; `any` where there is one for all. */
type Forms = Map<string, KeptAnswer>;

const mebibyte = 1024 * 1024;
/** What is not there lies apart, so that no flood of made-up addresses pushes out a page. */
const usualRoom = { found: 256 * mebibyte, elsewhere: 16 * mebibyte };
/** Of one answer. */
const largest = mebibyte / 4;
/** What stands beside the bytes. */
const overhead = 2000;

/** Said anew with each answer. */
const saidAnew = /^(cache-control|content-length|date)$/;

export function keepAnswers(
  dictionary: Pick<PageDictionary, 'isWith'> | undefined,
  room = usualRoom,
): KeptAnswers {
  const sizeCalculation = (forms: Forms) =>
    [...forms.values()].reduce((sum, { body }) => sum + body.length + overhead, 0);
  const found = new LRUCache<string, Forms>({ maxSize: room.found, sizeCalculation });
  const elsewhere = new LRUCache<string, Forms>({ maxSize: room.elsewhere, sizeCalculation });
  // What has no form of the dictionary comes in the encoding to its readers, too.
  const formOf = (headers: IncomingHttpHeaders) => {
    const encoding = takenEncoding(headers['accept-encoding']);
    return dictionary?.isWith(headers) ? `dcz, ${encoding}` : encoding;
  };

  function find({ url = '', headers }: IncomingMessage): KeptAnswer | undefined {
    // Who wants a part gets it from the thread.
    if (headers.range !== undefined) return undefined;
    const path = withoutQuery(url);
    const forms = found.get(path) ?? elsewhere.get(path);
    const answer = forms && (forms.get('any') ?? forms.get(formOf(headers)));
    if (!answer || !isTrueNow(answer) || (path !== url && !answer.keep.anyQuery)) return undefined;
    return answer;
  }

  function keep({ url = '', headers }: IncomingMessage, answer: KeptAnswer): void {
    const path = withoutQuery(url);
    if (!isTrueNow(answer) || (path !== url && !answer.keep.anyQuery)) return;
    const [answers, opposite] = answer.status === 200 ? [found, elsewhere] : [elsewhere, found];
    opposite.delete(path);
    // What holds for another time would only fill the room.
    const others = [...(answers.peek(path) ?? [])].filter(([, form]) => isTrueNow(form));
    // Another map, or the room that it takes is not counted again.
    answers.set(path, new Map([...others, [answer.vary ? formOf(headers) : 'any', answer]]));
  }

  return {
    find,
    watch: (request, answer) => {
      const said = readKeep(answer.headers[keepHeader]);
      if (!said || !keptStatus.has(answer.statusCode) || request.method !== 'GET') return;
      if (request.headers.range !== undefined) return;
      const chunks: Buffer[] = [];
      let length = 0;
      answer.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length <= largest) chunks.push(chunk);
      });
      answer.once('end', () => {
        if (answer.complete && length <= largest)
          keep(request, answerOf(answer, said, Buffer.concat(chunks)));
      });
    },
    counts: () => ({
      kept: found.size + elsewhere.size,
      bytes: found.calculatedSize + elsewhere.calculatedSize,
    }),
  };
}

function answerOf(
  { statusCode = 200, headers, rawHeaders }: IncomingMessage,
  keep: Keep,
  body: Buffer,
): KeptAnswer {
  const own: string[] = [];
  const ofUnchanged: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name = '', value = ''] = rawHeaders.slice(i, i + 2);
    const lower = name.toLowerCase();
    if (!saidAnew.test(lower) && !ofTheLine.test(lower)) own.push(name, value);
    if (lower === 'refresh') ofUnchanged.push(name, value);
  }
  own.push('Content-Length', String(body.length));
  const { etag, vary, 'last-modified': lastModified } = headers;
  const cacheControl = headers['cache-control'] ?? '';
  return {
    keep,
    cacheControl,
    ofUnchanged,
    status: statusCode,
    headers: own,
    etag,
    vary,
    lastModified,
    body,
  };
}

function isTrueNow({ keep: { from, until } }: KeptAnswer): boolean {
  const now = Date.now();
  return from <= now && now < until;
}

function withoutQuery(url: string): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

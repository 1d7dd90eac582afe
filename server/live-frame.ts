/** The frame of a live story that tells its open pages what is new: a few words, asked for every ten seconds. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stringifyEntities } from 'stringify-entities';
import { articlePath } from '../lib/addresses/urls.ts';
import { liveUpdatesAddress } from '../lib/addresses/house-addresses.ts';
import type { Article, Site } from '../lib/archive/newsroom.ts';
import { cacheControl } from '../lib/http/cache-control.ts';
import { responseHeaders } from '../lib/http/response-headers.js';
import { formatClock } from '../lib/language/dates.ts';
import { say, sayCount } from '../lib/language/say.ts';
import { directionOfLanguage } from '../lib/language/text-direction.ts';
import { changesSince, type LiveChanges } from '../lib/lists/live-changes.ts';
import type { SiteEnv } from '../lib/edition/hosts.ts';
import { keepHeader, writeKeep, type Validity } from './keep-header.ts';
import { evaluateConditions } from './preconditions.ts';

export type SendLiveFrame = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => boolean;

type Asks = {
  siteEnv: SiteEnv;
  getArticle: (slug: string) => Article | undefined;
  getSite: (language: string) => Site;
  nextInstant: () => Date | undefined;
  validity?: () => Validity | undefined;
};

const seconds = 10;

/** The paper's own pages may hold it, and it holds nothing but words and their style. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** @returns whether there is such a frame: else nothing was sent */
export function liveFrameSender({
  siteEnv,
  getArticle,
  getSite,
  nextInstant,
  validity = () => undefined,
}: Asks): SendLiveFrame {
  // Of a frame the others are its page's to say, and each counts here.
  const { 'X-Content-Type-Options': types, 'Cache-Control': ofPreview } = responseHeaders(siteEnv);
  return (request, response, path) => {
    const [, slug = '', stamp = '', pause] = liveUpdatesAddress.exec(path) ?? [];
    const moments = validity();
    const article = getArticle(slug);
    const changes = article?.live && changesSince(article, stamp);
    if (!article || !changes) return false;
    const isPaused = pause !== undefined;
    const body = Buffer.from(
      frameText(article, changes, { site: getSite(article.language), isPaused }),
    );
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
    // A 304 need only say these: a browser keeps the rest of what it has (RFC 9111, 3.2).
    const fresh = {
      'Cache-Control':
        ofPreview ?? cacheControl(new Date(), nextInstant(), { stale: true, live: true }),
      ETag: etag,
      ...(!isPaused && !article.live?.closedAt && { Refresh: String(seconds) }),
    };
    if (evaluateConditions(request.headers, { etag }) === 304) {
      response.writeHead(304, fresh).end();
      return true;
    }
    response.writeHead(200, {
      ...fresh,
      'X-Content-Type-Options': types,
      'Content-Security-Policy': policy,
      'X-Robots-Tag': 'noindex, nofollow',
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
      ...(moments && { [keepHeader]: writeKeep({ ...moments, caching: 'live', anyQuery: true }) }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}

type Said = { site: Site; isPaused: boolean };

/** No more than it needs: thousands ask for it every ten seconds. */
export function frameText(
  { slug, language, live }: Pick<Article, 'slug' | 'language' | 'live'>,
  changes: LiveChanges,
  { site, isPaused }: Said,
): string {
  const { words } = site;
  const news = said(changes, site).join(words.story.between);
  const ended = live?.closedAt && say(words.live.ended, { at: formatClock(live.closedAt, site) });
  const told = inHtml([news, ended].filter(Boolean).join(' · '));
  const [href, word] = isPaused ? ['./', words.live.resume] : ['pause', words.live.pause];
  return [
    `<!doctype html><html lang=${language}${directionOfLanguage(language) === 'rtl' ? ' dir=rtl' : ''}>`,
    `<title>${inHtml(words.live.frame)}</title>`,
    '<style>:root{color-scheme:light dark;font:15px/24px sans-serif}*{margin:0}a{color:inherit}</style>',
    told
      ? `<a href=${articlePath(slug)} target=_top>${told}</a>`
      : inHtml(isPaused ? words.live.paused : words.live.nothingNew),
    ended ? '' : ` · <a href=${href}>${inHtml(word)}</a>`,
  ].join('');
}

/** A paper may have words of its own. */
function inHtml(text: string): string {
  return stringifyEntities(text, { subset: ['<', '&'] });
}

function said({ added, changed, removed }: LiveChanges, site: Site): string[] {
  const { live } = site.words;
  return [
    ...(added > 0 ? [sayCount(live.added, added, site)] : []),
    ...(changed > 0 ? [sayCount(live.changed, changed, site)] : []),
    ...(removed > 0 ? [sayCount(live.removed, removed, site)] : []),
  ];
}

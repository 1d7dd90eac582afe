import type { FeedFormat } from '../addresses/urls.ts';
import { toAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRss } from './rss.ts';

/**
 * Every reader's program takes plain XML for a feed and looks inside. Under the types of RSS and Atom
 * Chromium shows a person the source, whatever the stylesheet says.
 */
const xml = 'application/xml; charset=utf-8';

const forms: Record<FeedFormat, { type: string; write: (feed: Feed) => string }> = {
  rss: { type: xml, write: toRss },
  atom: { type: xml, write: toAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: toJsonFeed },
};

/** A feed as it is sent. `Last-Modified` is its newest change; an empty feed has none. */
export function answerFeed(
  feed: Feed,
  format: FeedFormat,
): { body: string; headers: Record<string, string> } {
  const { type, write } = forms[format];
  const { self, hub, updatedAt } = feed;
  return {
    body: write(feed),
    headers: {
      'Content-Type': type,
      // Readers that run in a browser fetch feeds from their own address.
      'Access-Control-Allow-Origin': '*',
      ...(updatedAt && { 'Last-Modified': new Date(updatedAt).toUTCString() }),
      // https://www.w3.org/TR/websub/#discovery
      ...(hub && { Link: `<${self[format]}>; rel="self", <${hub}>; rel="hub"` }),
    },
  };
}

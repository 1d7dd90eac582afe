import { generateJsonFeed, type JsonFeed } from 'feedsmith';
import type { Enclosure, Feed, FeedItem } from './feed.ts';

/** https://www.jsonfeed.org/version/1.1/ */
export function toJsonFeed(feed: Feed): string {
  const { title, page, self, description, images, language, publisher, hub } = feed;
  const json: JsonFeed.Feed<string> = {
    title,
    home_page_url: page,
    feed_url: self.json,
    description,
    icon: images.icon,
    favicon: images.favicon,
    language,
    authors: [publisher],
    ...(hub && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: feed.items.map((item) => toItem(item, feed)),
  };
  // The library leaves an empty list out, which the form demands.
  return JSON.stringify({ items: [], ...(generateJsonFeed(json) as object) });
}

/**
 * An object whose name begins with an underscore is our own: the credit of `image`, to the letter.
 * https://www.jsonfeed.org/version/1.1/#extensions
 */
type Item = JsonFeed.Item<string> & { _image?: { credit: string } };

function toItem(item: FeedItem, { language }: Feed): Item {
  const { id, url, title, html, summary, publishedAt, updatedAt, authors, picture } = item;
  return {
    id,
    url,
    title,
    ...(item.language !== language && { language: item.language }),
    content_html: html,
    ...(summary && { summary }),
    ...(picture && { image: picture.url }),
    ...(picture?.credit && { _image: { credit: picture.credit } }),
    ...(publishedAt && { date_published: publishedAt }),
    ...(updatedAt && { date_modified: updatedAt }),
    tags: item.categories.map(({ name }) => name),
    ...(authors.length > 0 && { authors }),
    ...(item.enclosures.length > 0 && { attachments: item.enclosures.map(toAttachment) }),
  };
}

function toAttachment({ url, type, title, bytes, seconds }: Enclosure): JsonFeed.Attachment {
  return {
    ...{ url, mime_type: type, title },
    ...(bytes !== undefined && { size_in_bytes: bytes }),
    ...(seconds !== undefined && { duration_in_seconds: seconds }),
  };
}

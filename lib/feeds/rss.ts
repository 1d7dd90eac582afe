import { generateRssFeed, type RssFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';
import { toMedia } from './feed-picture.ts';
import { finishXml, stylesheets } from './feed-xml.ts';
import { rssText } from './rss-text.ts';

/** RSS 2.0 with the whole text. https://www.rssboard.org/rss-specification */
export function toRss(feed: Feed): string {
  const { page, language, self, hub, updatedAt, images } = feed;
  const title = rssText(feed.title);
  const channel: RssFeed.Feed<string> = {
    title,
    link: page,
    description: rssText(feed.description),
    language,
    copyright: rssText(feed.copyright),
    ...(updatedAt && { lastBuildDate: updatedAt }),
    image: { url: images.icon, title, link: page },
    atom: {
      links: [
        { rel: 'self', type: 'application/rss+xml', href: self.rss },
        ...(hub ? [{ rel: 'hub', href: hub }] : []),
      ],
    },
    items: feed.items.map((item) => toItem(item, feed)),
  };
  return finishXml(generateRssFeed(channel, { stylesheets }));
}

function toItem(item: FeedItem, { publisher, language }: Feed): RssFeed.Item<string> {
  const { id, url, title, summary, html, publishedAt, updatedAt, categories, picture } = item;
  const [audio] = item.enclosures;
  const authors = item.authors.length > 0 ? item.authors : [publisher];
  return {
    title: rssText(title),
    link: url,
    ...(summary && { description: rssText(summary) }),
    categories: categories.map(({ name }) => ({ name })),
    guid: { value: id, isPermaLink: false },
    ...(publishedAt && { pubDate: publishedAt }),
    ...(updatedAt && { atom: { updated: updatedAt } }),
    // RSS's own `author` must be an e-mail address.
    dc: {
      creators: authors.map(({ name }) => name),
      ...(item.language !== language && { languages: [item.language] }),
    },
    content: { encoded: html },
    // Most programs read one alone; a length that nobody knows is 0. https://www.rssboard.org/rss-profile#element-channel-item-enclosure
    ...(audio && { enclosures: [{ url: audio.url, length: audio.bytes ?? 0, type: audio.type }] }),
    ...(picture && { media: toMedia(picture) }),
  };
}

import { generateAtomFeed, type AtomFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';
import { toMedia } from './feed-picture.ts';
import { finishXml, noInstant, stylesheets } from './feed-xml.ts';

/** https://www.rfc-editor.org/rfc/rfc4287 */
export function toAtom(feed: Feed): string {
  const { id, title, description, language, copyright, publisher, images } = feed;
  const atom: AtomFeed.Feed<string> = {
    xml: { lang: language },
    id,
    title: { value: title },
    subtitle: { value: description },
    updated: feed.updatedAt ?? noInstant,
    rights: { value: copyright },
    icon: images.icon,
    logo: images.logo,
    authors: [{ name: publisher.name, uri: publisher.url }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: feed.self.atom },
      { rel: 'alternate', type: 'text/html', href: feed.page },
      ...(feed.hub ? [{ rel: 'hub', href: feed.hub }] : []),
    ],
    entries: feed.items.map((item) => toEntry(item, feed)),
  };
  return finishXml(generateAtomFeed(atom, { stylesheets }));
}

function toEntry(item: FeedItem, feed: Feed): AtomFeed.Entry<string> {
  const { iri, url, title, summary, html, publishedAt, updatedAt, picture } = item;
  return {
    ...(item.language !== feed.language && { xml: { lang: item.language } }),
    id: iri,
    title: { value: title },
    links: [
      { rel: 'alternate', type: 'text/html', href: url },
      ...item.enclosures.map(({ url, type, title, bytes }) => ({
        ...{ rel: 'enclosure', href: url, type, title },
        ...(bytes !== undefined && { length: bytes }),
      })),
    ],
    ...(publishedAt && { published: publishedAt }),
    updated: updatedAt ?? noInstant,
    authors: item.authors.map((author) => ({ name: author.name, uri: author.url })),
    categories: item.categories.map((category) => ({ term: category.id, label: category.name })),
    ...(summary && { summary: { value: summary } }),
    content: { type: 'html', value: html },
    ...(picture && { media: toMedia(picture) }),
  };
}

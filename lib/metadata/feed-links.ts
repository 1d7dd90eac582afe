/** The links in a page's head to its feed. */
import { absolute, feedPath, type FeedFormat } from '../addresses/urls.ts';
import { feedTitle, type FeedPage, type Publication } from '../feeds/feed.ts';

/** The first is for those who ask for only one. */
const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** One feed in each format. */
export function feedLinks(page: FeedPage, publication: Publication) {
  const title = feedTitle(page, publication);
  const links = Object.entries(feedTypes).map(([format, type]) => {
    const url = absolute(publication.origin, feedPath(page.path, format as FeedFormat));
    return [type, [{ title, url }]];
  });
  return Object.fromEntries(links) as Record<string, { title: string; url: string }[]>;
}

/** One feed before it takes a form: RSS, Atom and JSON Feed say the same, since they all say this. */
import type { SiteEnv } from '../edition/hosts.ts';
import type { Site } from '../archive/newsroom.ts';
import { say } from '../language/say.ts';
import { absolute, feedNames, feedPath, type FeedFormat } from '../addresses/urls.ts';
import { feedId } from './feed-ids.ts';
import type { FeedPicture } from './feed-picture.ts';
import { newest } from '../archive/last-change.ts';

/** Who publishes, and where. `hub` is the WebSub hub's address, if there is one. */
export type Publication = {
  site: Site;
  siteEnv: SiteEnv;
  /** This deploy's, in every address. */
  origin: string;
  /** The published paper's, in every id; empty where a preview does not know it. */
  canonicalOrigin: string;
  hub?: string | undefined;
};

/** Addresses are absolute, instants carry their offset, titles and summaries are plain text. */
export type FeedItem = {
  /** Any text, in the forms that take one. */
  id: string;
  /** The same where it is an IRI, else another: for Atom. */
  iri: string;
  url: string;
  language: string;
  title: string;
  /** Empty where an old story has none. */
  summary: string;
  html: string;
  /** None for a draft without a date. */
  publishedAt: string | undefined;
  updatedAt: string | undefined;
  /** Empty where the paper itself speaks. */
  authors: { name: string; url: string }[];
  categories: { id: string; name: string }[];
  picture: FeedPicture | undefined;
  enclosures: Enclosure[];
};

/** Something to hear. `bytes`: none where the file lies elsewhere. */
export type Enclosure = {
  url: string;
  type: string;
  title: string;
  bytes: number | undefined;
  /** In whole seconds. */
  seconds: number | undefined;
};

export type Feed = {
  id: string;
  title: string;
  description: string;
  language: string;
  copyright: string;
  publisher: { name: string; url: string };
  /** The page that the feed follows. */
  page: string;
  /** The feed's own address in each form. */
  self: Record<FeedFormat, string>;
  hub: string | undefined;
  /** The newest change of any item, never the time of the build; none for an empty feed. */
  updatedAt: string | undefined;
  images: { icon: string; favicon: string; logo: string };
  items: FeedItem[];
};

/** The page that a feed follows; the front page has no name of its own. */
export type FeedPage = { path: string; name?: string; description?: string | undefined };

/** As many items as readers and aggregators ask for. https://about.flipboard.com/rss-spec */
export const feedLength = 30;

/** What a reader's list of feeds shows, and the `title` of a page's link to its feed. */
export function feedTitle({ name }: FeedPage, { site, siteEnv }: Publication): string {
  const title = name ? `${site.name} · ${name}` : site.name;
  return siteEnv === 'production' ? title : say(site.words.feeds.preview, { title });
}

/** @param items newest first */
export function makeFeed(page: FeedPage, items: FeedItem[], publication: Publication): Feed {
  const { site, origin, canonicalOrigin, hub } = publication;
  const url = (path: string) => absolute(origin, path);
  return {
    id: feedId(canonicalOrigin || origin, page.path),
    title: feedTitle(page, publication),
    description: page.description ?? site.tagline,
    language: site.language,
    copyright: say(site.words.feeds.rights, { paper: site.name }),
    publisher: { name: site.name, url: url('/') },
    page: url(page.path),
    self: {
      rss: url(feedPath(page.path, 'rss')),
      atom: url(feedPath(page.path, 'atom')),
      json: url(feedPath(page.path, 'json')),
    },
    hub: hub || undefined,
    updatedAt: newest(items.map(({ updatedAt }) => updatedAt)),
    images: {
      icon: url('/icon-512.png'),
      favicon: url('/favicon.ico'),
      logo: url('/logo.png'),
    },
    items: items.slice(0, feedLength),
  };
}

/** @returns undefined for a name that no feed has */
export function formatOf(name: string): FeedFormat | undefined {
  return (Object.keys(feedNames) as FeedFormat[]).find((format) => feedNames[format] === name);
}

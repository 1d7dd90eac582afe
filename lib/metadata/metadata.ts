/** What stands in a page's head. Every address is absolute already, so that Next rewrites none. */
import type { Metadata } from 'next';
import { toZonedIso } from '../language/dates.ts';
import { say } from '../language/say.ts';
import type { FeedPage } from '../feeds/feed.ts';
import { alternatesOf } from '../archive/translations.ts';
import { lastChange } from '../archive/last-change.ts';
import type { SiteEnv } from '../edition/hosts.ts';
import type { Article, Site } from '../archive/newsroom.ts';
import { absolute, articlePath, homePath, listPath } from '../addresses/urls.ts';
import { feedLinks } from './feed-links.ts';

/** Canonical addresses are the published paper's; every other is this deploy's. */
export type Publication = {
  site: Site;
  siteEnv: SiteEnv;
  origin: string;
  canonicalOrigin: string;
};

/** What all pages share; the page for unknown addresses has no more than this. */
export function siteMetadata(
  { site, siteEnv }: Pick<Publication, 'site' | 'siteEnv'>,
  isBranded = false,
): Metadata {
  return {
    title: { default: site.name, template: `%s · ${site.name}` },
    description: site.tagline,
    robots: robots(siteEnv),
    // Browsers fetch it, so only a paper with looks of its own asks them to.
    ...(isBranded && { manifest: '/manifest.webmanifest' }),
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '48x48' },
        { url: icon.path, sizes: `${icon.width}x${icon.height}` },
      ],
      apple: '/apple-touch-icon.png',
    },
  };
}

function robots(siteEnv: SiteEnv): Metadata['robots'] {
  if (siteEnv !== 'production') return { index: false, follow: false };
  return {
    index: true,
    follow: true,
    'max-image-preview': 'large',
    'max-snippet': -1,
    'max-video-preview': -1,
  };
}

/** @param translations of the story that may be shown */
export function articleMetadata(
  article: Article,
  publication: Publication,
  translations: Article[] = [],
): Metadata {
  const { title, standfirst, slug, state, social, card, authors, section, topics, live } = article;
  const { site, origin } = publication;
  const path = articlePath(slug);
  const bylines = authors.map(({ id, name }) => ({
    name,
    url: absolute(origin, listPath('authors', id)),
  }));
  const creators = authors.flatMap(({ fediverse }) => fediverse ?? []);
  return {
    title: pageTitle(title, site),
    ...(standfirst && { description: standfirst }),
    authors: bylines,
    alternates: {
      ...(state === 'published' && canonical(path, publication)),
      ...languages(article, translations, publication),
      types: feedLinks(live ? { name: title, path } : { path: homePath }, publication),
    },
    openGraph: {
      ...openGraph({ ...social, path }, publication),
      type: 'article',
      images: [{ ...picture(card, origin), type: 'image/jpeg' }],
      ...times(article, site),
      authors: bylines.map(({ url }) => url),
      section: section.name,
      tags: topics.map(({ name }) => name),
    },
    twitter: {
      card: 'summary_large_image',
      title: social.title,
      description: social.description,
      images: [{ url: absolute(origin, card.path), alt: card.alt }],
    },
    ...(creators.length > 0 && { other: { 'fediverse:creator': creators } }),
  };
}

/** What a story said before is read with the story, and found by it. */
export function historyMetadata(article: Article, publication: Publication): Metadata {
  const { site, siteEnv } = publication;
  const title = say(site.words.history.titled, { title: article.title });
  return {
    title: pageTitle(title, site),
    robots: { index: false, follow: siteEnv === 'production' },
    alternates: canonical(articlePath(article.slug), publication),
  };
}

/** A draft has no date, and that of a scheduled story is not true yet. */
function times(article: Article, site: Site) {
  const { state, publishedAt } = article;
  const modified = lastChange(article);
  if (state !== 'published' || !publishedAt || !modified) return {};
  return { publishedTime: toZonedIso(publishedAt, site), modifiedTime: toZonedIso(modified, site) };
}

type PageHead = {
  title: string;
  description?: string | undefined;
  path: string;
  /** The share picture, where the page has one of its own. */
  card?: Picture | undefined;
};

/**
 * The front page, lists and standing pages.
 *
 * @param feed the page whose feed this page offers: itself, its first page, or the front page
 */
export function pageMetadata(
  page: PageHead,
  publication: Publication,
  feed: FeedPage = { path: homePath },
): Metadata {
  const { title, description, path, card } = page;
  const { site, siteEnv, origin } = publication;
  const image = card ?? { ...icon, alt: site.name };
  return {
    title: path === homePath ? { absolute: title } : pageTitle(title, site),
    ...(description && { description }),
    alternates: {
      ...(siteEnv === 'production' && canonical(path, publication)),
      types: feedLinks(feed, publication),
    },
    openGraph: {
      ...openGraph(page, publication),
      type: 'website',
      images: [{ ...picture(image, origin), type: card ? 'image/jpeg' : 'image/png' }],
    },
    twitter: {
      card: card ? 'summary_large_image' : 'summary',
      title,
      ...(description && { description }),
      images: [{ url: absolute(origin, image.path), alt: image.alt }],
    },
  };
}

/** The share picture of what is no story. */
const icon = { path: '/icon-512.png', width: 512, height: 512 };

/** Whole, since Next's template would read `$` in a headline as a command. */
function pageTitle(title: string, site: Site) {
  return { absolute: `${title} · ${site.name}` };
}

function openGraph({ title, description, path }: PageHead, { site, origin }: Publication) {
  return {
    title,
    ...(description && { description }),
    url: absolute(origin, path),
    siteName: site.name,
    locale: locale(site.language),
  };
}

/** Open Graph wants a territory, and takes en_US where nothing is said: so the language's likeliest. */
function locale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region ? `${language}_${region}` : language;
}

type Picture = { path: string; width: number; height: number; alt: string };

function picture({ path, ...picture }: Picture, origin: string) {
  return { url: absolute(origin, path), ...picture };
}

function canonical(path: string, { canonicalOrigin }: Publication) {
  return canonicalOrigin ? { canonical: absolute(canonicalOrigin, path) } : {};
}

/** The published paper's, like the canonical one: each story of a group names the same. */
function languages(
  article: Article,
  translations: Article[],
  { site, canonicalOrigin }: Publication,
): NonNullable<Metadata['alternates']> {
  if (!canonicalOrigin) return {};
  const place = { origin: canonicalOrigin, paperLanguage: site.names ?? site.language };
  const alternates = alternatesOf(article, translations, place);
  return Object.keys(alternates).length > 0 ? { languages: alternates } : {};
}

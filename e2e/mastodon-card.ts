/**
 * The card that Mastodon makes of a page, by the rules of its own reader
 * (mastodon/mastodon: app/lib/link_details_extractor.rb, read at commit 016c1e4).
 */
import { JSDOM } from 'jsdom';

export type MastodonCard = {
  title: string;
  description: string | undefined;
  author: string | undefined;
  authorUrl: string | undefined;
  authorAccount: string | undefined;
  provider: string | undefined;
  publishedAt: string | undefined;
  language: string | undefined;
  image: string | undefined;
  imageAlt: string | undefined;
  canonical: string;
  linkType: 'article' | 'unknown';
};

type Json = Record<string, unknown>;

/**
 * @param html as served
 * @param address from which it was served
 */
export function mastodonCard(html: string, address: string): MastodonCard {
  const { document } = new JSDOM(html, { url: address }).window;
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute('content') ?? undefined;
  const story = structuredData(document);
  const author = first(story.author);
  const publisher = first(story.publisher);
  return {
    title: decoded(text(story.headline) ?? meta('og:title') ?? document.title).trim(),
    description: maybeDecoded(
      text(story.description) ?? meta('og:description') ?? meta('description'),
    ),
    author: maybeDecoded(text(author.name) ?? meta('og:author')),
    authorUrl: text(author.url),
    authorAccount: meta('fediverse:creator'),
    provider: maybeDecoded(text(publisher.name) ?? meta('og:site_name')),
    publishedAt: text(story.datePublished) ?? meta('article:published_time'),
    language: text(story.inLanguage) ?? meta('og:locale') ?? document.documentElement.lang,
    image: meta('og:image'),
    imageAlt: meta('og:image:alt'),
    canonical: sameHost(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
      address,
    ),
    linkType:
      story['@type'] === 'NewsArticle' || meta('og:type') === 'article' ? 'article' : 'unknown',
  };
}

/** The first block that can be read and holds one of two types; a graph is not looked into. */
function structuredData(document: Document): Json {
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = readBlock(textContent);
    if (found) return found;
  }
  return {};
}

function readBlock(block: string): Json | undefined {
  try {
    const root = JSON.parse(decoded(block)) as Json | Json[];
    return [root]
      .flat()
      .find((thing) => thing['@type'] === 'NewsArticle' || thing['@type'] === 'WebPage');
  } catch {
    return undefined;
  }
}

function first(value: unknown): Json {
  return (([value].flat()[0] as Json | undefined) ?? {}) satisfies Json;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** It counts on nobody: blocks and texts alike have their HTML entities decoded. */
function decoded(value: string): string {
  return value.replace(/&(?:#\d+|#x[\da-f]+|[a-z]\w*);/gi, (entity) => {
    return JSDOM.fragment(`<p>${entity}</p>`).textContent;
  });
}

function maybeDecoded(value: string | undefined): string | undefined {
  return value === undefined ? undefined : decoded(value);
}

function sameHost(href: string | undefined, address: string): string {
  if (!href) return address;
  const url = new URL(href, address);
  return url.host === new URL(address).host ? url.href : address;
}

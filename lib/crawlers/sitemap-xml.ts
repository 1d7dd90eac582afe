/** Sitemaps as XML. https://www.sitemaps.org/protocol.html */
import { create } from 'xmlbuilder2';

export type Entry = {
  loc: string;
  lastmod?: string | undefined;
  images?: string[];
  /** Addresses of the same page by language. */
  alternates?: Record<string, string>;
  news?: News;
};

/** A story in the news sitemap. */
export type News = { name: string; language: string; publishedAt: string; title: string };

export type IndexEntry = Pick<Entry, 'loc' | 'lastmod'>;

const sitemap = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const image = 'http://www.google.com/schemas/sitemap-image/1.1';
const xhtml = 'http://www.w3.org/1999/xhtml';
const news = 'http://www.google.com/schemas/sitemap-news/0.9';

export function writeUrlset(entries: Entry[]): string {
  const isTranslated = entries.some(({ alternates = {} }) => Object.keys(alternates).length > 0);
  const namespaces = {
    ...{ '@xmlns': sitemap, '@xmlns:image': image, '@xmlns:news': news },
    ...(isTranslated && { '@xmlns:xhtml': xhtml }),
  };
  return write({ urlset: { ...namespaces, url: entries.map(urlOf) } });
}

export function writeSitemapIndex(files: IndexEntry[]): string {
  return write({ sitemapindex: { '@xmlns': sitemap, sitemap: files.map(urlOf) } });
}

/** The order of elements is that of the schemas, which refuse any other. */
function urlOf({ loc, lastmod, images = [], alternates = {}, news }: Entry) {
  return {
    loc,
    ...(lastmod && { lastmod }),
    'xhtml:link': Object.entries(alternates).map(([hreflang, href]) => ({
      ...{ '@rel': 'alternate', '@hreflang': hreflang, '@href': href },
    })),
    'image:image': images.map((address) => ({ 'image:loc': address })),
    ...(news && { 'news:news': newsOf(news) }),
  };
}

function newsOf({ name, language, publishedAt, title }: News) {
  return {
    'news:publication': { 'news:name': name, 'news:language': language },
    'news:publication_date': publishedAt,
    'news:title': title,
  };
}

/** A headline may hold a character that XML has no form for; the file must not become unreadable by it. */
function write(document: Parameters<typeof create>[1]): string {
  const settings = { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' } as const;
  return `${create(settings, document).end({ prettyPrint: true })}\n`;
}

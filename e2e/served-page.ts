/** A page as a machine gets it that runs no script: its bytes, its head, its structured data. */
import { JSDOM } from 'jsdom';

export type Thing = Record<string, unknown> & { '@type': string };

export type ServedPage = {
  url: string;
  status: number;
  html: string;
  document: Document;
  /** What each `meta` of a name or a property holds, in their order. */
  meta: (name: string) => string[];
  canonical: string | undefined;
  /** The blocks of JSON-LD, in their order. */
  blocks: Thing[];
};

export async function readPage(
  url: string,
  headers: Record<string, string> = {},
): Promise<ServedPage> {
  const response = await fetch(url, { headers, redirect: 'manual' });
  const html = await response.text();
  const { document } = new JSDOM(withoutStyles(html), { url }).window;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    url,
    status: response.status,
    html,
    document,
    meta: (name) =>
      all(`meta[name="${name}"], meta[property="${name}"]`).map(
        (tag) => tag.getAttribute('content') ?? '',
      ),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
    blocks: all('script[type="application/ld+json"]').map(
      ({ textContent }) => JSON.parse(textContent) as Thing,
    ),
  };
}

/** The address of the frame that a live story's page holds; nothing where it holds none. */
export async function frameOf(url: string): Promise<string> {
  const { document } = await readPage(url);
  return document.querySelector('iframe')?.getAttribute('src') ?? '';
}

/** JSDOM is slow to parse styles, and none of the machines here asks for them. */
export function withoutStyles(html: string): string {
  return html.replace(/<style>.*?<\/style>/s, '');
}

/** An XML file by a strict parser, which refuses what is not well-formed. */
export async function readXml(url: string): Promise<Document> {
  return parseXml(await (await fetch(url)).text());
}

export function parseXml(xml: string): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

/** The texts of all elements of a name, with its prefix where it has one. */
export function texts(parent: Document | Element, name: string): string[] {
  return [...parent.getElementsByTagName(name)].map(({ textContent }) => textContent);
}

/** Every address that the page sitemaps of an edition name. */
export async function mappedPages(origin: string): Promise<string[]> {
  const index = texts(await readXml(`${origin}/sitemap.xml`), 'loc');
  const files = index.filter((url) => !url.includes('news-sitemap'));
  const maps = await Promise.all(files.map(readXml));
  return maps.flatMap((map) => texts(map, 'loc'));
}

/** The stories of an edition, by the sitemap: not the pages below one. */
export async function storyPages(origin: string): Promise<string[]> {
  return (await mappedPages(origin)).filter((url) =>
    /^\/articles\/[^/]+$/.test(url.replace(origin, '')),
  );
}

/** Every thing of a type in structured data, however deep. */
export function thingsOf(type: string, value: unknown): Thing[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((part) => thingsOf(type, part));
  return (value as Thing)['@type'] === type ? [value as Thing, ...inner] : inner;
}

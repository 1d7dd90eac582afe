/** llms.txt: what a language model may want to read first. https://llmstxt.org */
import {
  link,
  list,
  heading,
  paragraph,
  text,
  writeMarkdown,
} from '../inline-markdown/markdown-nodes.ts';
import type { Article, Page, Section } from '../archive/newsroom.ts';
import type { SiteFields } from '../schema/paper.ts';
import {
  absolute,
  feedPath,
  homePath,
  listPath,
  markdownPath,
  pagePath,
  type FeedFormat,
} from '../addresses/urls.ts';
import { aiTerms } from './robots.ts';

type Matter = { site: SiteFields; sections: Section[]; pages: Page[]; articles: Article[] };

const newestStories = 50;

const feeds: Record<FeedFormat, { name: string; note?: string }> = {
  rss: { name: 'RSS', note: 'the whole text of the newest stories' },
  atom: { name: 'Atom' },
  json: { name: 'JSON Feed' },
};

/** @param articles what may be shown, newest first */
export function llmsTxt({ site, sections, pages, articles }: Matter, origin: string): string {
  const item = (name: string, path: string, note?: string) => [
    link(absolute(origin, path), name),
    ...(note ? [text(`: ${note}`)] : []),
  ];
  const terms = aiTerms[site.aiCrawlers];
  const stories = articles
    .slice(0, newestStories)
    .map(({ slug, title, standfirst }) => item(title, markdownPath(slug), standfirst));
  return writeMarkdown([
    heading(1, site.name),
    { type: 'blockquote', children: [paragraph(text(site.tagline))] },
    paragraph(text('Every story is also Markdown: add .md to its address.')),
    ...(site.notice ? [paragraph(text(site.notice))] : []),
    heading(2, 'Sections'),
    list(
      sections.map(({ id, name, description }) =>
        item(name, listPath('sections', id), description),
      ),
    ),
    ...(stories.length > 0 ? [heading(2, 'Newest stories'), list(stories)] : []),
    heading(2, 'Feeds'),
    list(
      Object.entries(feeds).map(([format, { name, note }]) =>
        item(name, feedPath(homePath, format as FeedFormat), note),
      ),
    ),
    heading(2, 'About and terms'),
    list([
      item('robots.txt', '/robots.txt', terms),
      ...pages.map(({ id, title, description }) => item(title, pagePath(id), description)),
    ]),
  ]);
}

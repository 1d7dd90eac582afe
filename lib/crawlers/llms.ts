/** llms.txt: what a language model may want to read first. https://llmstxt.org */
import {
  link,
  list,
  heading,
  paragraph,
  text,
  writeMarkdown,
} from '../inline-markdown/markdown-nodes.ts';
import type { Article, Page, Section, Site } from '../archive/newsroom.ts';
import { say } from '../language/say.ts';
import {
  absolute,
  feedPath,
  homePath,
  listPath,
  markdownPath,
  pagePath,
  type FeedFormat,
} from '../addresses/urls.ts';

type Matter = { site: Site; sections: Section[]; pages: Page[]; articles: Article[] };

const newestStories = 50;

const feeds: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

/** @param articles what may be shown, newest first */
export function llmsTxt({ site, sections, pages, articles }: Matter, origin: string): string {
  const { machines } = site.words;
  const item = (name: string, path: string, note?: string) => [
    link(absolute(origin, path), name),
    ...(note ? [text(say(machines.item, { name: '', note }))] : []),
  ];
  const terms = machines[site.aiCrawlers];
  const stories = articles
    .slice(0, newestStories)
    .map(({ slug, title, standfirst }) => item(title, markdownPath(slug), standfirst));
  return writeMarkdown([
    heading(1, site.name),
    { type: 'blockquote', children: [paragraph(text(site.tagline))] },
    paragraph(text(machines.markdown)),
    ...(site.notice ? [paragraph(text(site.notice))] : []),
    heading(2, machines.sections),
    list(
      sections.map(({ id, name, description }) =>
        item(name, listPath('sections', id), description),
      ),
    ),
    ...(stories.length > 0 ? [heading(2, machines.newest), list(stories)] : []),
    heading(2, machines.feeds),
    list(
      Object.entries(feeds).map(([format, name]) =>
        item(
          name,
          feedPath(homePath, format as FeedFormat),
          format === 'rss' ? machines.wholeText : undefined,
        ),
      ),
    ),
    heading(2, machines.terms),
    list([
      item('robots.txt', '/robots.txt', terms),
      ...pages.map(({ id, title, description }) => item(title, pagePath(id), description)),
    ]),
  ]);
}

/**
 * Whether the interface says a word that is not in its language's file. Here the paper writes Greek, and each word of
 * the interface stands in brackets: what is left in Latin letters was written into the code.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { llmsTxt } from '@/lib/crawlers/llms';
import { robotsTxt } from '@/lib/crawlers/robots';
import { toAtom } from '@/lib/feeds/atom';
import { makeFeed } from '@/lib/feeds/feed';
import { correctionItem, storyItem } from '@/lib/feeds/feed-items';
import { feedWordsCss } from '@/lib/feeds/feed-words';
import { toJsonFeed } from '@/lib/feeds/json-feed';
import { articleMarkdown } from '@/lib/markdown/article-markdown';
import { openSearchDescription } from '@/lib/search/opensearch';
import type { Search } from '@/lib/search/paper-search';
import { ArticleList } from './lists/article-list';
import { ArticlePage } from './story/article-page';
import { CorrectionsPage } from './corrections-page';
import { Frame } from './frame/frame';
import { FrontPage } from './front/front-page';
import { MoreFrom } from './story/more-from';
import { PhotoPage } from './photo-page';
import { SearchPage } from './search/search-page';
import { StandingPage } from './standing-page';
import { WithdrawnPage } from './story/withdrawn-page';
import {
  site,
  named,
  picture,
  corrections,
  parsed,
  context,
  body,
  paper,
  stories,
  story,
} from './every-word-fixture';
const search = (found: Partial<NonNullable<Search['found']>> | undefined, q = 'λέξη'): Search => ({
  asked: { q, filters: { topic: 'gaza', author: 'a', section: 'world' }, page: 2 },
  ...{ topic: named('gaza'), author: named('a'), guess: 'λέξις' },
  found: found && {
    ...{ items: [], page: 2, pages: 3, total: 1000, more: true, ...found },
  },
});
const hits = stories.map((article) => ({ article, title: [], passage: [] }));
const list = { items: stories, page: 2, pages: 3 };
const path = (page: number) => `/${page}`;
const shared = { locale: site };

const pages: Record<string, ReactElement> = {
  story: <ArticlePage article={story()} body={body} {...shared} />,
  draft: (
    <ArticlePage
      article={story({ state: 'draft', lead: { photo: picture() } })}
      body={body}
      {...shared}
    />
  ),
  undated: (
    <ArticlePage
      article={story({ state: 'draft', publishedAt: undefined })}
      body={body}
      {...shared}
    />
  ),
  scheduled: <ArticlePage article={story({ state: 'scheduled' })} body={body} {...shared} />,
  'more from': <MoreFrom name={site.name} articles={stories} {...shared} />,
  list: <ArticleList title="Όνομα" description="Νέα" list={list} path={path} {...shared} />,
  'empty list': (
    <ArticleList title="Ό" description="Ν" list={{ ...list, items: [] }} path={path} {...shared} />
  ),
  front: (
    <FrontPage
      front={{
        breaking: { text: 'Ε', story: story() },
        blocks: [
          { kind: 'lead', stories: [story()], also: stories, isBig: true },
          { kind: 'latest', stories },
          { kind: 'opinion', stories },
          { kind: 'newest', of: 'video', stories },
          { kind: 'list', list: 'sections', id: 'a', name: 'Ε', stories },
        ],
      }}
      {...shared}
    />
  ),
  corrections: <CorrectionsPage title="Δ" description="Δ" corrected={[]} {...shared} />,
  photo: <PhotoPage photo={picture()} articles={stories} {...shared} />,
  standing: <StandingPage page={paper.pages[0]!} body={body} {...shared} />,
  withdrawn: (
    <WithdrawnPage withdrawn={{ slug: 'a', at: '2024-02-13T10:00:00Z', reason: 'Λ' }} {...shared} />
  ),
  search: <SearchPage search={search({ items: hits })} sections={paper.sections} {...shared} />,
  'search without': <SearchPage search={search({})} sections={paper.sections} {...shared} />,
  'empty search': (
    <SearchPage search={search(undefined, '')} sections={paper.sections} {...shared} />
  ),
  'search of signs': (
    <SearchPage search={search(undefined, '…')} sections={paper.sections} {...shared} />
  ),
};

/** Words of others, and names: of zones, of formats, of the service that a video is at. */
const others = /MB|UTC|GMT|Markdown|RSS|Atom|JSON Feed|robots\.txt|Map by/g;

function unmarked(text: string): string[] {
  return (
    text
      .replace(/\[[^\]]*\]/g, '')
      .replace(others, '')
      .match(/[A-Za-z]{2,}/g) ?? []
  );
}

const spoken = ['aria-label', 'alt', 'title', 'placeholder', 'label'];

function textsOfPage(html: string): string[] {
  const { document } = new JSDOM(html).window;
  return [document.title, document.body.textContent];
}

function textsOf(element: ReactElement): string[] {
  const { document } = new JSDOM(renderToStaticMarkup(element)).window;
  const all = [...document.querySelectorAll('*')];
  return [
    document.body.textContent,
    ...all.flatMap((one) => spoken.map((name) => one.getAttribute(name) ?? '')),
    ...all.flatMap((one) => {
      const inner = one.getAttribute('srcdoc');
      return inner ? textsOfPage(inner) : [];
    }),
  ];
}

test.each(Object.entries(pages))('%s says nothing of its own', (_, page) => {
  const texts = textsOf(
    <Frame paper={paper} front={{ newest: '2024-02-13T10:00:00Z' }} slug="a">
      {page}
    </Frame>,
  );
  expect(texts.flatMap(unmarked)).toEqual([]);
});

const publication = {
  ...{ site, siteEnv: 'preview' as const, origin: 'https://1.1', canonicalOrigin: '' },
};
const items = [
  ...stories.map((article) => storyItem(article, body, publication)),
  correctionItem({ article: story(), correction: corrections[0]! }, publication),
];
const feed = makeFeed({ path: '/' }, items, publication);
const place = { ...context, origin: 'https://1.1', canonicalOrigin: 'https://1.1' };

const files: Record<string, string> = {
  title: feed.title,
  rights: feed.copyright,
  items: items
    .map(({ title, html }) => `${title} ${new JSDOM(html).window.document.body.textContent}`)
    .join(' '),
  'feed words': /content: '(.*)'/.exec(feedWordsCss(site))?.[1] ?? 'none',
  robots: /^# (.*)$/m.exec(robotsTxt(site, { siteEnv: 'production', origin: '' }))?.[1] ?? 'none',
  opensearch: ['LongName', 'Description']
    .map(
      (name) => new RegExp(`<${name}>(.*)</`).exec(openSearchDescription(site, ''))?.[1] ?? 'none',
    )
    .join(' '),
};
const markdown = {
  story: articleMarkdown(story(), parsed.root, place),
  draft: articleMarkdown(story({ state: 'draft' }), parsed.root, place),
  llms: llmsTxt(
    { site, sections: paper.sections, pages: paper.pages, articles: stories },
    'https://1.1',
  ),
};

test.each(Object.entries(files))('%s says nothing of its own', (_, text) => {
  expect(unmarked(text)).toEqual([]);
});

/** Brackets are escaped, and addresses stand in parentheses. */
test.each(Object.entries(markdown))('%s in Markdown says nothing of its own', (_, text) => {
  const plain = text
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\]?\(?https:\S+/g, '')
    .replace(/\\(?=[[\]])/g, '');
  expect(unmarked(plain.replace(/\d\dT\d\d/g, ''))).toEqual([]);
});

test('feeds are written with them', () => {
  expect(toAtom(feed) + toJsonFeed(feed)).toContain('[Preview: ]');
});

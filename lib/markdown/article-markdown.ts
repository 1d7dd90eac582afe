/** A story as Markdown: what the page says, in the order in which it says it. */
import type { PhrasingContent, Root } from 'mdast';
import { toZonedIso } from '../language/dates.ts';
import { nameOfLanguage } from '../language/name-of-language.ts';
import { fill, sayCount } from '../language/say.ts';
import { lastChange } from '../archive/last-change.ts';
import { partLabel } from '../language/part-label.ts';
import type { SeriesPlace } from '../lists/series-place.ts';
import { kindLabel } from '../archive/story-labels.ts';
import type { Article } from '../archive/newsroom.ts';
import { absolute, articlePath, historyPath, listPath, markdownPath } from '../addresses/urls.ts';
import {
  heading,
  link,
  list,
  paragraph,
  text,
  writeMarkdown,
} from '../inline-markdown/markdown-nodes.ts';
import { correctionBlocks, joined, nodes } from './correction-blocks.ts';
import { entryBlocks, type EntryText } from './entry-blocks.ts';
import { leadBlocks, plainText, type Place } from './plain-text.ts';

type MarkdownContext = Place & {
  /** The published paper's origin, which only a published story names; empty where it is not known. */
  canonicalOrigin: string;
  /** Where it stands in its series. */
  place?: SeriesPlace | undefined;
  /** The same story in other languages. */
  translations?: Article[];
};

/** @param entries of a live story, newest first, with their texts */
export function articleMarkdown(
  article: Article,
  root: Root,
  context: MarkdownContext,
  entries: EntryText[] = [],
): string {
  return writeMarkdown([
    heading(1, article.title),
    ...(article.standfirst ? [paragraph(text(article.standfirst))] : []),
    list(factsOf(article, context)),
    ...leadBlocks(article.lead, context),
    ...plainText(root, context),
    ...(entries.length > 0 ? [heading(2, context.locale.words.live.updates)] : []),
    ...entries.flatMap((entry) => entryBlocks(entry, context)),
    ...correctionBlocks(article.corrections, context),
  ]);
}

/** @returns the page that says the same for readers; undefined for one that is not published */
export function canonicalOf({ slug, state }: Article, canonicalOrigin: string): string | undefined {
  if (state !== 'published' || !canonicalOrigin) return undefined;
  return absolute(canonicalOrigin, articlePath(slug));
}

function factsOf(
  article: Article,
  { origin, canonicalOrigin, locale, place, translations = [] }: MarkdownContext,
): PhrasingContent[][] {
  const { markdown, series, history } = locale.words;
  const { authors, sponsor, dateline, publishedAt, section, topics, state } = article;
  const { slug, versions = 1 } = article;
  const linked = (name: string, path: string) => link(absolute(origin, path), name);
  const part = ({ title, slug }: Article) => linked(title, markdownPath(slug));
  const changed = lastChange(article);
  const canonical = canonicalOf(article, canonicalOrigin);
  const facts: [string, PhrasingContent[] | undefined][] = [
    [
      markdown.state,
      state === 'draft' || state === 'scheduled' ? [text(markdown[state])] : undefined,
    ],
    [
      markdown.sponsor,
      sponsor && [sponsor.url ? link(sponsor.url, sponsor.name) : text(sponsor.name)],
    ],
    [markdown.by, joined(authors.map(({ id, name }) => linked(name, listPath('authors', id))))],
    [markdown.from, dateline ? [text(dateline)] : undefined],
    [markdown.published, publishedAt ? [text(toZonedIso(publishedAt, locale))] : undefined],
    [
      markdown.updated,
      changed && changed !== publishedAt ? [text(toZonedIso(changed, locale))] : undefined,
    ],
    [markdown.section, [linked(section.name, listPath('sections', section.id))]],
    [
      markdown.topics,
      topics.length > 0
        ? joined(topics.map(({ id, name }) => linked(name, listPath('topics', id))))
        : undefined,
    ],
    [
      series.series,
      place && [
        linked(place.series.name, listPath('series', place.series.id)),
        text(`, ${partLabel(place, locale)}`),
      ],
    ],
    [series.previous, place?.previous && [part(place.previous)]],
    [series.next, place?.next && [part(place.next)]],
    [markdown.kind, [text(kindLabel(article, locale.words))]],
    [
      markdown.translations,
      translations.length > 0
        ? joined(
            translations.map(({ slug, language }) =>
              linked(nameOfLanguage(language), markdownPath(slug)),
            ),
          )
        : undefined,
    ],
    [
      history.title,
      versions > 1
        ? [linked(sayCount(history.versions, versions, locale), historyPath(slug))]
        : undefined,
    ],
    [markdown.canonical, canonical ? [link(canonical, canonical)] : undefined],
  ];
  return facts.flatMap(([name, value]) =>
    value ? [nodes(fill(markdown.fact, { name: [text(name)], value }))] : [],
  );
}

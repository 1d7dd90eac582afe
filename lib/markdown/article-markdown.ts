/** A story as Markdown: what the page says, in the order in which it says it. */
import type { PhrasingContent, Root } from 'mdast';
import { toZonedIso, type Zone } from '../language/dates.ts';
import { correctionLabels } from '../language/correction-label.ts';
import { lastChange } from '../archive/last-change.ts';
import { kindLabels } from '../language/kind-label.ts';
import { partLabel, seriesWords } from '../language/series-words.ts';
import type { SeriesPlace } from '../lists/series-place.ts';
import type { Article, Correction } from '../archive/newsroom.ts';
import { absolute, articlePath, listPath, markdownPath } from '../addresses/urls.ts';
import {
  heading,
  link,
  list,
  paragraph,
  text,
  writeMarkdown,
  type Block,
} from '../inline-markdown/markdown-nodes.ts';
import { inlineMarkdown } from '../inline-markdown/inline-markdown.ts';
import { leadBlocks, plainText, type Place } from './plain-text.ts';

type MarkdownContext = Place & {
  zone: Pick<Zone, 'timeZone'>;
  /** The published paper's origin, which only a published story names; empty where it is not known. */
  canonicalOrigin: string;
  /** Where it stands in its series. */
  place?: SeriesPlace | undefined;
};

export function articleMarkdown(article: Article, root: Root, context: MarkdownContext): string {
  return writeMarkdown([
    heading(1, article.title),
    paragraph(text(article.standfirst)),
    list(factsOf(article, context)),
    ...leadBlocks(article.lead, context),
    ...plainText(root, context),
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
  { origin, canonicalOrigin, zone, place }: MarkdownContext,
): PhrasingContent[][] {
  const { authors, dateline, publishedAt, section, topics, kind, state } = article;
  const linked = (name: string, path: string) => link(absolute(origin, path), name);
  const part = ({ title, slug }: Article) => linked(title, markdownPath(slug));
  const changed = lastChange(article);
  const canonical = canonicalOf(article, canonicalOrigin);
  const facts: [string, PhrasingContent[] | undefined][] = [
    ['State', state === 'published' ? undefined : [text(`${state}, not published`)]],
    ['By', joined(authors.map(({ id, name }) => linked(name, listPath('authors', id))))],
    ['From', dateline ? [text(dateline)] : undefined],
    ['Published', publishedAt ? [text(toZonedIso(publishedAt, zone))] : undefined],
    ['Updated', changed && changed !== publishedAt ? [text(toZonedIso(changed, zone))] : undefined],
    ['Section', [linked(section.name, listPath('sections', section.id))]],
    [
      'Topics',
      topics.length > 0
        ? joined(topics.map(({ id, name }) => linked(name, listPath('topics', id))))
        : undefined,
    ],
    [
      seriesWords.series,
      place && [
        linked(place.series.name, listPath('series', place.series.id)),
        text(`, ${partLabel(place.part, place.parts)}`),
      ],
    ],
    [seriesWords.previous, place?.previous && [part(place.previous)]],
    [seriesWords.next, place?.next && [part(place.next)]],
    ['Kind', [text(kindLabels[kind])]],
    ['Canonical', canonical ? [link(canonical, canonical)] : undefined],
  ];
  return facts.flatMap(([name, value]) => (value ? [[text(`${name}: `), ...value]] : []));
}

function joined(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, i) => (i > 0 ? [text(', '), node] : [node]));
}

function correctionBlocks(corrections: Correction[], { zone, origin }: MarkdownContext): Block[] {
  if (corrections.length === 0) return [];
  const items = corrections.map(({ at, kind, text: words }) => [
    text(`${correctionLabels[kind]}, ${toZonedIso(at, zone)}: `),
    ...inlineMarkdown(words, origin),
  ]);
  return [heading(2, 'Corrections and updates'), list(items)];
}

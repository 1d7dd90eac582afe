/** A story's text as HTML for elsewhere: absolute addresses, plain elements, nothing that runs. */
import type { ElementContent, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { componentNamed } from '../body/components/components.ts';
import { photoFigure, videoFigure } from '../body/components/photo-figure.ts';
import type { Locale } from '../language/locale.ts';
import { finishFragment } from '../document/finish-fragment.ts';
import { fill } from '../language/say.ts';
import type { Article, Corrected, LiveEntry } from '../archive/newsroom.ts';
import { absolute, articlePath, entryPath } from '../addresses/urls.ts';
import { correctionNote } from './correction-note.ts';
import { element } from '../document/element.ts';

/** An entry of a live story with its text. */
export type WrittenEntry = { entry: LiveEntry; body: Root };

type Place = { origin: string; locale: Locale };

/** Lead, dateline, text and corrections; the headline and the standfirst have fields of their own. */
export function renderStory(
  article: Article,
  body: Root,
  place: Place,
  entries: WrittenEntry[] = [],
): string {
  const { locale } = place;
  const { lead, dateline, corrections } = article;
  const opening =
    lead && (lead.photo ? photoFigure(lead.photo, locale) : videoFigure(lead.video, locale));
  const closing = corrections.map((correction) => correctionNote(correction, locale));
  const heading = element('h2', {}, [locale.words.story.corrections]);
  return render(articlePath(article.slug), place, [
    ...(opening ? [opening] : []),
    ...(dateline ? [element('p', {}, [dateline])] : []),
    ...(body.children as ElementContent[]),
    ...entries.flatMap(({ entry, body: text }) => [
      element('h2', {}, [element('a', { href: entryPath(entry.id) }, [entry.title])]),
      ...entryNodes(entry, text, locale),
    ]),
    ...(closing.length > 0 ? [heading, ...closing] : []),
  ]);
}

/** Picture, text, what it grew into and corrections of an entry of a live story. */
export function renderEntry(entry: LiveEntry, body: Root, place: Place): string {
  return render(entryPath(entry.id), place, entryNodes(entry, body, place.locale));
}

function entryNodes(
  { photo, story, corrections }: LiveEntry,
  body: Root,
  locale: Locale,
): ElementContent[] {
  const link = story && element('a', { href: articlePath(story.slug) }, [story.title]);
  return [
    ...(photo ? [photoFigure(photo, locale)] : []),
    ...(body.children as ElementContent[]),
    ...(link ? [element('p', {}, fill(locale.words.live.grown, { story: [link] }))] : []),
    ...corrections.map((correction) => correctionNote(correction, locale)),
  ];
}

export function renderCorrection(corrected: Corrected, place: Place): string {
  const { article, entry, correction } = corrected;
  const path = entry ? entryPath(entry.id) : articlePath(article.slug);
  const link = element('a', { href: path }, [(entry ?? article).title]);
  const note = correctionNote(correction, place.locale);
  return render(path, place, [note, element('p', {}, [link])]);
}

function render(path: string, { origin, locale }: Place, nodes: ElementContent[]): string {
  const base = absolute(origin, path);
  return finishFragment(
    toHtml({ type: 'root', children: nodes.flatMap((node) => plain(node, base, locale)) }),
  );
}

function plain(node: ElementContent, base: string, locale: Locale): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { component } = node.data ?? {};
  const made = component
    ? componentNamed(component.name).html(component.shown, node.children, locale)
    : [node];
  return made.map((one) =>
    one.type === 'element'
      ? {
          ...one,
          properties: withAddresses(one.properties, base),
          children: one.children.flatMap((child) => plain(child, base, locale)),
        }
      : one,
  );
}

/** A reader's program knows no page to start from, and our header does not stop scripts there. */
function withAddresses({ href, src, ...rest }: Properties, base: string): Properties {
  return {
    ...(typeof src === 'string' && { src: new URL(src, base).href }),
    ...(typeof href === 'string' && isSafe(href, base) && { href: new URL(href, base).href }),
    ...rest,
  };
}

function isSafe(href: string, base: string): boolean {
  return URL.canParse(href, base) && /^(https?|mailto|tel):$/.test(new URL(href, base).protocol);
}

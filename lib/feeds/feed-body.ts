/** A story's text as HTML for elsewhere: absolute addresses, plain elements, nothing that runs. */
import type { ElementContent, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { componentNamed } from '../body/components/components.ts';
import { photoFigure, videoFigure } from '../body/components/photo-figure.ts';
import type { Locale } from '../language/locale.ts';
import { finishFragment } from '../document/finish-fragment.ts';
import type { Article, Corrected } from '../archive/newsroom.ts';
import { absolute, articlePath } from '../addresses/urls.ts';
import { correctionNote } from './correction-note.ts';
import { element } from '../document/element.ts';

type Place = { origin: string; locale: Locale };

/** Lead, dateline, text and corrections; the headline and the standfirst have fields of their own. */
export function renderStory(article: Article, body: Root, place: Place): string {
  const { locale } = place;
  const { lead, dateline, corrections } = article;
  const opening =
    lead && (lead.photo ? photoFigure(lead.photo, locale) : videoFigure(lead.video, locale));
  const closing = corrections.map((correction) => correctionNote(correction, locale));
  const heading = element('h2', {}, [locale.words.story.corrections]);
  return render(article, place, [
    ...(opening ? [opening] : []),
    ...(dateline ? [element('p', {}, [dateline])] : []),
    ...(body.children as ElementContent[]),
    ...(closing.length > 0 ? [heading, ...closing] : []),
  ]);
}

export function renderCorrection(corrected: Corrected, place: Place): string {
  const { article, correction } = corrected;
  const link = element('a', { href: articlePath(article.slug) }, [article.title]);
  const note = correctionNote(correction, place.locale);
  return render(article, place, [note, element('p', {}, [link])]);
}

function render({ slug }: Article, { origin, locale }: Place, nodes: ElementContent[]): string {
  const base = absolute(origin, articlePath(slug));
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

/** A story's text as HTML for elsewhere: absolute addresses, plain elements, nothing that runs. */
import type { ElementContent, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { componentNamed } from '../body/components/components.ts';
import { photoFigure, videoFigure } from '../body/components/photo-figure.ts';
import type { Zone } from '../language/dates.ts';
import { finishFragment } from '../document/finish-fragment.ts';
import type { Article, Corrected } from '../archive/newsroom.ts';
import { absolute, articlePath } from '../addresses/urls.ts';
import { correctionNote } from './correction-note.ts';
import { element } from '../document/element.ts';

type Place = { origin: string; zone: Zone };

/** Lead, dateline, text and corrections; the headline and the standfirst have fields of their own. */
export function renderStory(article: Article, body: Root, { origin, zone }: Place): string {
  const { lead, dateline, corrections } = article;
  const opening = lead && (lead.photo ? photoFigure(lead.photo) : videoFigure(lead.video));
  const closing = corrections.map((correction) => correctionNote(correction, zone));
  return render(article, origin, [
    ...(opening ? [opening] : []),
    ...(dateline ? [element('p', {}, [dateline])] : []),
    ...(body.children as ElementContent[]),
    ...(closing.length > 0 ? [element('h2', {}, ['Corrections and updates']), ...closing] : []),
  ]);
}

export function renderCorrection(corrected: Corrected, { origin, zone }: Place): string {
  const { article, correction } = corrected;
  const link = element('a', { href: articlePath(article.slug) }, [article.title]);
  return render(article, origin, [correctionNote(correction, zone), element('p', {}, [link])]);
}

function render({ slug }: Article, origin: string, nodes: ElementContent[]): string {
  const base = absolute(origin, articlePath(slug));
  return finishFragment(
    toHtml({ type: 'root', children: nodes.flatMap((node) => plain(node, base)) }),
  );
}

function plain(node: ElementContent, base: string): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { component } = node.data ?? {};
  const made = component
    ? componentNamed(component.name).html(component.shown, node.children)
    : [node];
  return made.map((one) =>
    one.type === 'element'
      ? {
          ...one,
          properties: withAddresses(one.properties, base),
          children: one.children.flatMap((child) => plain(child, base)),
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

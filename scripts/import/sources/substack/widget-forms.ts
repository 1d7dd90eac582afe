/** What Substack puts into a text beside words, each as plain HTML, by what its `data-attrs` say. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { durationText } from '../../text/duration-text.ts';
import { todoHtml } from '../../text/parts.ts';
import { attribute, find, hasClass, oneLineOf } from '../../text/tree.ts';
import { escape, fieldsIn, listIn, tag, textIn, type Fields } from '../plain-html.ts';

/** @returns undefined where it stays as it is; `notes` gets what was left out, a sentence each */
export type Widget = (fields: Fields, node: Element, notes: string[]) => string | undefined;

export const dropped =
  (what: string): Widget =>
  (_, node, notes) => {
    const words = oneLineOf(node).slice(0, 80);
    notes.push(`${what} was left out${words && `: "${words}"`}`);
    return '';
  };

export const paragraph = (inside: string) => (inside ? tag('p', {}, inside) : '');
export const frame = (src: string, title: string) => tag('iframe', { src, title }, '');

/** To subscribe, to share, to comment: there is nothing of the kind here. Any other button is a link. */
const ofSubstack =
  /\/(?:subscribe|comments|leaderboard|account|chat|survey\/\d+)(?:[/?#]|$)|[?&](?:action=share|gift=true|donate=true)|%%|substack\.com\/(?:refer|app)/;

export function button(fields: Fields, node: Element, notes: string[]): string | undefined {
  const url = textIn(fields, 'url');
  return ofSubstack.test(url) || textIn(fields, 'action')
    ? dropped('a button')(fields, node, notes)
    : undefined;
}

export function tweet(fields: Fields): string | undefined {
  const url = textIn(fields, 'url', 'expanded_url');
  const words = textIn(fields, 'full_text', 'text');
  if (!url || !words) return undefined;
  const name = textIn(fields, 'name', 'authorName') || textIn(fields, 'username');
  const at = dayOf(textIn(fields, 'date', 'createdAt'));
  const by = { class: 'twitter-tweet', cite: url, 'data-author': name, 'data-at': at };
  return tag('blockquote', by, paragraph(escape(words)));
}

function dayOf(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}

export function bluesky(fields: Fields): string | undefined {
  const [handle, id] = [textIn(fields, 'authorHandle'), textIn(fields, 'postId')];
  const url = handle && id ? `https://bsky.app/profile/${handle}/post/${id}` : '';
  return tweet({ ...fields, url });
}

export function gallery(fields: Fields): string | undefined {
  const all = fieldsIn(fields.gallery);
  const images = listIn(all, 'images').flatMap((one) => {
    const src = textIn(fieldsIn(one), 'src');
    return src ? [tag('figure', {}, tag('img', { src }, ''))] : [];
  });
  if (images.length === 0) return undefined;
  const said = paragraph(escape(textIn(all, 'caption')));
  return tag('div', { class: 'gallery' }, images.join('')) + said;
}

export function audio(fields: Fields): string {
  const id = textIn(fields, 'mediaUploadId');
  if (!/^[\w-]+$/.test(id)) return todoHtml('put something in the place of a sound of Substack');
  return tag(
    'audio',
    {
      src: `https://api.substack.com/api/v1/audio/upload/${id}/src`,
      title: textIn(fields, 'label'),
      'data-duration': durationText(Number(fields.duration)),
    },
    '',
  );
}

export function otherPost(fields: Fields): string | undefined {
  const url = textIn(fields, 'url', 'canonical_url');
  const title = textIn(fields, 'title');
  if (!url || !title) return undefined;
  const paper = textIn(fields, 'publication_name');
  const link = tag('a', { href: url }, escape(title));
  return paragraph(link + (paper && ` (${escape(paper)})`));
}

export function mention(fields: Fields, node: Element): string | undefined {
  return oneLineOf(node) ? undefined : escape(textIn(fields, 'name'));
}

export function titledFrame(fields: Fields, node: Element): string | undefined {
  const src = textIn(fields, 'url') || attribute(node, 'src');
  const title = textIn(fields, 'title');
  return src && title && title !== 'Created with Datawrapper' ? frame(src, title) : undefined;
}

/** `footnote-anchor-1-123` leads to `footnote-1-123` and back, with the same words: here each says which it is. */
const noteName = (node: Element, name: RegExp) => {
  const link = find(node, (one) => name.test(attribute(one, 'id')));
  return link ? (name.exec(attribute(link, 'id'))?.[1] ?? '') : '';
};

export function noteMark(_: Fields, node: Element): string | undefined {
  const note = noteName(node, /^footnote-anchor-(\d+)/);
  return note ? tag('story-note-ref', { note }, '') : undefined;
}

export function note(_: Fields, node: Element): string | undefined {
  const name = noteName(node, /^footnote-(\d+)/);
  const content = find(node, (one) => hasClass(one, /^footnote-content$/));
  return name && content ? tag('story-note', { note: name }, toHtml(content.children)) : undefined;
}

/** An old form of a picture, of which nothing stands in the text. */
export function image(fields: Fields): string | undefined {
  const src = textIn(fields, 'src');
  const alt = textIn(fields, 'alt', 'title');
  return src ? tag('figure', {}, tag('img', { src, alt }, '')) : undefined;
}

/** What a reader wrote, shown as a post of its own. */
export function comment(fields: Fields, node: Element, notes: string[]): string | undefined {
  const said = fieldsIn(fields.comment);
  const url = textIn(fields, 'url');
  return (
    tweet({ url, full_text: said?.body, name: said?.name, date: said?.date }) ??
    (oneLineOf(node) ? undefined : dropped('a comment of a reader')(fields, node, notes))
  );
}

export function file(_: Fields, node: Element): string | undefined {
  const link = find(node, (one) => hasClass(one, /^file-embed-button$/));
  const title = find(node, (one) => hasClass(one, /^file-embed-details-h1$/));
  const href = link && attribute(link, 'href');
  return href && title ? paragraph(tag('a', { href }, escape(oneLineOf(title)))) : undefined;
}

/** What Substack puts into a text beside words → plain HTML. Each says what it is in its `data-attrs`. */
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { durationText } from '../../text/duration-text.ts';
import { todoHtml } from '../../text/parts.ts';
import { attribute, find, hasClass, isElement, oneLineOf, rewrite } from '../../text/tree.ts';
import { escape, fieldsIn, listIn, tag, textIn, type Fields } from '../plain-html.ts';

type Widget = (fields: Fields, node: Element, notes: string[]) => string | undefined;

/** @param notes gets what was left out, a sentence each */
export function plainWidgets(html: string, notes: string[]): string {
  const tree = fromHtml(html, { fragment: true });
  rewrite(tree, (node) => {
    const widget = widgets.find(([name]) => hasClass(node, name))?.[1] ?? unknown;
    const plain = widget(fieldsIn(attribute(node, 'dataAttrs')) ?? {}, node, notes);
    return plain === undefined
      ? undefined
      : (fromHtml(plain, { fragment: true }).children as ElementContent[]);
  });
  return toHtml(tree);
}

const dropped =
  (what: string): Widget =>
  (_, node, notes) => {
    const words = oneLineOf(node).slice(0, 80);
    notes.push(`${what} was left out${words && `: "${words}"`}`);
    return '';
  };

const paragraph = (inside: string) => (inside ? tag('p', {}, inside) : '');
const frame = (src: string, title: string) => tag('iframe', { src, title }, '');

/** To subscribe, to share, to comment: there is nothing of the kind here. Any other button is a link. */
const ofSubstack =
  /\/(?:subscribe|comments|leaderboard|account|chat|survey\/\d+)(?:[/?#]|$)|[?&](?:action=share|gift=true|donate=true)|%%|substack\.com\/(?:refer|app)/;

function button(fields: Fields, node: Element, notes: string[]): string | undefined {
  const url = textIn(fields, 'url');
  return ofSubstack.test(url) || textIn(fields, 'action')
    ? dropped('a button')(fields, node, notes)
    : undefined;
}

function tweet(fields: Fields): string | undefined {
  const url = textIn(fields, 'url', 'expanded_url');
  const words = textIn(fields, 'full_text', 'text');
  if (!url || !words) return undefined;
  const name = textIn(fields, 'name', 'authorName') || textIn(fields, 'username');
  const by = ` — ${escape(name)} ${tag('a', { href: url }, escape(dayOf(textIn(fields, 'date', 'createdAt')) || url))}`;
  return tag('blockquote', { class: 'twitter-tweet' }, paragraph(escape(words)) + by);
}

function dayOf(date: string): string {
  const time = Date.parse(date);
  const format = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return Number.isNaN(time) ? '' : new Intl.DateTimeFormat('en', format).format(time);
}

function bluesky(fields: Fields): string | undefined {
  const [handle, id] = [textIn(fields, 'authorHandle'), textIn(fields, 'postId')];
  const url = handle && id ? `https://bsky.app/profile/${handle}/post/${id}` : '';
  return tweet({ ...fields, url });
}

function gallery(fields: Fields): string | undefined {
  const all = fieldsIn(fields.gallery);
  const images = listIn(all, 'images').flatMap((one) => {
    const src = textIn(fieldsIn(one), 'src');
    return src ? [tag('figure', {}, tag('img', { src }, ''))] : [];
  });
  if (images.length === 0) return undefined;
  const said = paragraph(escape(textIn(all, 'caption')));
  return tag('div', { class: 'gallery' }, images.join('')) + said;
}

function audio(fields: Fields): string {
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

function otherPost(fields: Fields): string | undefined {
  const url = textIn(fields, 'url', 'canonical_url');
  const title = textIn(fields, 'title');
  if (!url || !title) return undefined;
  const paper = textIn(fields, 'publication_name');
  const link = tag('a', { href: url }, escape(title));
  return paragraph(link + (paper && ` (${escape(paper)})`));
}

function mention(fields: Fields, node: Element): string | undefined {
  return oneLineOf(node) ? undefined : escape(textIn(fields, 'name'));
}

function titledFrame(fields: Fields, node: Element): string | undefined {
  const src = textIn(fields, 'url') || attribute(node, 'src');
  const title = textIn(fields, 'title');
  return src && title && title !== 'Created with Datawrapper' ? frame(src, title) : undefined;
}

/** `footnote-anchor-1-123` leads to `footnote-1-123` and back, with the same words: here each says which it is. */
const noteName = (node: Element, name: RegExp) => {
  const link = find(node, (one) => name.test(attribute(one, 'id')));
  return link ? (name.exec(attribute(link, 'id'))?.[1] ?? '') : '';
};

function noteMark(_: Fields, node: Element): string | undefined {
  const note = noteName(node, /^footnote-anchor-([\w-]+)$/);
  return note ? tag('story-note-ref', { note }, '') : undefined;
}

function note(_: Fields, node: Element): string | undefined {
  const name = noteName(node, /^footnote-(?!anchor)([\w-]+)$/);
  const content = find(node, (one) => hasClass(one, /^footnote-content$/));
  return name && content ? tag('story-note', { note: name }, toHtml(content.children)) : undefined;
}

const widgets: [RegExp, Widget][] = [
  [/^footnote-anchor$/, noteMark],
  [/^footnote$/, note],
  [/^button-wrapper$/, button],
  [/^(?:captioned-button-wrap|subscription-widget(?:-wrap.*)?)$/, dropped('a form to subscribe')],
  [
    /^paywall-jump$/,
    (_, __, notes) => {
      notes.push('from a line in it on it was for those who paid');
      return '';
    },
  ],
  [/^poll-embed$/, dropped('a poll')],
  [
    /^(?:install-substack-app-embed|community-chat|sponsorship-campaign-embed|directMessage)$/,
    dropped('a box of Substack'),
  ],
  [/^image-link-expand$/, () => ''],
  [
    /^youtube-wrap$/,
    ({ videoId }) =>
      /^[\w-]{11}$/.test(String(videoId))
        ? frame(`https://www.youtube.com/embed/${String(videoId)}`, '')
        : undefined,
  ],
  [
    /^vimeo-wrap$/,
    ({ videoId }) =>
      /^\d+$/.test(String(videoId))
        ? frame(`https://player.vimeo.com/video/${String(videoId)}`, '')
        : undefined,
  ],
  [/^(?:tweet|twitter-embed)$/, tweet],
  [/^bluesky-wrap$/, bluesky],
  [
    /^instagram(?:-embed-wrap)?$/,
    ({ instagram_id: id }) =>
      /^[\w-]+$/.test(String(id))
        ? paragraph(`https://www.instagram.com/p/${String(id)}/`)
        : undefined,
  ],
  [/^(?:spotify-wrap|apple-podcast|soundcloud-wrap|datawrapper-wrap)$/, titledFrame],
  [/^native-audio-embed$/, audio],
  [
    /^native-video-embed$/,
    () => todoHtml('put something in the place of a video that lies at Substack alone'),
  ],
  [/^image-gallery-embed$/, gallery],
  [/^(?:embedded-post-wrap|digest-post-embed)$/, otherPost],
  [/^mention-wrap$/, mention],
  [
    /^latex-rendered$/,
    (fields) => {
      const formula = textIn(fields, 'persistentExpression');
      return formula
        ? tag('pre', {}, tag('code', { class: 'language-latex' }, escape(formula)))
        : undefined;
    },
  ],
];

/** One that nobody knows keeps its words; one without words is named in its place. */
function unknown(fields: Fields, node: Element): string | undefined {
  const name = attribute(node, 'dataComponentName');
  const isEmpty = !oneLineOf(node) && !/<(?:img|iframe|hr|audio|video|story-)/.test(toHtml(node));
  if (!name || !isEmpty || isElement(node, 'a', 'span')) return undefined;
  const said = JSON.stringify(fields).slice(0, 300);
  return todoHtml(`put something in the place of ${name} of Substack: ${said}`);
}

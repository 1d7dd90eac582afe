/** What Substack puts into a text beside words → plain HTML. Each says what it is in its `data-attrs`. */
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { todoHtml } from '../../text/parts.ts';
import { attribute, hasClass, isElement, oneLineOf, rewrite } from '../../text/tree.ts';
import { escape, fieldsIn, tag, textIn, type Fields } from '../plain-html.ts';
import {
  audio,
  bluesky,
  button,
  comment,
  dropped,
  file,
  frame,
  gallery,
  image,
  mention,
  note,
  noteMark,
  otherPost,
  paragraph,
  titledFrame,
  tweet,
  type Widget,
} from './widget-forms.ts';

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
  [/^image3$/, image],
  [/^comment$/, comment],
  [/^file-embed-wrapper$/, file],
  [/^callout-block$/, (_, node) => tag('aside', {}, toHtml(node.children))],
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

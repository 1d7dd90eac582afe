/** Ghost's cards, of both its forms of a text → plain HTML; one that nobody knows stays as a to-do in its place. */
import { durationText } from '../../text/duration-text.ts';
import { todoHtml } from '../../text/parts.ts';
import { titledEmbed, markdownHtml } from './embedded-html.ts';
import { escape, fieldsIn, listIn, tag, textIn, type Fields } from '../plain-html.ts';

type Card = (fields: Fields, notes: string[]) => string;

const paragraph = (inside: string) => (inside.trim() ? tag('p', {}, inside) : '');
const captionOf = (fields: Fields) => {
  const caption = textIn(fields, 'caption');
  return caption ? tag('figcaption', {}, caption) : '';
};
const image = (fields: Fields, href = '') => {
  const src = textIn(fields, 'src');
  if (!src) return '';
  const alt = textIn(fields, 'alt', 'altText');
  const title = textIn(fields, 'title');
  const picture = tag('img', { src, alt: alt || title }, '');
  return href ? tag('a', { href }, picture) : picture;
};
const button = (fields: Fields, text: string, url: string) => {
  const [words, href] = [textIn(fields, text), textIn(fields, url)];
  return words && href ? paragraph(tag('a', { href }, escape(words))) : '';
};
/** What follows it is for members, in a post that is not public; Ghost's own HTML has it as well. */
export const paywall = '<!--members-only-->';

const leftOut =
  (what: string): Card =>
  (_, notes) => {
    notes.push(`${what} was left out`);
    return '';
  };

function bookmark(fields: Fields): string {
  const about = fieldsIn(fields.metadata) ?? {};
  const url = textIn(fields, 'url') || textIn(about, 'url');
  const title = textIn(about, 'title') || url;
  const by = [textIn(about, 'author'), textIn(about, 'publisher')].filter(Boolean).join(', ');
  if (!url) return '';
  return tag(
    'aside',
    {},
    [
      paragraph(tag('strong', {}, tag('a', { href: url }, escape(title)))),
      paragraph(escape(textIn(about, 'description'))),
      paragraph(escape(by)),
      paragraph(textIn(fields, 'caption')),
    ].join(''),
  );
}

function gallery(fields: Fields): string {
  const images = listIn(fields, 'images').flatMap((one) => {
    const each = fieldsIn(one);
    return each ? [tag('figure', {}, image(each) + captionOf(each))] : [];
  });
  const caption = paragraph(textIn(fields, 'caption'));
  return tag('div', { class: 'kg-gallery-container' }, images.join('')) + caption;
}

function embed(fields: Fields): string {
  const about = fieldsIn(fields.metadata) ?? {};
  const html = textIn(fields, 'html');
  const url = textIn(fields, 'url');
  const player = html
    ? titledEmbed(html, textIn(about, 'title'))
    : paragraph(tag('a', { href: url }, escape(url)));
  return tag('figure', {}, player + captionOf(fields));
}

function audio(fields: Fields): string {
  return tag(
    'audio',
    {
      src: textIn(fields, 'src'),
      title: textIn(fields, 'title'),
      'data-duration': durationText(Number(fields.duration)),
    },
    '',
  );
}

function file(fields: Fields): string {
  const name = textIn(fields, 'fileName');
  const title = textIn(fields, 'fileTitle') || name;
  const caption = textIn(fields, 'fileCaption');
  const href = textIn(fields, 'src');
  if (!href) return '';
  return paragraph(tag('a', { href }, escape(title)) + (caption && ` ${escape(caption)}`));
}

function product(fields: Fields): string {
  const src = textIn(fields, 'productImageSrc');
  return tag(
    'aside',
    {},
    [
      src && tag('figure', {}, tag('img', { src }, '')),
      paragraph(tag('strong', {}, textIn(fields, 'productTitle'))),
      textIn(fields, 'productDescription'),
      fields.productButtonEnabled ? button(fields, 'productButton', 'productUrl') : '',
    ].join(''),
  );
}

function header(fields: Fields): string {
  const [head, sub] = [textIn(fields, 'header'), textIn(fields, 'subheader')];
  return [
    head && tag('h2', {}, head),
    paragraph(sub),
    fields.buttonEnabled ? button(fields, 'buttonText', 'buttonUrl') : '',
  ].join('');
}

function callToAction(fields: Fields): string {
  const shown = fields.showButton === false ? '' : button(fields, 'buttonText', 'buttonUrl');
  const src = textIn(fields, 'imageUrl');
  const picture = src && tag('figure', {}, tag('img', { src }, ''));
  const label = fields.hasSponsorLabel ? textIn(fields, 'sponsorLabel') : '';
  return tag('aside', {}, label + picture + textIn(fields, 'textValue') + shown);
}

function codeBlock(fields: Fields): string {
  const language = textIn(fields, 'language').replace(/[^\w+#.-]/g, '');
  const code = tag(
    'code',
    { class: language && `language-${language}` },
    escape(textIn(fields, 'code')),
  );
  return tag('pre', {}, code) + paragraph(textIn(fields, 'caption'));
}

function callout(fields: Fields): string {
  const [emoji, text] = [textIn(fields, 'calloutEmoji'), textIn(fields, 'calloutText')];
  const mark = emoji && `${escape(emoji)} `;
  const inside = text.startsWith('<p>') ? text.replace('<p>', `<p>${mark}`) : mark + text;
  return text ? tag('aside', {}, `<div>${inside}</div>`) : '';
}

const cards: Record<string, Card> = {
  image: (fields) => tag('figure', {}, image(fields, textIn(fields, 'href')) + captionOf(fields)),
  gallery,
  bookmark,
  callout,
  toggle: (fields) =>
    tag('details', {}, tag('summary', {}, textIn(fields, 'heading')) + textIn(fields, 'content')),
  video: (fields) =>
    tag('figure', {}, tag('video', { src: textIn(fields, 'src') }, '') + captionOf(fields)),
  audio,
  file,
  button: (fields) => button(fields, 'buttonText', 'buttonUrl'),
  html: (fields) => textIn(fields, 'html'),
  markdown: (fields) => markdownHtml(textIn(fields, 'markdown')),
  embed,
  codeblock: codeBlock,
  horizontalrule: () => '<hr>',
  header,
  product,
  'call-to-action': callToAction,
  email: leftOut('a part that only letters to subscribers had'),
  'email-cta': leftOut('a part that only letters to subscribers had'),
  signup: leftOut('a form to subscribe'),
  transistor: leftOut('a player of podcasts for members'),
  paywall: () => paywall,
};
/** As mobiledoc calls them. */
const otherNames: Record<string, string> = {
  'card-markdown': 'markdown',
  code: 'codeblock',
  hr: 'horizontalrule',
};

export function isCard(name: string): boolean {
  return Object.hasOwn(cards, otherNames[name] ?? name);
}

export const closedPart = leftOut('a part that not everybody could see');

/** Any card may be for members alone or for letters alone; versions of the first months said it otherwise. */
function isForEverybody({ visibility }: Fields): boolean {
  const seenBy = fieldsIn(visibility);
  return fieldsIn(seenBy?.web)?.nonMember !== false && seenBy?.showOnWeb !== false;
}

/** @param notes gets what was left out, a sentence each */
export function cardHtml(name: string, fields: Fields, notes: string[]): string {
  if (!isForEverybody(fields)) return closedPart(fields, notes);
  const known = Object.hasOwn(otherNames, name) ? otherNames[name]! : name;
  if (Object.hasOwn(cards, known)) return cards[known]!(fields, notes);
  const { type: _, version: __, children: ___, ...said } = fields;
  return todoHtml(
    `put something in the place of a card of Ghost, ${name}: ${JSON.stringify(said).slice(0, 300)}`,
  );
}

/** Pictures with what is said of them → <Photo> and <Gallery>. */
import type { Element, ElementContent } from 'hast';
import { basename } from 'node:path';
import { splitCredit } from '../../../lib/photos/credit/split-credit.ts';
import { spoken } from '../../../lib/lint/photo-words.ts';
import { idOf } from '../../../lib/addresses/id-of.ts';
import type { Conversion } from './conversion.ts';
import { isPart, isTodo, part, partOf, shown, todo, type PartFields } from './parts.ts';
import {
  attribute,
  element,
  find,
  findAll,
  hasClass,
  isBlank,
  isElement,
  oneLineOf,
  textOf,
} from './tree.ts';
import { wordsIn } from '../proof/reader-words.ts';
import { inlineMarkdown } from './write-markdown.ts';

/** Pictures that count readers or keep a place, and show none; one of the text's own is a picture from a kilobyte on. */
export const pixel =
  /^(?:data:.{0,1400}$|https?:\/\/(?:pixel|stats|www\.google-analytics|feeds\.feedburner|analytics)\b)|feedburner\.com\/~|\/(?:pixel|spacer|blank)\.(?:gif|png)$/;

export function sourceOfImage(node: Element): string {
  const lazy =
    attribute(node, 'dataOrigFile') || attribute(node, 'dataSrc') || attribute(node, 'dataLazySrc');
  const src = attribute(node, 'src');
  return lazy && (!src || src.startsWith('data:') || pixel.test(src)) ? lazy : src || lazy;
}

export function partOfImage(node: Element, conversion: Conversion): ElementContent {
  const src = sourceOfImage(node);
  const size = Number(attribute(node, 'width'));
  if (hasClass(node, /^(?:wp-smiley|emoji|latex)$/))
    return { type: 'text', value: attribute(node, 'alt') };
  if (!src || pixel.test(src) || size === 1) {
    if (src) conversion.dropped.push(`a picture that shows nothing: ${src.slice(0, 80)}`);
    return { type: 'text', value: '' };
  }
  const credit = attribute(node, 'dataCredit') || undefined;
  return photoPart({ src, alt: attribute(node, 'alt'), credit }, undefined, conversion);
}

/** @param caption what stood below the picture, its links in it */
export function photoPart(
  given: { src: string; alt: string; credit: string | undefined },
  caption: Element | undefined,
  conversion: Conversion,
): Element {
  const facts = conversion.facts(given.src);
  const found = conversion.picture(given.src);
  const written = caption && oneLineOf(caption) ? inlineMarkdown(caption, conversion) : undefined;
  const said: { alt?: string | undefined; credit?: string | undefined } =
    'missing' in found ? {} : found;
  const split = splitCredit(written, given.credit ?? facts?.credit);
  const alt = plainAlt(given.alt || facts?.alt, split.caption ?? written, given.src);
  conversion.pictures.push({
    src: named(given.src),
    ...('missing' in found ? { missing: found.missing } : { file: found.file }),
    hasAlt: (alt ?? said.alt) !== undefined,
    hasCredit: (split.credit ?? said.credit) !== undefined,
  });
  if ('missing' in found && caption) conversion.waiting.push(oneLineOf(caption));
  if ('missing' in found)
    return todo(
      missingPicture(given.src, { alt, caption: written, credit: split.credit }, found.missing),
    );
  const credit = split.credit ?? (said.credit ? undefined : 'unknown');
  if (credit && !says(written ?? '', credit)) conversion.added.push(credit);
  return part('Photo', {
    src: found.file,
    alt,
    caption: split.caption,
    credit,
  });
}

/** Whether readers of the old page saw the credit, below the picture. */
const says = (caption: string, credit: string) =>
  wordsIn(caption).join(' ').endsWith(wordsIn(credit).join(' '));

/** An alt that is the file's name, or the caption again, says nothing. */
function plainAlt(
  alt: string | undefined,
  caption: string | undefined,
  src: string,
): string | undefined {
  const words = alt?.replace(/\s+/g, ' ').trim();
  if (!words || /^[\w%-]+\.(?:jpe?g|png|gif|webp)$/i.test(words)) return undefined;
  const stem = basename(src.replace(/[?#].*$/, '')).replace(/\.\w+$/, '');
  if (idOf(words) === idOf(stem) && /\d|_/.test(words)) return undefined;
  return caption && spoken(words) === spoken(caption) ? undefined : words;
}

const named = (src: string) => (src.startsWith('data:') ? `${src.slice(0, 60)}…` : shown(src));

/** What is known of a picture waits with it. */
export function missingPicture(src: string, fields: PartFields, why: string): string {
  const said = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`${name}: ${value}`] : [],
  );
  return `get the picture ${named(src)} (${why})${said.map((one) => `; ${one}`).join('')}`;
}

const captions = (node: Element) =>
  isElement(node, 'figcaption') ||
  hasClass(node, /^(?:wp-caption-text|gallery-caption|image-caption|caption)$/);

/** A figure with one picture, or several, or a player, a table, a quotation. */
export function partOfFigure(node: Element, conversion: Conversion): ElementContent[] | undefined {
  const caption = find(node, (one) => one !== node && captions(one));
  const pictures = findAll(node, (one) => isPart(one, 'Photo') || isTodo(one));
  const inner = findAll(node, (one) => isElement(one, 'figure') && one !== node);
  if (hasClass(node, /^(?:wp-block-pullquote)$/)) return undefined;
  if (find(node, (one) => isPart(one, 'Video', 'Embed', 'Audio'))) {
    const said = caption && oneLineOf(caption) ? [element('p', {}, caption.children)] : [];
    return [...findAll(node, (one) => isPart(one) || isTodo(one)), ...said];
  }
  if (
    pictures.length > 0 &&
    inner.length === 0 &&
    !find(node, (one) => isElement(one, 'blockquote', 'table'))
  ) {
    const [first] = pictures;
    if (pictures.length === 1 && first) return [withCaption(first, caption, conversion)];
    const said = caption && oneLineOf(caption) ? [element('p', {}, caption.children)] : [];
    return [...gallery(pictures), ...said];
  }
  const rest = node.children.filter((child) => child !== caption && !isBlank(child));
  return caption && oneLineOf(caption) ? [...rest, element('p', {}, caption.children)] : rest;
}

function withCaption(
  picture: Element,
  caption: Element | undefined,
  conversion: Conversion,
): Element {
  if (!caption || !oneLineOf(caption)) return picture;
  const words = inlineMarkdown(caption, conversion);
  if (isTodo(picture)) conversion.waiting.push(oneLineOf(caption));
  if (isTodo(picture)) return todo(`${attribute(picture, 'says')}; caption: ${words}`);
  const { fields } = partOf(picture);
  const known = fields.credit === 'unknown' ? undefined : (fields.credit as string | undefined);
  const split = splitCredit(words, known);
  if (known && says(words, known)) forget(known, conversion.added);
  const alt = plainAlt(fields.alt as string | undefined, split.caption, String(fields.src));
  const last = conversion.pictures.findLast(({ file }) => file === fields.src);
  if (last)
    Object.assign(last, { hasAlt: alt !== undefined, hasCredit: split.credit !== undefined });
  return part('Photo', {
    ...fields,
    alt,
    caption: split.caption,
    credit: split.credit ?? fields.credit,
  });
}

function forget(phrase: string, added: string[]): void {
  const at = added.lastIndexOf(phrase);
  if (at >= 0) added.splice(at, 1);
}

const galleries =
  /^(?:gallery|wp-block-gallery|blocks-gallery-grid|tiled-gallery|kg-gallery-container|image-gallery-embed)$/;

export function isGallery(node: Element): boolean {
  return hasClass(node, galleries) && isElement(node, 'div', 'ul', 'section');
}

export function partOfGallery(node: Element): ElementContent[] {
  const pictures = findAll(node, (one) => isPart(one, 'Photo') || isTodo(one));
  const words = node.children.filter(
    (child) => !find(child, (one) => isPart(one) || isTodo(one)) && textOf(child).trim(),
  );
  return [
    ...gallery(pictures),
    ...words.map((child) =>
      child.type === 'text' ? element('p', {}, [child]) : (child as ElementContent),
    ),
  ];
}

/** What is missing stands behind the rest, since a gallery holds pictures only. */
function gallery(pictures: Element[]): Element[] {
  const photos = pictures.filter((one) => isPart(one));
  const todos = pictures.filter(isTodo);
  return photos.length > 1 ? [part('Gallery', {}, photos), ...todos] : [...photos, ...todos];
}

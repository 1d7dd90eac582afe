/** A story's text → Markdown that any reader understands, with every caption and credit. */
import type { Properties } from 'hast';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { stringifyEntities } from 'stringify-entities';
import { parsePhrasing } from '../inline-markdown/parse-phrasing.ts';
import { spokenDuration } from '../language/duration.ts';
import type { Lead } from '../archive/newsroom.ts';
import type { Photo, Video } from '../photos/photo.ts';
import { jpegOf, photoUrl } from '../photos/variants.ts';
import type { PhotoFields } from '../schema/photo.ts';
import { absolute } from '../addresses/urls.ts';
import type { MarkdownContent } from './markdown-content.ts';
import { link, paragraph, text, type Block } from './markdown-nodes.ts';
import { aiLabels } from '../photos/ai-label.ts';

export type Place = {
  /** Finds the picture that a record in the text speaks of, unless it may not be shown. */
  photoOf: (fields: PhotoFields) => Photo | undefined;
  origin: string;
};

/** The blocks of a text, the newsroom's own among them turned into plain ones; links absolute. */
export function plainText(root: Root, place: Place): Block[] {
  const said = spoken(
    root.children
      .filter(({ type }) => type !== 'pullQuote')
      .map(wordsOf)
      .join(' '),
  );
  return root.children.flatMap((node) => plain(node, place, said));
}

/** @param said the words of the story itself, which a quote pulled from them need not repeat */
function plain(node: Block, place: Place, said: string): Block[] {
  switch (node.type) {
    case 'photo':
      return photoBlocks(place.photoOf(node.photo), place);
    case 'gallery':
      return node.children.flatMap(({ photo }) => photoBlocks(place.photoOf(photo), place));
    case 'video': {
      const { poster, ...video } = node.video;
      return videoBlocks(video, place.photoOf(poster), place);
    }
    case 'pullQuote':
      if (said.includes(spoken(wordsOf(node)))) return [];
      return quote(node.children, place, said);
    case 'aside':
      return quote(node.children, place, said);
    case 'details':
      return node.children.flatMap((child) => plain(child, place, said));
    case 'summary': {
      const words = node.children.flatMap((child) => plain(child, place, said));
      return [paragraph({ type: 'strong', children: words as PhrasingContent[] })];
    }
    case 'inlineElement': {
      const inside = node.children.flatMap((child) => plain(child, place, said));
      const { hName, hProperties } = node.data;
      const mark = (value: string): Block => ({ type: 'html', value });
      return [mark(`<${hName}${attributesOf(hProperties)}>`), ...inside, mark(`</${hName}>`)];
    }
  }
  return [withInside(node satisfies MarkdownContent, place, said)];
}

function attributesOf(properties: Properties = {}): string {
  return Object.entries(properties)
    .map(
      ([name, value]) =>
        ` ${name}="${stringifyEntities(String(value), { subset: ['"', '&', '<'] })}"`,
    )
    .join('');
}

function quote(children: Block[], place: Place, said: string): Block[] {
  const inside = children.flatMap((child) => plain(child, place, said));
  return inside.length > 0 ? [{ type: 'blockquote', children: inside } as Block] : [];
}

function withInside(node: Block, place: Place, said: string): Block {
  const moved = 'url' in node ? { ...node, url: outward(node.url, place.origin) } : { ...node };
  if (!('children' in moved)) return moved;
  const children = moved.children.flatMap((child) => plain(child, place, said));
  return { ...moved, children } as Block;
}

/** A link within the paper, as it is written outside of it. */
function outward(url: string, origin: string): string {
  return /^\/(?!\/)/.test(url) ? absolute(origin, url) : url;
}

/** What opens the story. */
export function leadBlocks(lead: Lead | undefined, place: Place): Block[] {
  if (lead?.photo) return photoBlocks(lead.photo, place);
  return lead ? videoBlocks(lead.video, lead.video.poster, place) : [];
}

/** The picture with what it shows; below it what the reader should know, and whose it is. */
function photoBlocks(photo: Photo | undefined, { origin }: Place): Block[] {
  if (!photo) return [];
  const { alt, caption, credit, ai } = photo;
  const url = absolute(origin, photoUrl(photo, jpegOf(photo, undefined, 960)));
  const words: PhrasingContent[] = [
    ...(caption ? inlineMarkdown(caption, origin) : []),
    ...(caption && credit ? [text(' ')] : []),
    ...(credit ? [text(`Credit: ${credit}`)] : []),
    ...(ai ? [text(` (${aiLabels[ai]})`)] : []),
  ];
  const image = paragraph({ type: 'image', url, alt });
  return words.length > 0 ? [image, paragraph(...words)] : [image];
}

function videoBlocks(
  { url, title, duration }: Pick<Video, 'url' | 'title' | 'duration'>,
  poster: Photo | undefined,
  place: Place,
): Block[] {
  const length = duration ? [text(` (${spokenDuration(duration)})`)] : [];
  return [...photoBlocks(poster, place), paragraph(text('Video: '), link(url, title), ...length)];
}

/** Captions and corrections: a line that may hold links. */
export function inlineMarkdown(line: string, origin: string): PhrasingContent[] {
  const place = { origin, photoOf: () => undefined };
  return parsePhrasing(line).map((node) => withInside(node as Block, place, '') as PhrasingContent);
}

function wordsOf(node: Nodes): string {
  return toString(node);
}

/** As it is heard, without case and punctuation. */
function spoken(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** A story's text as plain lines, one a paragraph: what search reads and shows in context. */
import type { Nodes, Root } from 'mdast';
import type { MarkdownContent } from '../markdown/markdown-content.ts';
import { plainLine } from '../inline-markdown/plain-line.ts';
import type { ArticleFields } from '../schema/article.ts';
import type { PhotoFields } from '../schema/photo.ts';

/** Everything below the standfirst: text, captions, credits, titles of videos; a line a block. */
export function bodyLines(root: Root): string {
  return root.children.flatMap(linesOf).join('\n');
}

/** What the front matter adds to the body: the lead's words, and what was put right. */
export function frontLines({ lead, corrections }: Pick<ArticleFields, 'lead' | 'corrections'>) {
  const { photo, video } = lead ?? {};
  return [
    ...(video ? [video.title] : []),
    ...photoLines(photo ?? video?.poster),
    ...corrections.map(({ text }) => plain(text)),
  ].join('\n');
}

function linesOf(node: Nodes): string[] {
  switch (node.type) {
    case 'photo':
      return photoLines(node.photo);
    case 'video':
      return [node.video.title, ...photoLines(node.video.poster)];
    case 'paragraph':
    case 'heading':
    case 'summary':
    case 'tableCell':
    case 'code':
      return [wordsOf(node)];
    case 'gallery':
    case 'aside':
    case 'pullQuote':
    case 'details':
    case 'inlineElement':
      return node.children.flatMap(linesOf);
  }
  node satisfies MarkdownContent;
  return 'children' in node ? node.children.flatMap(linesOf) : [];
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** A picture whose right ends is gone one day, and its words with it: search never learns them. */
function photoLines(photo: PhotoFields | undefined): string[] {
  if (!photo || photo.expires) return [];
  const { caption, credit } = photo;
  return [[caption && plain(caption), credit].filter(Boolean).join(' ')].filter(Boolean);
}

/** Most lines hold no Markdown, and to parse one costs more than to look. */
function plain(line: string): string {
  return /[[*_`~\\&<]/.test(line) ? plainLine(line) : line;
}

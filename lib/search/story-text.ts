/** A story's text as plain lines, one a paragraph: what search reads and shows in context. */
import type { Nodes, Root } from 'mdast';
import { componentNamed } from '../body/components/components.ts';
import { photo } from '../body/components/photo.ts';
import { video } from '../body/components/video.ts';
import { indexedLine } from '../inline-markdown/plain-line.ts';
import type { MarkdownContent } from '../markdown/markdown-content.ts';
import type { ArticleFields } from '../schema/article.ts';

/** Everything below the standfirst: text, captions, credits, titles of videos; a line a block. */
export function bodyLines(root: Root): string {
  return root.children.flatMap(linesOf).join('\n');
}

/** What the front matter adds to the body: the lead's words, and what was put right. */
export function frontLines({ lead, corrections }: Pick<ArticleFields, 'lead' | 'corrections'>) {
  return [
    ...(lead?.photo ? photo.words(lead.photo) : []),
    ...(lead?.video ? video.words(lead.video) : []),
    ...corrections.map(({ text }) => indexedLine(text)),
  ].join('\n');
}

function linesOf(node: Nodes): string[] {
  switch (node.type) {
    case 'component':
      return [...componentNamed(node.name).words(node.fields), ...node.children.flatMap(linesOf)];
    case 'paragraph':
    case 'heading':
    case 'summary':
    case 'tableCell':
    case 'code':
      return [wordsOf(node)];
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

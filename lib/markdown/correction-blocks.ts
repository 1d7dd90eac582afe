/** What was put right, as Markdown; and how a fact is put together. */
import type { PhrasingContent } from 'mdast';
import { toZonedIso } from '../language/dates.ts';
import { fill } from '../language/say.ts';
import type { Correction } from '../archive/newsroom.ts';
import { absolute } from '../addresses/urls.ts';
import { heading, link, list, text, type Block } from '../inline-markdown/markdown-nodes.ts';
import { inlineMarkdown } from '../inline-markdown/inline-markdown.ts';
import type { Place } from './plain-text.ts';

export function nodes(parts: (PhrasingContent | string)[]): PhrasingContent[] {
  return parts.map((part) => (typeof part === 'string' ? text(part) : part));
}

export function joined(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, i) => (i > 0 ? [text(', '), node] : [node]));
}

export function correctionBlocks(corrections: Correction[], context: Place): Block[] {
  if (corrections.length === 0) return [];
  const { story } = context.locale.words;
  return [heading(2, story.corrections), correctionList(corrections, context)];
}

export function correctionList(corrections: Correction[], { locale, origin }: Place): Block {
  const { story, corrections: kinds, history } = locale.words;
  const items = corrections.map(({ at, kind, text: words, change }) => [
    ...nodes(
      fill<'kind' | 'at' | 'text', PhrasingContent>(story.correction, {
        kind: [text(kinds[kind])],
        at: [text(toZonedIso(at, locale))],
        text: inlineMarkdown(words, origin),
      }),
    ),
    ...(change ? [text(' '), link(absolute(origin, change), history.change)] : []),
  ]);
  return list(items);
}

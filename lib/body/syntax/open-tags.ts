/**
 * Inside a component people indent, so four spaces there begin no code, as they do elsewhere. The parser
 * has a list of what it is not to look for, which each of its parts asks: it holds code while a component
 * is open.
 */
import type { ParseContext } from 'micromark-util-types';

const open = new WeakMap<ParseContext, number>();

/** @param raw the tag as it was typed, on a line without other text */
export function noteTag(parser: ParseContext, raw: string): void {
  if (raw.endsWith('/>')) return;
  const before = open.get(parser) ?? 0;
  const depth = raw.startsWith('</') ? Math.max(0, before - 1) : before + 1;
  open.set(parser, depth);
  const { disable } = parser.constructs;
  const others = (disable.null ?? []).filter((name) => name !== 'codeIndented');
  disable.null = depth > 0 ? [...others, 'codeIndented'] : others;
}

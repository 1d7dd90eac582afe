import type { Block } from '../../inline-markdown/markdown-nodes.ts';

/** Blocks set apart; nothing where there are none, as when a picture's right has ended. */
export function quoted(children: Block[]): Block[] {
  return children.length > 0 ? [{ type: 'blockquote', children } as Block] : [];
}

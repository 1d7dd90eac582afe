/** Blocks that were written once and stand in many posts: `<!-- wp:block {"ref":950} /-->`. */
import type { WxrItem } from './read-items.ts';

/** One that says more than its number has words of its own in its place, and stays a to-do. */
const reference = /<!--\s+wp:block\s+\{\s*"ref":\s*(\d+)\s*\}\s*\/-->/g;

/** A person nests two or three; more would let a small file become an endless text. */
const deepest = 5;

/** @returns the text of a block that WordPress shows; undefined for anything else */
export function blockIn({ fields }: WxrItem): string | undefined {
  return fields['wp:post_type'] === 'wp_block' &&
    fields['wp:status'] === 'publish' &&
    !fields['wp:post_password']
    ? fields['content:encoded']
    : undefined;
}

/** A block that is not in the export, or holds itself, stays where it is and becomes a to-do. */
export function withBlocks(
  text: string,
  blocks: ReadonlyMap<string, string>,
  within: readonly string[] = [],
): string {
  return text.replace(reference, (whole, id: string) => {
    const isTooDeep = within.includes(id) || within.length === deepest;
    const block = isTooDeep ? undefined : blocks.get(id);
    return block === undefined ? whole : withBlocks(block, blocks, [...within, id]);
  });
}

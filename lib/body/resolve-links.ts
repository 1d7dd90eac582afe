/** Links to other stories as people write them, by file name or by a former address → present addresses. */
import type { Nodes, Root } from 'mdast';
import { parsePhrasing } from '../inline-markdown/parse-phrasing.ts';

/** @returns the address in whose place another stands; undefined where it stays */
export type Resolve = (url: string) => string | undefined;

/**
 * The story that a link names by its file, as in `[the vote](../2024/the-vote.mdx#results)`.
 *
 * @returns its name and what follows it; undefined for any other address
 */
export function fileNamed(url: string): { id: string; rest: string } | undefined {
  if (!/\.mdx?/i.test(url)) return undefined;
  const [, path = '', id = '', ending = '', rest = ''] =
    /^((?![a-z][a-z\d+.-]*:|\/\/)[^?#]*?)([^/?#]+)\.(mdx?)([?#].*)?$/i.exec(url) ?? [];
  // `/articles/the-vote.md` is a story's Markdown, which has that address.
  if (!id || (ending === 'md' && path.startsWith('/'))) return undefined;
  return { id, rest };
}

/** Writes the present address into every link of a text. */
export function resolveLinks(root: Root, resolve: Resolve): void {
  visit(root, (node) => {
    node.url = resolve(node.url) ?? node.url;
  });
}

/** The same for a line of Markdown: a caption, a correction. */
export function resolveLine(markdown: string, resolve: Resolve): string {
  if (!markdown.includes('](')) return markdown;
  const moved: [string, string][] = [];
  for (const node of parsePhrasing(markdown)) {
    visit(node, ({ url }) => {
      const present = resolve(url);
      if (present !== undefined) moved.push([url, present]);
    });
  }
  return moved.reduce(
    (text, [url, present]) => text.replace(`](${url}`, () => `](${present}`),
    markdown,
  );
}

function visit(node: Nodes, change: (node: { url: string }) => void): void {
  if (node.type === 'link' || node.type === 'definition') change(node);
  if ('children' in node) for (const child of node.children) visit(child, change);
}

import type { Nodes, Root } from 'hast';

/** The addresses that a text links to, each once, in their order. */
export type Links = { inside: string[]; outside: string[] };

export function linksIn(body: Root): Links {
  const found = [...new Set(addresses(body))];
  const inside = found.filter((href) => href.startsWith('/') && !href.startsWith('//'));
  return { inside, outside: found.filter((href) => !inside.includes(href)) };
}

function* addresses(node: Nodes): Generator<string> {
  if (node.type === 'element' && node.tagName === 'a') {
    const { href } = node.properties;
    // A link to a part of the same page leads nowhere else.
    if (typeof href === 'string' && !href.startsWith('#')) yield href;
  }
  if ('children' in node) for (const child of node.children) yield* addresses(child);
}

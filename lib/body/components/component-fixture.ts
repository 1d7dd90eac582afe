import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { writeMarkdown } from '../../inline-markdown/markdown-nodes.ts';
import { makeContext } from '../context-fixture.ts';
import type { ComponentNode } from '../nodes.ts';
import { parseBody } from '../parse-body.ts';
import { toHast } from '../to-hast.ts';
import type { PhotoOf } from './component.ts';
import { componentNamed } from './components.ts';

/** What each place makes of the one component that a text holds. */
export function formsOf(text: string, photoOf?: PhotoOf) {
  const { root, faults, pictures } = parseBody(text);
  const context = makeContext(photoOf);
  const node = root.children.find(({ type }) => type === 'component') as ComponentNode | undefined;
  const found = { faults: faults.map(({ message }) => message), pictures };
  if (!node) return { ...found, feed: '', markdown: '', words: [], shown: {} };
  const { html, markdown, words } = componentNamed(node.name);
  const [drawn] = toHast(root, context).children;
  const { data, children } = drawn as Element;
  const shown = data?.component?.shown ?? {};
  const place = { origin: 'https://example.org', isRepeated: () => false, locale: context.locale };
  return {
    ...found,
    shown,
    feed: toHtml({ type: 'root', children: html(shown, children, context.locale) }),
    markdown: writeMarkdown(markdown(shown, node.children, '', place)),
    words: words(node.fields),
  };
}

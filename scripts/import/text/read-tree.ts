/** The text of a post, in whichever form it lay → one tree of HTML, its shortcodes expanded. */
import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { raw } from 'hast-util-raw';
import { toHast, type Handlers } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceText } from '../source-post.ts';
import { autop } from './autop.ts';
import { plainRuby } from './plain-ruby.ts';
import { markBlocks } from './wordpress-blocks.ts';
import { expandBrackets } from './shortcodes/expand-brackets.ts';
import { expandTags } from './shortcodes/expand-tags.ts';
import { expandValues, keepRaw } from './shortcodes/expand-values.ts';
import { plainMdx } from './shortcodes/plain-mdx.ts';
import { outsideCode } from './shortcodes/outside-code.ts';
import { resolveUnknown } from './shortcodes/unknown-value.ts';
import type { ShortcodeContext } from './shortcodes/shortcode.ts';
import { element } from './tree.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
/** In MDX four spaces make no code. */
const markdownOfMdx = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .data('micromarkExtensions', [{ disable: { null: ['codeIndented'] } }])
  .freeze();

export function readTree({ format, dialect, text }: SourceText, context: ShortcodeContext): Root {
  const tree =
    format === 'markdown'
      ? markdownTree(text, dialect, context)
      : fromHtml(plainHtml(text, dialect, context), { fragment: true });
  resolveUnknown(tree);
  plainRuby(tree);
  return tree;
}

function plainHtml(text: string, dialect: SourceText['dialect'], context: ShortcodeContext) {
  if (dialect === 'wordpress') return wordpressHtml(text, context);
  return dialect === 'liquid' ? liquid(text, (part) => expand(part, dialect, context)) : text;
}

function wordpressHtml(text: string, context: ShortcodeContext): string {
  const expanded = expandBrackets(text, context);
  return /<!-- wp:/.test(expanded) ? markBlocks(expanded) : autop(expanded);
}

function markdownTree(
  text: string,
  dialect: SourceText['dialect'],
  context: ShortcodeContext,
): Root {
  const attributes = (part: string) => withoutAttributes(part, dialect);
  const plain = (whole: string) =>
    outsideCode(whole, (part) => expand(attributes(part), dialect, context));
  const tree =
    dialect === 'mdx'
      ? markdownOfMdx.parse(plain(plainMdx(outsideCode(text, attributes))))
      : markdown.parse(dialect === 'liquid' ? liquid(text, plain) : plain(text));
  const html = toHast(tree, { allowDangerousHtml: true, handlers: notes }) as Root;
  // Without HTML in it there is nothing to parse anew.
  return hasRaw(html) ? (raw(html) as Root) : html;
}

function expand(text: string, dialect: SourceText['dialect'], context: ShortcodeContext): string {
  const tags = expandTags(text, dialect, context);
  return dialect === 'liquid' ? expandValues(tags, context) : tags;
}

/** What `{% raw %}` holds stays as it is. */
function liquid(text: string, change: (text: string) => string): string {
  const kept = keepRaw(text);
  return kept.restore(change(kept.text));
}

function hasRaw(node: Nodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(hasRaw));
}

/** kramdown's `{: .class}`, Hugo's and Pandoc's `{#id .class}`, comments of Nunjucks, and those of HTML that MDX cannot read. */
function withoutAttributes(text: string, dialect: SourceText['dialect']): string {
  const plain = text
    .replace(/\{:(?!:)[^{}\n]*\}/g, '')
    .replace(/^(#{1,6} .*?)[ \t]*\{[#.][^{}\n]*\}[ \t]*$/gm, '$1');
  if (dialect === 'mdx') return plain.replace(/<!--[\s\S]*?-->/g, '');
  if (dialect === 'liquid') return plain.replace(/\{#[\s\S]*?#\}/g, '');
  // Docusaurus has components, and their imports, in plain files as well.
  return plain.replace(
    /^(?:import\s[^\n]*\sfrom\s+['"][^'"\n]+['"];?|import\s+['"][^'"\n]+['"];?|export\s+const\s[^\n]*;)[ \t]*$/gm,
    '',
  );
}

/** Footnotes keep their names until they are Markdown again. */
export const notes: Handlers = {
  footnoteReference: (_, node: { identifier: string }) =>
    element('story-note-ref', { note: node.identifier }),
  footnoteDefinition: (state, node) =>
    element(
      'story-note',
      { note: (node as { identifier: string }).identifier },
      state.all(node as never),
    ),
};

/** Tags of Hugo, of Liquid and Nunjucks, and components of MDX, in a Markdown text → HTML in it. */
import type { Dialect } from '../../source-post.ts';
import { todoHtml } from '../parts.ts';
import { readArguments } from './arguments.ts';
import { markdownTable, paired } from './markdown-table.ts';
import type { ShortcodeContext } from './shortcode.ts';

/** A tag as each system writes it; `end` and `whole` say which of the two it is, or that it is both. */
type Tag = {
  at: number;
  to: number;
  raw: string;
  name: string;
  given: string;
  end: boolean;
  whole: boolean;
};

const hugo =
  /\{\{([<%])\s*(\/?)\s*([\w./-]+)((?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`])*?)\s*(\/?)\s*[>%]\}\}/g;
const liquid = /\{%-?\s*()(end)?([\w./-]+)((?:"[^"]*"|'[^']*'|[^"'%]|%(?!\}))*?)()-?%\}/g;
const jsx =
  /<()(\/?)([A-Z][\w.]*)((?:\s+(?:[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}|unknown:[^\s;]*;))?|\{[^{}]*\}))*)\s*(\/?)>/g;

export function expandTags(text: string, dialect: Dialect, context: ShortcodeContext): string {
  const forms = { plain: [jsx], mdx: [jsx], wordpress: [], hugo: [hugo], liquid: [liquid] }[
    dialect
  ];
  return forms.reduce((done, form) => expand(done, tagsIn(done, form), context), text);
}

function tagsIn(text: string, form: RegExp): Tag[] {
  return Array.from(text.matchAll(form), (match) => {
    const [raw, , end, written = '', given = '', whole] = match;
    // Jekyll's `{% include figure.html src="…" %}` and `{% include "youtube.html", id: 1 %}`.
    const included =
      written === 'include' || written === 'include_relative' || written === 'render';
    const [, name = written, rest = given] = included
      ? (/^\s*["']?([\w./-]+)["']?,?\s*([\s\S]*)$/.exec(given) ?? [])
      : [];
    return {
      at: match.index,
      to: match.index + raw.length,
      raw,
      name: name.toLowerCase(),
      given: rest,
      end: Boolean(end),
      whole: Boolean(whole),
    };
  });
}

/** @param tags in their order; where two belong together the inner ones are expanded first */
function expand(
  text: string,
  tags: Tag[],
  context: ShortcodeContext,
  from = 0,
  to = text.length,
): string {
  let out = '';
  let at = from;
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    if (tag.at < at) continue;
    out += text.slice(at, tag.at);
    at = tag.to;
    const close = tag.end || tag.whole ? -1 : closing(tags, i);
    const last = tags[close];
    const inner = last ? expand(text, tags.slice(i + 1, close), context, tag.to, last.at) : '';
    const name = tag.name.split('/').at(-1)!;
    if (name === 'comment' && last) {
      at = last.to;
      continue;
    }
    const html = tag.end
      ? undefined
      : (markdownTable[name] ?? markdownTable[name.replace(/\.\w+$/, '')])?.({
          ...readArguments(tag.given.replace(/=\{(["'`]?)([^{}]*?)\1\}/g, '="$2"')),
          inside: inner,
          context,
        });
    if (html !== undefined) {
      out += apart(html, text, tag, last ?? tag);
      if (last) at = last.to;
    } else if (tag.end) out += todoHtml(`${tag.raw} ended here`);
    else out += todoHtml(`put something in the place of ${tag.raw}`);
  }
  return out + text.slice(at, to);
}

/** Liquid writes most tags alone, so that only those that are known to have two are looked for. */
function closing(tags: Tag[], from: number): number {
  const { name, raw } = tags[from]!;
  if (raw.startsWith('{%') && !paired.has(name)) return -1;
  let depth = 0;
  for (let i = from + 1; i < tags.length; i++) {
    const tag = tags[i]!;
    if (tag.name !== name) continue;
    if (!tag.end && !tag.whole) depth += 1;
    else if (tag.end && depth-- === 0) return i;
  }
  return -1;
}

/** HTML on lines of its own is no part of the paragraph beside it. */
function apart(html: string, text: string, first: Tag, last: Tag): string {
  const before = text.slice(text.lastIndexOf('\n', first.at - 1) + 1, first.at);
  const after = /^[^\n]*/.exec(text.slice(last.to))?.[0] ?? '';
  const alone = before.trim() === '' && after.trim() === '' && html.startsWith('<');
  return alone ? `\n${before}${html}\n\n` : html;
}

/** `[caption]…[/caption]`: the shortcodes of WordPress in a text → HTML. */
import { todoHtml } from '../parts.ts';
import { readArguments } from './arguments.ts';
import type { ShortcodeContext } from './shortcode.ts';
import { wordpressTable } from './wordpress-table.ts';

const opening =
  /\[(\[?)([a-z][\w-]*)((?:\s+(?:[\w-]+\s*=\s*)?(?:"[^"]*"|'[^']*'|[^\s\]"'[]+))*)\s*(\/?)\](\]?)/gi;

export function expandBrackets(text: string, context: ShortcodeContext): string {
  let out = '';
  let at = 0;
  for (;;) {
    opening.lastIndex = at;
    const match = opening.exec(text);
    if (!match) return out + text.slice(at);
    const [whole, escape = '', name = '', given = '', closed = ''] = match;
    const end = match.index + whole.length;
    out += text.slice(at, match.index);
    const close = closed || escape ? undefined : closeOf(text, name, end);
    at = end;
    if (escape) {
      // `[[gallery]]` shows the tag itself.
      out += whole.endsWith(']]') ? whole.slice(1, -1) : whole;
      continue;
    }
    if (!isShortcode(name, given, close !== undefined)) {
      out += whole;
      continue;
    }
    const inside = close ? text.slice(end, close.from) : '';
    const html = wordpressTable[name.toLowerCase()]?.({
      ...readArguments(given),
      inside: name.toLowerCase().includes('code') ? inside : expandBrackets(inside, context),
      context,
    });
    if (close) at = close.to;
    if (html !== undefined) out += html;
    else {
      out += todoHtml(`put something in the place of ${whole}`);
      if (close) out += expandBrackets(inside, context) + todoHtml(`${whole} ended here`);
    }
  }
}

function closeOf(
  text: string,
  name: string,
  from: number,
): { from: number; to: number } | undefined {
  const tag = `[/${name}]`;
  const at = text.indexOf(tag, from);
  return at < 0 ? undefined : { from: at, to: at + tag.length };
}

/** `[Smith]` and `[sic]` are words of the text: a tag that is not known must look like nothing else. */
function isShortcode(name: string, given: string, hasEnd: boolean): boolean {
  return (
    Object.hasOwn(wordpressTable, name.toLowerCase()) ||
    hasEnd ||
    /=\s*["'\d]/.test(given) ||
    /^[a-z\d]+(?:[_-][a-z\d]+)+$/.test(name)
  );
}

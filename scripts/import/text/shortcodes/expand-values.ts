/** What Liquid and Nunjucks print, `{{ site.baseurl }}` → the address or the text, as far as it can be known. */
import { escaped, frameHtml, type ShortcodeContext } from './shortcode.ts';
import { unknownValue } from './unknown-value.ts';

const value = /\{\{-?\s*((?:"[^"]*"|'[^']*'|[^{}])*?)\s*-?\}\}/g;
const literal = /^(?:"([^"]*)"|'([^']*)')/;
/** Filters that leave an address what it is. */
const sameAddress =
  /^(?:relative_url|absolute_url|url|prepend:.*|strip|escape|uri_escape|slugify|markdownify|safe)$/;

export function expandValues(text: string, context: ShortcodeContext): string {
  return text.replace(value, (whole: string, inside: string) => {
    const [first = '', ...filters] = inside.split('|').map((piece) => piece.trim());
    const [, double, single] = literal.exec(first) ?? [];
    const given = double ?? single;
    if (filters.every((filter) => sameAddress.test(filter))) {
      if (given !== undefined) return given;
      if (/^(?:site\.(?:baseurl|url|root)|baseurl|base_url)$/.test(first)) return '';
      const field = /^(?:page\.)?(\w+)$/.exec(first)?.[1];
      const said = field && context.field(field);
      if (said) return escaped(said);
    }
    const frame = filters.map((filter) => player.exec(filter)).find((found) => found !== null);
    return given && frame ? frameHtml(given, frame[1] ?? frame[2]) : unknownValue(whole);
  });
}

/** A filter of a site's own that makes a frame of an address, with its title. */
const player = /^(?:\w*(?:embed|youtube|vimeo|video)\w*)(?:[:(]\s*(?:"([^"]*)"|'([^']*)'))?/i;

const raw = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g;

/** `{% raw %}` keeps tags from being tags: they come back when all others are done. */
export function keepRaw(text: string): { text: string; restore: (done: string) => string } {
  const kept: string[] = [];
  return {
    text: text.replace(raw, (_, inside: string) =>
      inside.replace(/\{(?=[{%#])|(?<=\{)[{%#]/g, (mark) => `\uE002${kept.push(mark) - 1}\uE003`),
    ),
    restore: (done) => done.replace(/\uE002(\d+)\uE003/g, (_, at: string) => kept[Number(at)]!),
  };
}

/** The fields above a text, in whichever of their three forms: YAML, TOML (Hugo), JSON (Hugo, Eleventy). */
import { parse as parseToml } from 'smol-toml';
import { isMap, isNode, parseDocument } from 'yaml';

export type Fields = Record<string, unknown>;
export type FrontMatter = { fields: Fields; body: string; fault?: string };

const yaml = /^---[ \t]*\n([\s\S]*?)(?:\n|^)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const toml = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;

export function readFrontMatter(text: string): FrontMatter {
  const source = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimStart();
  const inYaml = yaml.exec(source);
  if (inYaml) return fieldsOf(source.slice(inYaml[0].length), () => readYaml(inYaml[1] ?? ''));
  const inToml = toml.exec(source);
  if (inToml)
    return fieldsOf(source.slice(inToml[0].length), () => ({
      fields: parseToml(inToml[1] ?? ''),
    }));
  if (/^\{\s*"/.test(source)) {
    const end = source.search(/\n\}\s*\n/);
    if (end > 0)
      return fieldsOf(source.slice(end + 3), () => ({
        fields: JSON.parse(source.slice(0, end + 2)) as unknown,
      }));
  }
  return { fields: {}, body: source };
}

function fieldsOf(body: string, read: () => FieldsRead): FrontMatter {
  try {
    const { fields, error } = read();
    const fault = error && { fault: faultOf(error) };
    return typeof fields === 'object' && fields !== null
      ? { fields: fields as Fields, body, ...fault }
      : { fields: {}, body, ...fault };
  } catch (error) {
    return { fields: {}, body, fault: faultOf(error as Error) };
  }
}

/** @property error what a part could not be read for */
type FieldsRead = { fields: unknown; error?: Error | undefined };

function faultOf({ message }: Error): string {
  const [reason = ''] = message.split('\n');
  return `its front matter cannot be read whole: ${reason}`;
}

/** Without aliases, by which a few lines could become millions; a date stays the text that it is. */
function readYaml(text: string): FieldsRead {
  const parsed = parseYaml(text);
  const mended = parsed.errors.length > 0 ? parseYaml(withIndent(text)) : parsed;
  const document = mended.errors.length > 0 ? parsed : mended;
  dropBroken(document);
  return { fields: document.toJS({ maxAliasCount: 20 }), error: document.errors[0] };
}

const parseYaml = (text: string) =>
  parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });

/** A field in which the reading broke off may be half of itself: better none. */
function dropBroken({ contents, errors }: ReturnType<typeof parseYaml>): void {
  if (!isMap(contents)) return;
  contents.items = contents.items.filter(({ key, value }) => {
    const start = isNode(key) ? key.range[0] : 0;
    const end = isNode(value) ? value.range[2] : Infinity;
    return !errors.some(({ pos: [at] }) => at >= start && at <= end);
  });
}

const opening = /^(?:\s*-\s+)?(?:[^\s"'#][^:"']*:[ \t]+)?(["'])(.*)$/;

/** The parsers of Jekyll and Eleventy let a text in quotation marks go on at the start of a line; YAML itself does not. */
function withIndent(text: string): string {
  let quote = '';
  return text
    .split('\n')
    .map((line) => {
      const [, mark = '', rest = ''] = quote ? ['', quote, line] : (opening.exec(line) ?? []);
      const written = quote ? `  ${line}` : line;
      const plain = rest.replace(mark === '"' ? /\\./g : /''/g, '');
      quote = mark && !plain.includes(mark) ? mark : '';
      return written;
    })
    .join('\n');
}

/** One line of words of a field; numbers too, since a title may be a year. */
export function wordsIn(fields: Fields, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = valueAt(fields, name);
    if (typeof value === 'string' && value.trim()) return value.replace(/\s+/g, ' ').trim();
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

/** A list, or one alone, or several in a line; of groups of fields their names. */
export function listIn(fields: Fields, ...names: string[]): string[] {
  for (const name of names) {
    const value = valueAt(fields, name);
    if (value === undefined || value === null || value === '') continue;
    const list: unknown[] = Array.isArray(value)
      ? value
      : typeof value === 'string' && /^(?:tags|keywords|categories)$/.test(name)
        ? value.split(value.includes(',') ? ',' : /\s+/)
        : [value];
    return list.flatMap((one) => {
      if (typeof one === 'string' || typeof one === 'number') return String(one).trim() || [];
      const inner = typeof one === 'object' && one !== null ? (one as Fields) : {};
      return wordsIn(inner, 'name', 'title', 'id', 'slug') ?? [];
    });
  }
  return [];
}

/** @param name with a dot where a field lies in a group: `taxonomies.tags` */
function valueAt(fields: Fields, name: string): unknown {
  const own = Object.entries(fields).find(([key]) => key.toLowerCase() === name.toLowerCase());
  if (own) return own[1];
  const [first = '', ...rest] = name.split('.');
  const group = rest.length > 0 ? fields[first] : undefined;
  return typeof group === 'object' && group !== null
    ? valueAt(group as Fields, rest.join('.'))
    : undefined;
}

/** @returns an instant; a day alone, or a time without its zone, counts as UTC */
export function instantIn(fields: Fields, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = valueAt(fields, name);
    const text =
      value instanceof Date ? value.toISOString() : typeof value === 'string' ? value.trim() : '';
    const instant = instantOf(text);
    if (instant) return instant;
  }
  return undefined;
}

export function instantOf(text: string): string | undefined {
  const [, day, time = '00:00', seconds = ':00', zone = 'Z'] =
    /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{1,2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/.exec(
      text,
    ) ?? [];
  const offset = /^[+-]\d{4}$/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : /^[+-]/.test(zone)
      ? zone
      : 'Z';
  const whole = day ? `${day}T${time.padStart(5, '0')}${seconds}${offset}` : text;
  if (Number.isNaN(Date.parse(whole)) || /^\d{1,3}$/.test(text)) return undefined;
  return day ? whole : new Date(whole).toISOString().replace('.000Z', 'Z');
}

/** Where Ghost had a post: by the collections of `routes.yaml`, by the pattern of an old version, or below the root. */
import { parse } from 'yaml';
import { fieldsIn, textIn, type Fields } from '../plain-html.ts';

export type Collection = { permalink: string; filter: string };

/** What a pattern and a filter ask of a post. */
export type Addressed = {
  id: string;
  slug: string;
  /** An instant; none for a draft. */
  publishedAt: string | undefined;
  /** Slugs, the first one first. */
  tags: string[];
  authors: string[];
  isFeatured: boolean;
};

const usual: Collection[] = [{ permalink: '/{slug}/', filter: '' }];

/** @param text of `routes.yaml` @throws {Error} for what is no YAML */
export function collectionsIn(text: string): Collection[] {
  const routes = fieldsIn(parse(text, { maxAliasCount: 0 }));
  const found = Object.values(fieldsIn(routes?.collections) ?? {}).flatMap((one) => {
    const fields = fieldsIn(one);
    const permalink = textIn(fields, 'permalink');
    return permalink ? [{ permalink, filter: textIn(fields, 'filter') }] : [];
  });
  return found.length > 0 ? found : usual;
}

/** @param pattern of the settings of an old version: `/:year/:month/:day/:slug/` */
export function collectionsOf(pattern: string): Collection[] {
  return pattern.includes(':slug') || pattern.includes(':id')
    ? [{ permalink: pattern.replace(/:(\w+)/g, '{$1}'), filter: '' }]
    : usual;
}

/** @returns the old address; undefined where no collection takes the post */
export function addressOf(
  post: Addressed,
  collections: Collection[],
  timeZone: string,
): string | undefined {
  const taken = collections.find(({ filter }) => passes(post, filter));
  return taken?.permalink.replace(/\{(\w+)\}/g, (_, name: string) => valueOf(post, name, timeZone));
}

function valueOf(post: Addressed, name: string, timeZone: string): string {
  const [author = '', primaryTag = 'all'] = [post.authors[0], post.tags[0]];
  if (name === 'id') return post.id;
  if (/^(?:primary_)?author$/.test(name)) return author;
  if (name === 'primary_tag') return primaryTag;
  if (!/^(?:year|month|day)$/.test(name)) return post.slug;
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
  }).formatToParts(Date.parse(post.publishedAt ?? '') || 0);
  return parts.find(({ type }) => type === name)?.value ?? '';
}

/** Ghost's filters, as far as collections need them: `tag:news+featured:true`, `tag:-hash-podcast`, `tag:[a,b]`. */
function passes(post: Addressed, filter: string): boolean {
  return filter.split(',').length > 1 && !filter.includes('[')
    ? filter.split(',').some((one) => passesAll(post, one))
    : passesAll(post, filter);
}

function passesAll(post: Addressed, filter: string): boolean {
  return filter
    .split('+')
    .filter(Boolean)
    .every((one) => {
      const [, name = '', not = '', value = ''] = /^\s*(\w+):\s*(-?)(.*?)\s*$/.exec(one) ?? [];
      const values = value
        .replace(/^\[|\]$/g, '')
        .split(',')
        .map((each) => each.replace(/^'|'$/g, '').trim());
      return values.some((each) => has(post, name, each)) !== (not === '-');
    });
}

function has(post: Addressed, name: string, value: string): boolean {
  if (/^tags?$/.test(name)) return post.tags.includes(value);
  if (name === 'primary_tag') return post.tags[0] === value;
  if (/^authors?$/.test(name)) return post.authors.includes(value);
  if (name === 'primary_author') return post.authors[0] === value;
  if (name === 'featured') return String(post.isFeatured) === value;
  return false;
}

/** @returns undefined where the settings name no zone that there is */
export function timeZoneIn(settings: Fields): string | undefined {
  const timeZone = textIn(settings, 'timezone', 'active_timezone', 'activeTimezone');
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return undefined;
  }
}

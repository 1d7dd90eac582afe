/** Where a site of Markdown files printed a post, by the rules of its system. */
import { wordsIn, listIn, type Fields } from './front-matter.ts';
import type { FolderSystem } from './folder-system.ts';

export type Place = { path: string; slug: string; date: string | undefined; fields: Fields };

/** Jekyll's names for its forms. @see https://jekyllrb.com/docs/permalinks/ */
const named: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
};

/** @returns the addresses that can be known, the usual one first; none where the system's rule is code */
export function oldAddresses(
  place: Place,
  system: Pick<FolderSystem, 'system' | 'permalink' | 'permalinks'>,
): string[] {
  const { fields } = place;
  const own = wordsIn(fields, 'permalink', 'url');
  const given = own && !/[{}]/.test(own) ? filled(own, place) : undefined;
  const former = listIn(fields, 'aliases', 'redirect_from', 'redirects').filter(
    (one) => one.startsWith('/') || /^https?:/.test(one),
  );
  const usual = given ?? byRule(place, system);
  return [...new Set([...(usual ? [usual] : []), ...former.map(pathOf)])].filter(
    (one) => one !== '/' && !one.includes('..'),
  );
}

function byRule(
  place: Place,
  { system, permalink = 'date', permalinks = {} }: Parameters<typeof oldAddresses>[1],
): string | undefined {
  const below = place.path.replace(/\.\w+$/, '').replace(/\/(?:_?index)$/, '');
  if (system === 'jekyll' && place.date) {
    const form = named[permalink] ?? permalink;
    // A name of Jekyll's that is none of these.
    return form.includes(':') ? filled(form, place) : undefined;
  }
  if (system === 'hugo' || system === 'markdown' || system === 'astro' || system === 'eleventy') {
    const text = below.replace(/^(?:src\/)?(?:content|pages)\//, '').replace(/^(?:content)\//, '');
    const [section = ''] = text.split('/');
    const form = system === 'hugo' && place.date ? permalinks[section] : undefined;
    if (form) return filled(form, place);
    const named = place.fields.slug ? text.replace(/[^/]*$/, place.slug) : text;
    return `/${named.toLowerCase()}/`;
  }
  return undefined;
}

function filled(form: string, { slug, date = '', fields, path }: Place): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const categories = listIn(fields, 'categories', 'category')
    .map((one) => one.toLowerCase().replace(/\s+/g, '-'))
    .join('/');
  const folders = path.split('/').slice(0, -1);
  const values: Record<string, string> = {
    year,
    month,
    day,
    title: slug,
    slug,
    contentbasename: slug,
    slugorcontentbasename: slug,
    slugorfilename: slug,
    filename: slug,
    name: slug,
    categories,
    section: folders[0] ?? '',
    y_day: String(dayOfYear(date)).padStart(3, '0'),
    i_month: String(Number(month)),
    i_day: String(Number(day)),
    short_year: year.slice(2),
    '01': month,
    '02': day,
    '2006': year,
  };
  const done = form.replace(/:([a-z_]+)/g, (whole, name: string) => values[name] ?? whole);
  return pathOf(done.replace(/\/{2,}/g, '/'));
}

/** 1 on the first of January. */
function dayOfYear(date: string): number {
  const day = Date.parse(date.slice(0, 10));
  return (day - Date.parse(`${date.slice(0, 4)}-01-01`)) / 86_400_000 + 1;
}

function pathOf(address: string): string {
  if (/^https?:/.test(address) && URL.canParse(address)) return new URL(address).pathname;
  return address.startsWith('/') ? address : `/${address}`;
}

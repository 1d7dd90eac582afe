/** One record of a Ghost export → a post of the archive. */
import type { LeftOut, Person, SourceEntry, SourcePicture, SourcePost } from '../../source-post.ts';
import { plainWords } from '../plain-words.ts';
import { fieldsIn, textIn, type Fields } from '../plain-html.ts';
import { paywall } from './cards.ts';
import { lexicalHtml } from './lexical.ts';
import { missingWords } from './ghost-words.ts';
import { markdownHtml } from './embedded-html.ts';
import { mobiledocHtml } from './mobiledoc.ts';
import { addressOf, type Collection } from './permalinks.ts';
import { plainCards } from './rendered-cards.ts';
import { inOrder, type GhostTables } from './tables.ts';

export type GhostPaper = {
  tables: GhostTables;
  collections: Collection[];
  timeZone: string;
  origin: string | undefined;
};

export function ghostPost(fields: Fields, paper: GhostPaper): SourceEntry {
  const { tables, origin } = paper;
  const id = textIn(fields, 'id', 'uuid', 'slug', 'title');
  const slug = textIn(fields, 'slug');
  const title = plainWords(textIn(fields, 'title'));
  const where = `post ${slug || id} (${title || 'without a title'})`;
  const isPage = textIn(fields, 'type') === 'page' || fields.page === true || fields.page === 1;
  const out = isPage ? leftOutPage(fields, where) : undefined;
  if (out) return { leftOut: out };
  const notes: string[] = [];
  const meta = { ...fields, ...tables.metaOf.get(id) };
  const draft = draftBecause(fields);
  if (draft) notes.push(draft);
  const isDraft = textIn(fields, 'status') === 'draft' || draft !== undefined;
  const publishedAt = instantIn(fields, notes, isDraft);
  const tags = inOrder(tables.tagsOf.get(id)).flatMap((one) => tables.tags.get(one) ?? []);
  const open = tags.filter(({ isInternal }) => !isInternal);
  const hidden = tags.filter(({ isInternal }) => isInternal).map(({ name }) => name);
  if (hidden.length > 0) notes.push(`its internal tags were left out: ${hidden.join(', ')}`);
  const authors = authorsOf(fields, id, tables, notes);
  tellTheRest(meta, notes);
  const here = (text: string) => atHome(text, origin);
  const standfirst = plainWords(textIn(meta, 'custom_excerpt'));
  const social = socialOf(meta);
  const lead = leadOf(meta, here);
  const [main, ...others] = open.map(({ isInternal: _, ...term }) => term);
  const address = isPage
    ? `/${slug}/`
    : addressOf(
        {
          ...{ id, slug, publishedAt, isFeatured: Boolean(fields.featured) },
          tags: tags.map((tag) => tag.id),
          authors: authors.map((author) => author.id),
        },
        paper.collections,
        paper.timeZone,
      );
  const post: SourcePost = {
    ...{ key: id, where, type: isPage ? 'page' : 'story', title, slug },
    status: isDraft ? 'draft' : 'published',
    ...(publishedAt && { publishedAt }),
    ...(standfirst && { standfirst }),
    authors,
    categories: main ? [main] : [],
    tags: others,
    addresses: isDraft || !slug || !address ? [] : [address],
    ...(textIn(fields, 'id') && { feedId: id }),
    ...(lead && { lead }),
    ...(social && { social }),
    text: {
      format: 'html',
      dialect: 'plain',
      text: once(here(withoutPaywall(bodyOf(fields, notes), fields, notes))),
    },
    notes,
  };
  return { post };
}

const readersOf = (fields: Fields) => textIn(fields, 'visibility') || 'public';

/** A standing page is no draft here: one that nobody could read stays out. */
function leftOutPage(fields: Fields, where: string): LeftOut | undefined {
  const status = textIn(fields, 'status') || 'published';
  const seenBy = readersOf(fields);
  if (status !== 'published') return { where, reason: `is a page with the status ${status}` };
  return seenBy === 'public' ? undefined : { where, reason: `is a page for ${seenBy} alone` };
}

/** What only some could read must not be published by an import. */
function draftBecause(fields: Fields): string | undefined {
  const seenBy = readersOf(fields);
  if (textIn(fields, 'status') === 'sent')
    return 'it went out by mail alone, so it is a draft here';
  return seenBy === 'public'
    ? undefined
    : `only some could read it (${seenBy}), so it is a draft here`;
}

function instantIn(fields: Fields, notes: string[], isDraft: boolean): string | undefined {
  const read = (name: string) => {
    const value = fields[name];
    // Versions before 1.0 have milliseconds.
    const time = typeof value === 'number' ? value : Date.parse(textIn(fields, name));
    return Number.isNaN(time) || Math.abs(time) > 8.64e15
      ? undefined
      : new Date(time).toISOString().replace('.000Z', 'Z');
  };
  const published = read('published_at');
  if (published || isDraft) return published;
  const created = read('created_at');
  notes.push(
    created ? 'it says no date of publication; this is when it was made' : 'it has no date',
  );
  return created;
}

function authorsOf(fields: Fields, id: string, tables: GhostTables, notes: string[]): Person[] {
  const listed = inOrder(tables.authorsOf.get(id));
  const ids = listed.length > 0 ? listed : [textIn(fields, 'author_id')].filter(Boolean);
  const people = ids.flatMap((one) => tables.people.get(one) ?? []);
  const lost = ids.filter((one) => !tables.people.has(one));
  if (lost.length > 0) notes.push(`its author ${lost.join(', ')} is not in the export`);
  if (people.length === 0) notes.push('it names no author');
  return people.map(({ slug: _, ...person }) => person);
}

function tellTheRest(meta: Fields, notes: string[]): void {
  if (textIn(meta, 'codeinjection_head', 'codeinjection_foot'))
    notes.push('code that was injected into its page was left out');
  if (meta.featured === true || meta.featured === 1)
    notes.push('it was featured (sticky): place it on the front by hand');
  const canonical = textIn(meta, 'canonical_url');
  if (canonical) notes.push(`it called ${canonical} its original`);
  const picture = textIn(meta, 'og_image', 'twitter_image');
  if (picture) notes.push(`it had a picture of its own for share cards: ${picture}`);
}

function socialOf(meta: Fields): SourcePost['social'] {
  const title = plainWords(textIn(meta, 'og_title', 'twitter_title', 'meta_title'));
  const description = plainWords(
    textIn(meta, 'og_description', 'twitter_description', 'meta_description'),
  );
  if (!title && !description) return undefined;
  return { ...(title && { title }), ...(description && { description }) };
}

function leadOf(meta: Fields, here: (text: string) => string): SourcePicture | undefined {
  const src = here(textIn(meta, 'feature_image', 'image'));
  const alt = textIn(meta, 'feature_image_alt');
  const caption = here(textIn(meta, 'feature_image_caption'));
  return src ? { src, ...(alt && { alt }), ...(caption && { caption }) } : undefined;
}

/** The form that was written; what Ghost made of it only where that is not there or cannot be read. */
function bodyOf(fields: Fields, notes: string[]): string {
  const made: [string, (value: unknown) => string | undefined][] = [
    ['lexical', (value) => lexicalHtml(value, notes)],
    ['mobiledoc', (value) => mobiledocHtml(value, notes)],
    ['html', (value) => (typeof value === 'string' ? plainCards(value, notes) : undefined)],
    ['markdown', (value) => (typeof value === 'string' ? markdownHtml(value) : undefined)],
  ];
  for (const [name, read] of made) {
    if (!textIn(fields, name) && !fieldsIn(fields[name])) continue;
    const html = read(fields[name]);
    if (html !== undefined)
      return name === 'html' ? html : html + missingWords(html, textIn(fields, 'html'));
    notes.push(`its text as ${name} could not be read`);
  }
  return '';
}

function withoutPaywall(html: string, fields: Fields, notes: string[]): string {
  if (readersOf(fields) !== 'public' && html.includes(paywall))
    notes.push('from a line in it on it was for members alone');
  return html.replaceAll(paywall, '');
}

/** The editor of cards says twice that words are bold. */
function once(html: string): string {
  return html
    .replace(/<b><strong\b[^>]*>(.*?)<\/strong><\/b>/g, '<strong>$1</strong>')
    .replace(/<i><em\b[^>]*>(.*?)<\/em><\/i>/g, '<em>$1</em>');
}

/** Addresses of the paper itself, and the picture rather than one of the sizes that Ghost made of it. */
function atHome(text: string, origin: string | undefined): string {
  return text
    .replace(/__GHOST_URL__(?=\/)/g, origin ?? '')
    .replace(/__GHOST_URL__/g, `${origin ?? ''}/`)
    .replace(/(\/content\/images\/)size\/w\d+(?:h\d+)?\/(?:format\/\w+\/)?/g, '$1');
}

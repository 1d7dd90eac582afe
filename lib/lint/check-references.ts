/** What holds between files: ids that must exist, and addresses that must be one file's alone. */
import { id as idSchema } from '../schema/fields.ts';
import type { DocumentType } from '../schema/document-types.ts';
import { slugOfEntry } from '../schema/live-entry.ts';
import type { ContentFile } from '../reader/content-files.ts';
import type { Problem } from './problem.ts';
import { reservedNames } from './reserved-names.ts';
import { fieldOf, textOf } from './story-fields.ts';

type Loose = Record<string, unknown>;

export function checkReferences(files: ContentFile[]): Problem[] {
  const idsOf = (type: DocumentType) =>
    new Set(files.filter((file) => file.type === type).map((file) => file.id));
  const known = {
    section: idsOf('Section'),
    topics: idsOf('Topic'),
    authors: idsOf('Author'),
    series: idsOf('Series'),
    related: idsOf('Article'),
    translations: idsOf('Article'),
  };
  const knownToEntries = { authors: known.authors, story: known.related };
  const dangling = (type: DocumentType, fields: Record<string, Set<string>>) =>
    files
      .filter((file) => file.type === type)
      .flatMap((file) =>
        Object.entries(fields).flatMap(([field, ids]) => danglingIds(file, field, ids)),
      );
  const articles = files.filter((file) => file.type === 'Article');
  return [
    ...dangling('Article', known),
    ...dangling('LiveEntry', knownToEntries),
    ...articles.flatMap(relatedToItself),
    ...files.filter(({ type }) => type === 'LiveEntry').flatMap(grownIntoItsOwn),
    ...duplicateSlugs(articles),
    ...files
      .filter(({ type }) => type === 'Site')
      .flatMap((site) => danglingPages(site, idsOf('Page'))),
    ...files
      .filter(({ type, id }) => type === 'Page' && reservedNames.includes(id))
      .map(reservedPage),
  ];
}

/** The ids that a field names, one or a list, each with its place; what is no id is a fault of shape. */
function idsIn({ data }: ContentFile, field: string): { id: string; path: PropertyKey[] }[] {
  const value = (data as Loose | undefined)?.[field];
  if (value === undefined) return [];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((entry, i) => {
    const id = idSchema.safeParse(entry);
    return id.success ? { id: id.data, path: Array.isArray(value) ? [field, i] : [field] } : [];
  });
}

function danglingIds(article: ContentFile, field: string, known: Set<string>): Problem[] {
  const { file, lineOf } = article;
  // Nearly all are known as they are written.
  if ([fieldOf(article, field)].flat().every((id) => known.has(id as string))) return [];
  return idsIn(article, field)
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => ({
      file,
      line: lineOf(path),
      field,
      message: `names "${id}", which does not exist`,
      mend:
        known.size > 0 ? `use one of ${alike(id, [...known])}, or add the file` : 'add the file',
    }));
}

/** The pages that site.yaml names by what each is for. */
function danglingPages(site: ContentFile, known: Set<string>): Problem[] {
  const { file, lineOf } = site;
  const policies = Object.keys(Object(fieldOf(site, 'publisher', 'policies')) as Loose);
  const paths = [['masthead'], ...policies.map((role) => ['policies', role])];
  return paths.flatMap((path) => {
    const named = textOf(site, 'publisher', ...path);
    if (!named || known.has(named) || !idSchema.safeParse(named).success) return [];
    const place = ['publisher', ...path];
    return {
      file,
      line: lineOf(place),
      field: place.join('.'),
      message: `names the page "${named}", which does not exist`,
      mend:
        known.size > 0
          ? `use one of ${alike(named, [...known])}, or add content/pages/${named}.mdx`
          : `add content/pages/${named}.mdx`,
    };
  });
}

/** The names that begin like the slip; else a few, since an archive has too many to list. */
export function alike(slip: string, names: string[]): string {
  const near = names.filter((name) => name.slice(0, 3) === slip.slice(0, 3));
  return (near.length > 0 ? near : names.sort()).slice(0, 8).join(', ');
}

function relatedToItself(article: ContentFile): Problem[] {
  const { file, lineOf } = article;
  return idsIn(article, 'related')
    .filter(({ id }) => id === article.id)
    .map(({ path }) => ({
      file,
      line: lineOf(path),
      field: 'related',
      message: 'names the story itself',
      mend: 'take it out',
    }));
}

function grownIntoItsOwn(entry: ContentFile): Problem[] {
  const { file, lineOf, id } = entry;
  if (textOf(entry, 'story') !== slugOfEntry(id)) return [];
  const message = 'names the live story that the entry stands in';
  const mend = 'name the story that it grew into, or take it out';
  return [{ file, line: lineOf(['story']), field: 'story', message, mend }];
}

function duplicateSlugs(articles: ContentFile[]): Problem[] {
  const owners = new Map<string, string>();
  return articles.flatMap(({ id, file }) => {
    const first = owners.get(id);
    owners.set(id, first ?? file);
    if (!first) return [];
    const message = `the slug "${id}" is already that of ${first}`;
    return { file, line: 1, field: '', message, mend: 'rename one of the two files' };
  });
}

function reservedPage({ file, id }: ContentFile): Problem {
  const message = `the address /${id} belongs to the paper itself`;
  return { file, line: 1, field: '', message, mend: 'give the page another file name' };
}

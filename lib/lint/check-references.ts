/** What holds between files: ids that must exist, and addresses that must be one file's alone. */
import type { ContentFile } from './content-files.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Problem } from './problem.ts';

type Loose = Record<string, unknown>;

/** Addresses below / that the house keeps for itself. */
const reserved = [
  'articles',
  'authors',
  'corrections',
  'desk',
  'healthz',
  'photos',
  'search',
].concat(['sections', 'topics', 'videos']);

export function checkReferences(files: ContentFile[]): Problem[] {
  const idsOf = (kind: Kind) =>
    new Set(files.filter((file) => file.kind === kind).map((file) => file.id));
  const known = {
    section: idsOf('Section'),
    topics: idsOf('Topic'),
    authors: idsOf('Author'),
    related: idsOf('Article'),
  };
  const articles = files.filter((file) => file.kind === 'Article');
  return [
    ...articles.flatMap((article) =>
      Object.entries(known).flatMap(([field, ids]) => danglingIds(article, field, ids)),
    ),
    ...duplicateSlugs(articles),
    ...takenAliases(articles),
    ...files.filter(({ kind, id }) => kind === 'Page' && reserved.includes(id)).map(reservedPage),
  ];
}

function danglingIds(article: ContentFile, field: string, ids: Set<string>): Problem[] {
  const value = (article.data as Loose | undefined)?.[field];
  const entries = Array.isArray(value)
    ? value.map((id, i) => [id, [field, i]])
    : [[value, [field]]];
  return entries.flatMap(([id, path]) => {
    if (typeof id !== 'string' || (ids.has(id) && !(field === 'related' && id === article.id))) {
      return [];
    }
    const itself = id === article.id && field === 'related';
    const names = [...ids].filter((name) => name !== article.id).sort();
    return {
      file: article.file,
      line: article.lineOf(path as PropertyKey[]),
      field,
      message: itself ? 'names the story itself' : `names "${id}", which does not exist`,
      mend: `use one of ${field === 'related' ? nearest(id, names) : names.join(', ')}${
        field === 'related' ? '' : `, or add the file`
      }`,
    };
  });
}

/** The names that begin alike, or a few: an archive has too many to list. */
function nearest(id: string, names: string[]): string {
  const alike = names.filter((name) => name.slice(0, 4) === id.slice(0, 4));
  return (alike.length > 0 ? alike : names).slice(0, 5).join(', ');
}

function duplicateSlugs(articles: ContentFile[]): Problem[] {
  return articles.flatMap(({ id, file }, i) => {
    const first = articles.slice(0, i).find((other) => other.id === id);
    if (!first) return [];
    const message = `the slug "${id}" is already that of ${first.file}`;
    return { file, line: 1, field: '', message, mend: 'rename one of the two files' };
  });
}

function takenAliases(articles: ContentFile[]): Problem[] {
  const owners = new Map(articles.map((article) => [article.id, article.file]));
  return articles.flatMap(({ file, data, lineOf }) => {
    const aliases = (data as Loose | undefined)?.aliases;
    return (Array.isArray(aliases) ? aliases : []).flatMap((alias: string, i) => {
      const owner = owners.get(alias);
      owners.set(alias, file);
      if (!owner) return [];
      return {
        file,
        line: lineOf(['aliases', i]),
        field: 'aliases',
        message: `names "${alias}", which is an address of ${owner}`,
        mend: 'an old address leads to one story only; take it out of one of them',
      };
    });
  });
}

function reservedPage({ file, id }: ContentFile): Problem {
  const message = `the address /${id} belongs to the paper itself`;
  return { file, line: 1, field: '', message, mend: 'give the page another file name' };
}

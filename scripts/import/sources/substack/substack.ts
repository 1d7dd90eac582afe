/** A Substack export: `posts.csv`, and a file of HTML for each post, in a zip or a folder. */
import { parse } from 'csv-parse/sync';
import { basename } from 'node:path';
import type { Source, SourceEntry } from '../../source-post.ts';
import { openFiles, type ArchiveFiles } from './archive-files.ts';
import { substackPost, type Row } from './substack-post.ts';

/** @param path of the zip, or of the folder that it was unpacked into */
export async function openSubstack(path: string): Promise<Source> {
  const faults = new Set<string>();
  const tell = (fault: string) => faults.add(`${basename(path)} ${fault}`);
  const files = await openFiles(path, tell);
  const rows = await rowsIn(files, tell);
  const origin = await originIn(files, rows);
  async function* posts(): AsyncGenerator<SourceEntry> {
    const reason =
      'names no author: what nobody signed is signed by authors/newsroom.yaml, so write the true name there';
    yield { leftOut: { where: 'posts.csv', reason } };
    const seen = new Set<string>();
    for (const [i, row] of rows.entries()) {
      const id = row.post_id ?? '';
      const line = `line ${i + 2} of posts.csv`;
      if (!id) yield { leftOut: { where: line, reason: 'names no post' } };
      else if (seen.has(id)) yield { leftOut: { where: line, reason: `names ${id} again` } };
      else yield substackPost(row, await textOf(files, id, tell), origin);
      seen.add(id);
    }
    for (const name of files.names) {
      const id = /^posts\/(.+)\.html$/i.exec(name)?.[1];
      if (id && !seen.has(id))
        yield { leftOut: { where: name, reason: 'stands in no line of posts.csv' } };
    }
  }
  return {
    ...{ name: 'a Substack export', system: 'substack', site: origin ? { origin } : {} },
    pictureAt: () => undefined,
    pictureOf: () => undefined,
    picturesOf: () => [],
    folders: [],
    listAddresses: [],
    posts,
    faults: () => [...faults],
    close: files.close,
  };
}

async function rowsIn(files: ArchiveFiles, tell: (fault: string) => void): Promise<Row[]> {
  const name = [...files.names].find((one) => /^posts\.csv$/i.test(one));
  if (!name) {
    tell('holds no posts.csv, which says what its files are');
    return [];
  }
  const options = {
    bom: true,
    columns: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  } as const;
  try {
    return parse<Row>(decode(await files.read(name), name, tell), options);
  } catch (error) {
    tell(`holds a posts.csv that cannot be read: ${(error as Error).message}`);
    return [];
  }
}

async function textOf(
  files: ArchiveFiles,
  id: string,
  tell: (fault: string) => void,
): Promise<string | undefined> {
  const name = `posts/${id}.html`;
  if (!files.names.has(name)) return undefined;
  try {
    return decode(await files.read(name), name, tell);
  } catch (error) {
    tell(`holds ${name}, which cannot be read: ${(error as Error).message}`);
    return undefined;
  }
}

function decode(bytes: Buffer, name: string, tell: (fault: string) => void): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    tell(`holds ${name}, which is no UTF-8; it was read as Windows-1252`);
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** No file says where the paper was, but its texts link to its own posts and to its form. */
async function originIn(files: ArchiveFiles, rows: Row[]): Promise<string | undefined> {
  const slugs = new Set(rows.map(({ post_id: id = '' }) => id.replace(/^\d+\./, '')));
  const counts = new Map<string, number>();
  for (const name of [...files.names].filter((one) => one.endsWith('.html'))) {
    const html = await files.read(name).then(String, () => '');
    for (const [, origin = '', room, slug = ''] of html.matchAll(
      /(https:\/\/[\w.-]+)\/(?:(p)\/([\w-]+)|subscribe\b)/g,
    )) {
      if (!room || slugs.has(slug)) counts.set(origin, (counts.get(origin) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

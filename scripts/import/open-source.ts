/** Recognises what an archive is, and opens it. */
import glob from 'fast-glob';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Source, SourceEntry, SourcePost } from './source-post.ts';
import { startOf } from './sources/decode-file.ts';
import { isGhost, openGhost } from './sources/ghost/ghost.ts';
import { openMarkdown } from './sources/markdown/markdown-folder.ts';
import { openSubstack } from './sources/substack/substack.ts';
import { openWordPress } from './sources/wordpress/wordpress.ts';

/**
 * @param hosts that were named for pictures: an export that does not say where the paper was takes the first
 * @throws {Error} in a sentence for what is no archive that can be read
 */
export async function openSource(
  path: string,
  hosts: ReadonlySet<string> = new Set(),
): Promise<Source> {
  const source = await openWhatItIs(path, hosts);
  const posts = source.posts.bind(source);
  source.posts = () => withoutUnpublishedPages(posts());
  return source;
}

async function openWhatItIs(path: string, hosts: ReadonlySet<string>): Promise<Source> {
  if (!existsSync(path))
    throw new Error(`${path} is not there. Mend: give the path of an export, or of a folder.`);
  if (statSync(path).isDirectory()) return await openFolder(path, hosts);
  const start = startOf(path);
  if (/<rss\b|<channel>|wordpress\.org\/export/i.test(start)) return await openWordPress([path]);
  if (isGhost(start)) return await openGhost(path, hosts);
  if (start.startsWith('PK')) return await openSubstack(path);
  throw new Error(
    `${path} is none of the archives that can be read. Mend: give a WordPress export (.xml), a Ghost export (.json), a Substack export (.zip), or a folder of Markdown.`,
  );
}

async function openFolder(folder: string, hosts: ReadonlySet<string>): Promise<Source> {
  const exports = glob
    .globSync('*.xml', { cwd: folder })
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => /wordpress\.org\/export/i.test(startOf(file, 8000)));
  if (exports.length > 0) return await openWordPress(exports);
  const ghost = glob
    .globSync('*.json', { cwd: folder })
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => isGhost(startOf(file)));
  if (ghost.length > 1)
    throw new Error(`${folder} holds several Ghost exports. Mend: give the path of one.`);
  if (ghost[0]) return await openGhost(ghost[0], hosts, [folder]);
  if (glob.globSync('{,*/}posts.csv', { cwd: folder }).length > 0)
    return await openSubstack(folder);
  const [text] = glob.globSync(['**/*.{md,mdx,markdown}'], {
    cwd: folder,
    ignore: ['**/node_modules/**'],
  });
  if (text) return openMarkdown(folder);
  throw new Error(
    `${folder} holds no archive that can be read: no export of WordPress, Ghost or Substack, and no Markdown.`,
  );
}

/** A standing page has no draft here: one that came in would be public at once. */
async function* withoutUnpublishedPages(
  entries: AsyncIterable<SourceEntry>,
): AsyncIterable<SourceEntry> {
  for await (const entry of entries) {
    const reason = 'post' in entry && whyHeldBack(entry.post);
    yield reason ? { leftOut: { where: entry.post.where, reason } } : entry;
  }
}

function whyHeldBack({ type, status, publishedAt }: SourcePost): string | undefined {
  if (type !== 'page') return undefined;
  if (status === 'draft') return 'is a page that was never published';
  const isAhead = publishedAt !== undefined && Date.parse(publishedAt) > Date.now();
  return isAhead ? `is a page that is to come at ${publishedAt}` : undefined;
}

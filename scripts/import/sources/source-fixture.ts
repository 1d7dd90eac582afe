/** For tests of sources: what one makes of files that are written here. */
import { onTestFinished } from 'vitest';
import { folderOf } from '../import-fixture.ts';
import { openSource } from '../open-source.ts';
import type { SourcePost } from '../source-post.ts';

/** @param name of the file to open; the folder itself without one */
export async function readArchive(
  files: Record<string, string | Buffer>,
  name = '',
  hosts?: Set<string>,
) {
  const { folder, remove } = folderOf(files);
  onTestFinished(remove);
  const source = await openSource(name ? `${folder}/${name}` : folder, hosts);
  const posts: SourcePost[] = [];
  const leftOut: string[] = [];
  for await (const entry of source.posts()) {
    if ('post' in entry) posts.push(entry.post);
    else leftOut.push(`${entry.leftOut.where} ${entry.leftOut.reason}`);
  }
  source.close();
  return { folder, source, posts, leftOut, faults: source.faults() };
}

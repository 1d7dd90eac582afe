/**
 * The content step in a process of its own, which a build starts: what it holds of an archive, a
 * gigabyte for ten thousand stories, is given back before pages are made.
 */
import { once } from 'node:events';
import { buildContent } from './build-content.ts';
import type { Edition } from '../../lib/edition/edition-folders.ts';

export type Message = { fault: string };

// Run by hand, it has nobody to wait for.
const begun = process.send ? once(process, 'message') : Promise.resolve();
// With whoever started it, it ends too.
process.once('disconnect', () => process.exit());

try {
  await buildContent(JSON.parse(process.argv[3] ?? '') as Edition, { begun });
} catch (error) {
  // What we throw on purpose is for people, and the build is to say it last of all.
  if ((error as object).constructor !== Error) throw error;
  process.send?.({ fault: (error as Error).message } satisfies Message);
  process.exitCode = 1;
}
if (process.connected) process.disconnect();

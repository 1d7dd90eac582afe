/**
 * Puts the content in order for each edition that `npm start -- --watch` hands over to, in a process that goes
 * on: what it has read and compiled serves the next time. The check stands before it as before every build.
 */
import { rmSync } from 'node:fs';
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { buildContent, type ContentKeeper } from '../build/build-content.ts';
import { describeCode, isCompiled } from '../build/compiled-code.ts';
import { linkAll, linkData, snapshotFolders } from '../build/edition-snapshot.ts';
import { contentCacheOf } from '../build/content-cache.ts';
import { startContentlayer } from '../build/generate-documents.ts';
import { hashContentCode } from '../build/hash-sources.ts';
import { writeLooks } from '../build/looks/write-looks.ts';
import { picturesOf } from '../build/kept-pictures.ts';
import { readContent } from '../build/read-content.ts';
import { keepContent } from './keep-content.ts';

/** The name of the next server's snapshot, which has the code. */
export type Question = { name: string };
/** `code`: what the pages are made with has changed too, which takes a whole build. */
export type Answer = { made: true } | { code: true } | { fault: string };

const edition = JSON.parse(process.argv[3] ?? '') as Edition;
/** Data of its own, so that a build in its folder meets nobody. */
const own: Edition = { ...edition, dataDir: `${edition.distDir}.${process.argv[4]}.watch` };

const { contentDir } = edition;
const runs = hashContentCode();
const readAll = async () =>
  (await readContent(contentDir, contentCacheOf(edition.dataDir), `${runs} ${contentDir}`)).files;
const content = keepContent(contentDir, readAll, picturesOf(edition, runs).read);
const keeper: ContentKeeper = {
  ...content,
  contentlayer: startContentlayer(`${own.dataDir}.work`),
};

const begun = begin();

process.on('message', (question: Question) => {
  void answer(question)
    .catch((error: unknown): Answer => {
      // What we throw on purpose is for people; after anything else nothing that is kept counts.
      if ((error as object).constructor !== Error) {
        console.error(error);
        process.exit(1);
      }
      return { fault: (error as Error).message };
    })
    .then((said) => process.send?.(said));
});
process.once('disconnect', () => process.exit());
process.once('exit', () => {
  for (const made of [own.dataDir, `${own.dataDir}.work`])
    rmSync(made, { recursive: true, force: true });
});

/** Once for all files: the next time only what changed is looked at. What is wrong is told when it is asked. */
async function begin(): Promise<void> {
  rmSync(own.dataDir, { recursive: true, force: true });
  linkAll(edition.dataDir, own.dataDir);
  await content.begin();
  await buildContent(own, keeper).catch(() => undefined);
}

async function answer({ name }: Question): Promise<Answer> {
  await begun;
  const { distDir } = snapshotFolders(edition, name);
  if (distDir === edition.distDir) return { code: true };
  await writeLooks(own);
  if (!isCompiled(distDir, describeCode(edition, own.dataDir))) return { code: true };
  await buildContent(own, keeper);
  linkData(edition.distDir, name, own.dataDir);
  return { made: true };
}

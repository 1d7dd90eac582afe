/** Makes an edition, or waits for another process that is making it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import lockfile from 'proper-lockfile';
import { refuseClientComponents } from '../../lib/document/client-components.ts';
import { rewriteDocuments } from '../../lib/document/rewrite-documents.ts';
import { startContent, startNext, type NextWork } from './build-steps.ts';
import { describeCode, isCompiled, noteCompiled, removePages } from './compiled-code.ts';
import { noteRevision } from './content-revision.ts';
import {
  readStamp,
  stampFile,
  tsconfigFile,
  type Edition,
  type Stamp,
} from '../../lib/edition/edition-folders.ts';
import { hashSources } from './hash-sources.ts';
import { writeLooks } from './looks/write-looks.ts';
import { closeAddresses, markWithdrawn } from './host-output.ts';

export async function buildEdition(edition: Edition): Promise<void> {
  await locked(edition, () => build(edition));
}

/** Builds unless what is built already is this edition of these sources. */
export async function ensureEdition(edition: Edition): Promise<void> {
  await locked(edition, async () => {
    if (isCurrent(readStamp(edition.distDir), stampOf(edition))) return;
    await build(edition);
  });
}

async function build(edition: Edition): Promise<void> {
  const started = Date.now();
  const stamp = stampOf(edition);
  rmSync(stampFile(edition.distDir), { force: true });
  await writeLooks(edition);
  const code = describeCode(edition);
  noteRevision();
  const paths = { '@/*': ['../../*'] };
  const tsconfig = { extends: '../../tsconfig.json', compilerOptions: { paths } };
  writeFileSync(tsconfigFile(edition), JSON.stringify(tsconfig));
  await makePages(edition, workFor(edition, code));
  refuseClientComponents(edition.distDir);
  noteCompiled(edition.distDir, code);
  markWithdrawn(edition.distDir, edition.dataDir);
  if (edition.host) closeAddresses(edition.distDir);
  console.log(`pages: ${rewriteDocuments(edition.distDir).toString()} documents without scripts`);
  writeFileSync(stampFile(edition.distDir), JSON.stringify(stamp));
  console.log(`built ${edition.distDir} in ${Math.round((Date.now() - started) / 1000)} s`);
}

function stampOf(edition: Edition): Stamp {
  const { siteEnv, origin, canonicalOrigin, contentDir } = edition;
  return { siteEnv, origin, canonicalOrigin, contentDir, sources: hashSources(contentDir) };
}

function isCurrent(built: Stamp | undefined, wanted: Stamp): boolean {
  return JSON.stringify(built) === JSON.stringify(wanted);
}

/**
 * The code is compiled while the content is put in order, and not at all where it is as it was. For a
 * host Next has to know the content's files from the start, since it lists what a page reads.
 */
async function makePages(edition: Edition, work: NextWork): Promise<void> {
  const content = startContent(edition);
  await (work === 'compile' ? content.read : content.ended);
  if (work === 'pages') removePages(edition.distDir);
  const pages = startNext(edition, work);
  try {
    await Promise.all([content.ended, pages.ended]);
  } catch (error) {
    content.stop();
    pages.stop();
    await Promise.allSettled([content.ended, pages.ended]);
    throw error;
  }
}

function workFor({ host, distDir }: Edition, code: string): NextWork {
  if (host) return 'whole';
  return isCompiled(distDir, code) ? 'pages' : 'compile';
}

/** Two starts at once share one build: the second waits, then finds it made. */
async function locked(edition: Edition, work: () => Promise<void>): Promise<void> {
  mkdirSync('.editions', { recursive: true });
  const lock = `.editions/${edition.distDir.replace(/\W/g, '')}`;
  const options = { realpath: false, stale: 15_000 };
  if (await lockfile.check(lock, options)) {
    console.log('another process is building this edition; waiting for it');
  }
  const retries = { forever: true, factor: 1, minTimeout: 500, maxTimeout: 500 };
  const release = await lockfile.lock(lock, { ...options, retries });
  try {
    await work();
  } finally {
    await release();
  }
}

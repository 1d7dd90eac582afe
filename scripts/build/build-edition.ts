/** Makes an edition, or waits for another process that is making it. */
import { mkdirSync, rmSync } from 'node:fs';
import lockfile from 'proper-lockfile';
import { refuseClientComponents } from '../../lib/document/client-components.ts';
import { rewriteDocuments } from '../../lib/document/rewrite-documents.ts';
import { startContent, startNext, type Step } from './build-steps.ts';
import {
  describeCode,
  forgetCompiled,
  isCompiled,
  noteCompiled,
  removePages,
} from './compiled-code.ts';
import { noteRevision } from './content-revision.ts';
import {
  readStamp,
  stampFile,
  stampOf,
  tsconfigFile,
  type Edition,
  type Stamp,
} from '../../lib/edition/edition-folders.ts';
import { hashCode, hashContent } from './hash-sources.ts';
import { writeLooks } from './looks/write-looks.ts';
import { keptPlace } from './kept-place.ts';
import { closeAddresses, markWithdrawn } from './host-output.ts';
import { isWholeData } from './whole-edition.ts';
import { writeEditor } from './write-editor.ts';
import { writeWhole } from './write-whole.ts';

export async function buildEdition(edition: Edition): Promise<void> {
  await locked(edition, () => build(edition));
}

/**
 * How far `ensureEdition` is. `there`: an edition made by this code can be served; whether it is of this content is
 * looked at next, which takes seconds of a long archive. `outdated`: it is not, or there is none, and one is
 * built, which is then `there`. `current`: what is there is what was asked for. All the while no other build may begin.
 */
export type Stage = 'there' | 'outdated' | 'current';

/** Builds unless what is built already is this edition of these sources. */
export async function ensureEdition(
  edition: Edition,
  enter: (stage: Stage) => void = () => undefined,
): Promise<void> {
  await locked(edition, async () => {
    const code = hashCode();
    const isThere = isOfCode(edition, code) && isWholeData(edition);
    if (isThere) enter('there');
    if (!isThere || !isCurrent(edition, code)) {
      enter('outdated');
      await build(edition);
      enter('there');
    }
    enter('current');
  });
}

async function build(edition: Edition): Promise<void> {
  const started = Date.now();
  const code = hashCode();
  const content = startContent(edition);
  // Where it fails before it is waited for, that is told then.
  content.ended.catch(() => undefined);
  // Before a file is read: one that changes from now on makes the edition another.
  const stamp = wantedStamp(edition, code);
  rmSync(stampFile(edition.distDir), { force: true });
  content.begin();
  await makePages(edition, content);
  writeWhole(stampFile(edition.distDir), JSON.stringify(stamp));
  console.log(`built ${edition.distDir} in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** What is compiled beside the sources, which needs nothing of the content step. */
async function prepareCode(edition: Edition): Promise<string> {
  await writeLooks(edition);
  await writeEditor(edition);
  noteRevision();
  writeTsconfig(edition);
  return describeCode(edition);
}

/** For Next, which finds our modules by it. */
export function writeTsconfig(edition: Edition): void {
  const paths = { '@/*': ['../../*'] };
  const tsconfig = { extends: '../../tsconfig.json', compilerOptions: { paths } };
  writeWhole(tsconfigFile(edition), JSON.stringify(tsconfig));
}

function wantedStamp(edition: Edition, code: string): Stamp {
  const hashes = keptPlace('source-hashes', edition);
  return stampOf(edition, `${code} ${hashContent(edition.contentDir, hashes)}`);
}

function isOfCode(edition: Edition, code: string): boolean {
  const { sources = '', ...fields } = readStamp(edition.distDir) ?? {};
  return (
    sources.startsWith(`${code} `) && isSame({ ...fields, sources }, stampOf(edition, sources))
  );
}

function isCurrent(edition: Edition, code: string): boolean {
  return isSame(readStamp(edition.distDir), wantedStamp(edition, code));
}

function isSame(stamp: object | undefined, wanted: Stamp): boolean {
  return JSON.stringify(stamp) === JSON.stringify(wanted);
}

/**
 * The code is compiled while the content is put in order, and not at all where it is as it was. For a
 * host Next has to know the content's files from the start, since it lists what a page reads.
 */
async function makePages(edition: Edition, content: Step): Promise<void> {
  const { host, distDir } = edition;
  const steps: Step[] = [content];
  let hasFailed = false;

  async function compile(): Promise<void> {
    const code = await prepareCode(edition);
    if (!host && isCompiled(distDir, code)) return;
    if (host) await content.ended;
    if (hasFailed) return;
    forgetCompiled(distDir);
    const next = startNext(edition);
    steps.push(next);
    await next.ended;
    finishPages(edition);
    noteCompiled(distDir, code);
  }

  const compiled = compile();
  try {
    await Promise.all([content.ended, compiled]);
  } catch (error) {
    hasFailed = true;
    for (const { stop } of steps) stop();
    await Promise.allSettled([...steps.map(({ ended }) => ended), compiled]);
    throw error;
  }
}

/** Our own server makes pages itself: of those that Next always makes it needs none. */
function finishPages({ host, distDir, dataDir }: Edition): void {
  refuseClientComponents(distDir);
  if (host) {
    markWithdrawn(distDir, dataDir);
    closeAddresses(distDir);
  }
  console.log(`pages: ${rewriteDocuments(distDir).toString()} documents without scripts`);
  if (!host) removePages(distDir);
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

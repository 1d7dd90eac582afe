/** Makes an edition. */
import { rmSync } from 'node:fs';
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
import { stampFile, tsconfigFile, type Edition } from '../../lib/edition/edition-folders.ts';
import { hashCode } from './hash-sources.ts';
import { locked } from './edition-lock.ts';
import { wantedStamp } from './wanted-stamp.ts';
import { writeLooks } from './looks/write-looks.ts';
import { closeAddresses, markWithdrawn } from './host-output.ts';
import { writeEditor } from './write-editor.ts';
import { writeWhole } from './write-whole.ts';

export async function buildEdition(edition: Edition): Promise<void> {
  await locked(edition, () => build(edition));
}

/** Of an edition that no other process builds: see `locked`. */
export async function build(edition: Edition): Promise<void> {
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

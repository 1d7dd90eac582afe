/** Makes an edition, or waits for another process that is making it. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import lockfile from 'proper-lockfile';
import { refuseClientComponents } from '../lib/document/client-components.ts';
import { rewriteDocuments } from '../lib/document/rewrite-documents.ts';
import { buildContent } from './content.ts';
import {
  editionVariables,
  readStamp,
  stampFile,
  tsconfigFile,
  type Edition,
  type Stamp,
} from './edition.ts';
import { hashSources } from './hash-sources.ts';
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
  await buildContent(edition);
  const paths = { '@/*': ['../../*'] };
  const tsconfig = { extends: '../../tsconfig.json', compilerOptions: { paths } };
  writeFileSync(tsconfigFile(edition), JSON.stringify(tsconfig));
  console.log('pages: building');
  await runNext(edition);
  refuseClientComponents(edition.distDir);
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

function runNext(edition: Edition): Promise<void> {
  const child = spawn(process.execPath, [resolve('node_modules/next/dist/bin/next'), 'build'], {
    env: {
      ...process.env,
      ...editionVariables(edition),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: 'inherit',
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code === 0) done();
      else fail(new Error(`next build stopped with code ${code ?? 'none'}; see above.`));
    });
  });
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

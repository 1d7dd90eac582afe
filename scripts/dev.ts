/** `npm run dev`: content and code reload while one writes. A fault is told and the last good stays. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { readEnvironment } from '../lib/edition/environment.ts';
import { noteRevision } from './build/content-revision.ts';
import { writeLooks } from './build/looks/write-looks.ts';
import { buildContent } from './build/build-content.ts';
import { editionVariables, makeEdition } from '../lib/edition/edition-folders.ts';

const environment = readEnvironment({ ...process.env, SITE_ENV: 'development' });
const edition = makeEdition(environment);

await rebuild();
const args = [resolve('node_modules/next/dist/bin/next'), 'dev', '-p', String(edition.port)];
const nextDev = spawn(process.execPath, args, {
  env: { ...process.env, ...editionVariables(edition), NEXT_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
});
nextDev.on('exit', (code) => process.exit(code ?? 0));

let wait: NodeJS.Timeout | undefined;
let work = Promise.resolve();
watch(edition.contentDir, { recursive: true }, () => {
  clearTimeout(wait);
  wait = setTimeout(() => {
    work = work.then(rebuild).catch(tell);
  }, 150);
});

async function rebuild(): Promise<void> {
  await writeLooks(edition);
  await buildContent(edition);
  noteRevision();
}

function tell(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
}

/** `npm run dev`: content and code reload while one writes. A fault is told, in the page too, and the last good stays. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { readEnvironment } from '../lib/edition/environment.ts';
import { editionVariables, makeEdition } from '../lib/edition/edition-folders.ts';
import { writeTsconfig } from './build/build-edition.ts';
import { createContentUpdates } from './build/content-updates.ts';
import { writeEditor } from './build/write-editor.ts';
import { watchFolder } from './watch/folder.ts';

const environment = readEnvironment({ ...process.env, SITE_ENV: 'development' });
const edition = makeEdition(environment);
const { contentDir, port, listenAt } = edition;

const updates = createContentUpdates(edition);
await updates.update();
await writeEditor(edition);
writeTsconfig(edition);
const next = resolve('node_modules/next/dist/bin/next');
const args = [next, 'dev', '-p', String(port), ...(listenAt ? ['-H', listenAt] : [])];
const nextDev = spawn(process.execPath, args, {
  env: { ...process.env, ...editionVariables(edition), NEXT_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
});
nextDev.on('exit', (code) => process.exit(code ?? 0));
process.once('exit', updates.end);
// Next ends by itself, and this after it.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => nextDev.kill(signal));

let work = Promise.resolve();
watchFolder(contentDir, () => {
  work = work.then(updates.update);
});

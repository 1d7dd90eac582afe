import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

/** Playwright's own browser on most machines; Debian's where that cannot be downloaded. */
const ways = [
  ['npx', 'playwright', 'install', 'chromium'],
  ['sh', '-c', 'apt-get update -q && apt-get install -qy chromium'],
];

/** @throws {Error} where no Chromium is found and none can be installed */
export function ensureChromium(): void {
  for (const [program = '', ...args] of ways) {
    if (findChromium()) return;
    console.log(`no Chromium found; trying: ${program} ${args.join(' ')}`);
    spawnSync(program, args, { stdio: 'inherit' });
  }
  if (!findChromium())
    throw new Error('The browser tests need Chromium, and none could be installed.');
}

/** One instance whose picture cache and originals are broken under it. */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '../../scripts/bench/started.ts';
import { end, fixtureVariables, startInstance } from './instance.ts';
import { ask } from './load.ts';

type Check = (sentence: string, holds: boolean, found: string) => void;
const story = '/articles/the-whole-story';

export async function breakPictures(scratch: string, check: Check): Promise<void> {
  const folder = paperIn(scratch);
  const cache = join(folder, '.photo-cache');
  const photos = join(folder, 'e2e/content/photos');
  writeFileSync(cache, 'a file where the folder should be');
  const port = await freePort();
  const instance = await startInstance(scratch, port, fixtureVariables, folder);
  const origin = `http://127.0.0.1:${port}`;
  const page = await (await fetch(origin + story)).text();
  const pictures = [...new Set(page.match(/\/photos\/[^/" ]+\/\d+\.(webp|jpg)/g))];
  const [one = '', other = '', ...more] = pictures;

  const unwritten = await ask(origin + one);
  check('a picture comes while its cache cannot be written', unwritten === 200, String(unwritten));

  rmSync(cache);
  await ask(origin + one);
  const kept = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { parentPath, name } of kept) writeFileSync(join(parentPath, name), 'corrupt');
  const mended = await (await fetch(origin + one)).arrayBuffer();
  check(
    'a corrupt kept picture is made anew',
    mended.byteLength > 100,
    `${mended.byteLength} bytes`,
  );

  renameSync(photos, `${photos}-away`);
  const absent = await ask(origin + other);
  check('a picture whose original is gone answers 500', absent === 500, String(absent));
  const whole = await ask(origin + story);
  check('its page stays', whole === 200, String(whole));
  renameSync(`${photos}-away`, photos);

  const begun = more.map((path) => ask(origin + path));
  await new Promise((done) => setTimeout(done, 300));
  await end(instance, 'SIGTERM');
  const answers = await Promise.all(begun);
  const lost = answers.filter((status) => status !== 200);
  check(
    'SIGTERM finishes the pictures it has begun',
    lost.length === 0,
    `${answers.length} begun, lost: ${lost.join('; ')}`,
  );
}

/** This repository as it lies, by links, but with fixtures and a picture cache of its own. */
function paperIn(scratch: string): string {
  const folder = join(scratch, 'paper');
  mkdirSync(folder);
  for (const name of readdirSync('.')) {
    if (name === '.photo-cache' || name === 'e2e') continue;
    symlinkSync(resolve(name), join(folder, name));
  }
  cpSync('e2e', join(folder, 'e2e'), { recursive: true });
  return folder;
}

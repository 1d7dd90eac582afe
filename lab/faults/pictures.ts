/** One instance whose picture cache and originals are broken under it, while readers ask. */
import { readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort } from '../../e2e/processes.ts';
import type { Check } from './check.ts';
import { end, fixtureVariables, startInstance } from './instance.ts';
import { finishedPicture } from '../../e2e/finished-picture.ts';
import { serverOf } from './hand-over.ts';
import { ask, pages, pause, startLoad } from './load.ts';
import { copyRepository } from './copy-repository.ts';
import { fill, mountDisk } from './small-disk.ts';

const story = '/articles/the-whole-story';
/** Of a story without a picture, whose card is set in type. */
const plainStory = '/articles/letter-01';

/** @param seconds for which readers ask during each fault */
export async function breakPictures(scratch: string, check: Check, seconds: number): Promise<void> {
  const folder = copyRepository(scratch);
  const cache = join(folder, '.photo-cache');
  const photos = join(folder, 'e2e/content/photos');
  const port = await freePort();
  let instance = await startInstance(scratch, port, fixtureVariables, { folder });
  const origin = `http://127.0.0.1:${port}`;
  const photographs = ofOnePhotograph(await picturesOf(origin + story));
  const pictures = [...new Set([...photographs, ...(await picturesOf(origin + plainStory))])];
  const finished = () =>
    Promise.all(
      pictures.map(async (path) => {
        const answer = await finishedPicture(origin + path);
        return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
      }),
    );
  const whole = await finished();

  /** What the server has in memory stays right whatever becomes of the files: a fault meets the next one. */
  async function startAnew(breakIt: () => void): Promise<void> {
    await end(instance, 'SIGTERM');
    breakIt();
    instance = await startInstance(scratch, port, fixtureVariables, { folder });
  }
  const forget = () => {
    rmSync(cache, { recursive: true, force: true });
  };

  /** Every picture comes as it should, and meanwhile and after no reader meets an error. */
  async function underFault(sentence: string): Promise<void> {
    const asked = pictures.map((path) => () => [path, 200] as [string, number]);
    const load = startLoad(origin, [...pages, ...asked]);
    const found = await finished();
    await pause(seconds);
    const { asked: count, failures } = await load.stop();
    const wrong = found.filter(
      ({ status }, i) => status !== 200 || !found[i]!.body.equals(whole[i]!.body),
    );
    const lost = [...wrong.map(({ status }) => String(status)), ...failures];
    const text = `${pictures.length} pictures, ${count} asked, lost: ${lost.slice(0, 3).join('; ') || 'none'}`;
    check(sentence, lost.length === 0, text);
  }

  await startAnew(() => {
    forget();
    writeFileSync(cache, 'a file where the folder should be');
  });
  await underFault('pictures come where a file stands in the place of their cache');
  rmSync(cache);

  for (const [name, options] of [
    ['unwritable', 'ro'],
    ['full', 'size=64k'],
  ] as const) {
    const disk = mountDisk(cache, options);
    if (!disk) {
      console.log(`left out: a cache whose disk is ${name} (this process may not mount one)`);
      continue;
    }
    if (name === 'full') fill(cache);
    await startAnew(() => undefined);
    await underFault(`pictures come while the disk of their cache is ${name}`);
    disk.unmount();
    rmSync(cache, { recursive: true });
  }

  const damages: [string, (file: string) => void][] = [
    [
      'cut short',
      (file) => {
        truncateSync(file, 40);
      },
    ],
    [
      'empty',
      (file) => {
        truncateSync(file, 0);
      },
    ],
    [
      'filled with wrong bytes',
      (file) => {
        writeFileSync(file, Buffer.alloc(5000, 'wrong'));
      },
    ],
  ];
  for (const [name, damage] of damages) {
    await startAnew(forget);
    await finished();
    let kept: string[] = [];
    await startAnew(() => {
      kept = filesIn(cache);
      kept.forEach(damage);
    });
    await underFault(`the ${kept.length} kept pictures are made anew where they were ${name}`);
  }

  // `npm start` would build an edition without them, which the check refuses; its supervisor does not.
  const before = serverOf(instance.pid);
  // In one step, since the server still writes into it.
  renameSync(cache, `${cache}-away`);
  renameSync(photos, `${photos}-away`);
  process.kill(before, 'SIGKILL');
  const load = startLoad(origin);
  const absent = await Promise.all(photographs.map((path) => ask(origin + path)));
  await pause(seconds);
  const { asked, failures } = await load.stop();
  const others = [...new Set(absent)].join(', ');
  check('pictures whose originals are gone answer 500 and no other way', others === '500', others);
  const lost = `${asked} asked, ${failures.length} lost`;
  check('pages stand while their pictures cannot be had', failures.length === 0, lost);
  renameSync(`${photos}-away`, photos);
  await underFault('pictures come again when their originals are back');
  await end(instance, 'SIGTERM');

  for (const milliseconds of [20, 50, 100]) {
    rmSync(cache, { recursive: true, force: true });
    const again = await startInstance(scratch, port, fixtureVariables, { folder });
    const begun = pictures.map((path) => ask(origin + path));
    await pause(milliseconds / 1000);
    await end(again, 'SIGTERM');
    const answers = await Promise.all(begun);
    const gone = answers.filter((status) => status !== 200);
    const text = `${answers.length} begun, lost: ${gone.join('; ') || 'none'}`;
    check(`SIGTERM ${milliseconds} ms after loses no picture`, gone.length === 0, text);
  }
}

/** @returns what a page shows, and its share card */
async function picturesOf(page: string): Promise<string[]> {
  const text = await (await fetch(page)).text();
  return [...new Set(text.match(/\/photos\/[^/" ]+\/[\w-]+\.(webp|jpg)/g))];
}

/** All that was made of one is enough to break, and every one more costs a slow machine its time. */
function ofOnePhotograph(pictures: string[]): string[] {
  const lead = dirname(pictures.find((path) => path.endsWith('/card-1200.jpg'))!);
  return pictures.filter((path) => dirname(path) === lead);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

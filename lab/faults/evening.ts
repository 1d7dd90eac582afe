/** An evening of live coverage: entries are saved while readers read, and every one of them counts. */
import { join } from 'node:path';
import { median } from '../bench/median.ts';
import type { Check } from './check.ts';
import { namesOn, read, startReaders } from './evening-readers.ts';
import { startEvening } from './evening-script.ts';
import { pause } from './load.ts';

type Given = {
  /** Of the paper that is watched; the story is one of the fixture stories. */
  origin: string;
  contentDir: string;
  entries: number;
  readers: number;
  /** Seconds between two looks of a reader: an open page asks every ten. */
  rest: number;
  /** Seconds from one thing that happens to the next. */
  pace: number;
};

const slug = 'the-count';
/** A save waits for the hand-over before it and for its own; a busy machine takes long for both. */
const patience = 180;

export async function liveEvening(given: Given, check: Check): Promise<void> {
  const { origin, contentDir, entries, readers, rest, pace } = given;
  const story = `${origin}/articles/${slug}`;
  const before = await allEntries(story);
  const evening = startEvening(join(contentDir, 'live', slug), entries, 'ada-marsh');
  const { standing, removed, corrected } = evening;
  const reading = startReaders(story, { count: readers, rest }, (name) => removed.has(name));
  while (evening.step()) await pause(pace);

  const wanted = new Set([...before, ...standing.keys()]);
  const latest = Date.now() + patience * 1000;
  const isSame = (names: string[]) =>
    names.length === wanted.size && names.every((name) => wanted.has(name));
  let found = await allEntries(story);
  while (!isSame(found) && Date.now() < latest) {
    await pause(1);
    found = await allEntries(story);
  }
  await reading.stop();

  const { answers, faults, seen } = reading;
  const told = [...answers].sort().map(([status, count]) => `${count} × ${status}`);
  check(
    'no reader meets what is not right',
    faults.length === 0,
    [...told, ...faults.slice(0, 5)].join(', '),
  );
  check(
    'every entry stands on one page, once, and none that was taken back',
    isSame(found),
    `${entries} came, ${removed.size} went, ${corrected()} corrections; ${found.length} of ${wanted.size} stand`,
  );
  const lost: string[] = [];
  for (const [name, { corrections }] of standing) {
    const { status, text } = await read(`${story}/${name}`);
    const last = `Correction ${corrections} of ${name}.`;
    if (status !== 200 || (corrections > 0 && !text.includes(last))) lost.push(name);
  }
  check('each has its address, with its last correction', lost.length === 0, lost.join(', '));
  const times = [...standing].flatMap(([name, { saved }]) => {
    const at = seen.get(name);
    return at === undefined ? [] : [(at - saved) / 1000];
  });
  check(
    'readers who were there when they came had them',
    times.length > 0,
    `${times.length}; after ${median(times).toFixed(1)} s, ${Math.max(...times).toFixed(1)} s at most`,
  );
}

/** Of all its pages, from the oldest on; what stands on two is there twice. */
async function allEntries(story: string): Promise<string[]> {
  const names: string[] = [];
  for (let page = 1; ; page += 1) {
    const { status, text } = await read(`${story}/page/${page}`);
    if (status !== 200) return names;
    names.push(...namesOn(text));
  }
}

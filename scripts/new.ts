/** `npm run new`: asks for a headline and writes a draft; with `--live SLUG` an entry of that live story. */
import { createInterface } from 'node:readline/promises';
import { readEnvironment } from '../lib/edition/environment.ts';
import { newEntry } from './new/new-entry.ts';
import { newStory } from './new/new-story.ts';

const { live, words } = readArguments(process.argv.slice(3));
const given = words.join(' ').trim();
const headline = given || (await ask('Headline: '));
if (!headline) throw new Error('A story needs a headline: npm run new -- "Talks resume in Cairo"');

const { contentDir } = readEnvironment({ ...process.env, SITE_ENV: 'development' });
const file =
  live === undefined
    ? newStory(contentDir, headline, today())
    : newEntry(contentDir, live, headline, new Date());
const publish =
  live === undefined ? 'take out draft: true, write publishedAt,' : 'take out draft: true,';
console.log(`${file}

Write it, and see it at http://localhost:3000 with: npm run dev
Its name is its address for ever; rename it now if it should be another.
To publish: ${publish} and let npm run check look at it.`);

function readArguments(given: string[]): { live: string | undefined; words: string[] } {
  const place = given.indexOf('--live');
  if (place < 0) return { live: undefined, words: given };
  const live = given[place + 1];
  if (!live) throw new Error('Name the live story: npm run new -- --live SLUG "Polls close"');
  return { live, words: given.toSpliced(place, 2) };
}

/** By this machine's clock, like 2026-03-01. */
function today(): string {
  const now = new Date();
  const [year, ...rest] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // At the end of the input there is no answer, and the question would wait for ever.
  const ended = new Promise<string>((done) =>
    terminal.once('close', () => {
      done('');
    }),
  );
  const answer = await Promise.race([terminal.question(question), ended]);
  terminal.close();
  return answer.trim();
}

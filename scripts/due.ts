/**
 * `node scripts/due.ts 2024-02-13T16:00:00Z`: prints the instants since then at which the paper
 * changed by itself: a story came or was withdrawn, a picture's right ended. For the workflow that
 * deploys to hosts without our server, so it runs before any `npm ci`, on Node 22.18 or newer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** As the schema asks for them: an instant with its offset. */
const instants = /\b\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)/g;

/**
 * Every instant in a file counts, whatever its field: one that changes nothing costs a deploy.
 * @param texts of the content's files
 * @returns those after `since`, up to and with `now`
 */
export function dueInstants(texts: string[], since: Date, now: Date): string[] {
  return texts
    .flatMap((text) => text.match(instants) ?? [])
    .filter(
      (instant) => Date.parse(instant) > since.getTime() && Date.parse(instant) <= now.getTime(),
    );
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const since = new Date(argv[2] ?? '');
  if (Number.isNaN(since.getTime()))
    throw new Error('Say since when: node scripts/due.ts 2024-02-13T16:00:00Z');
  const texts = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .map((file) => readFileSync(join('content', file), 'utf8'));
  console.log(dueInstants(texts, since, new Date()).join('\n'));
}

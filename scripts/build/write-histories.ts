/** Writes what readers had of each story, version by version, as git remembers it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HistoryEntry, StoryVersion } from '../../lib/archive/story-version.ts';
import { makeHistory, type StoryText } from '../../lib/history/make-history.ts';
import { beginningOf } from '../../lib/lint/check-content.ts';
import { slugsOf } from '../../lib/lint/check-lost-stories.ts';
import { stateOfFile, textOf } from '../../lib/lint/story-fields.ts';
import { readText } from '../../lib/reader/read-text.ts';
import { siteSchema } from '../../lib/schema/paper.ts';
import { followCommit } from './followed-commit.ts';
import { readBlobs } from './git.ts';
import { publishedCommit } from './published-branch.ts';
import {
  readPublishedLine,
  unchangedSince,
  versionsOf,
  type LineVersion,
} from './published-line.ts';
import type { BuildFile } from './read-content.ts';
import { wholeClone, whyNoHistory, whyNoLog } from './why-no-history.ts';
import { writeWhole } from './write-whole.ts';

/** From the data folder. */
export const historyIndex = 'History.json';
const folder = join('generated', 'History');

type Index = Record<string, HistoryEntry>;
type Plan = { story: BuildFile; key: string; versions: LineVersion[]; isAsCommitted: boolean };

/** So many stories' texts are in memory at once. */
const batchSize = 500;

type Given = { contentDir: string; dataDir: string; siteEnv: string };

/**
 * What was made of the same texts by the same code is kept; nothing stays of what may not be shown any more.
 *
 * @param files of the edition: no draft is among those of a production edition
 * @param code the code that compares
 */
export function writeHistories(
  { contentDir, dataDir, siteEnv }: Given,
  files: BuildFile[],
  code: string,
  now = new Date(),
): void {
  const reason = whyNoHistory(contentDir);
  const commit = (!reason && publishedCommit(contentDir, siteEnv === 'production')) || '';
  const rewritten = commit && followCommit({ contentDir, dataDir }, commit);
  if (rewritten) console.log(`history: ${rewritten}.`);
  const plans = reason ? [] : planAll({ contentDir, commit, code }, files, now);
  const before = readIndex(dataDir);
  const index: Index = {};
  const fresh: Plan[] = [];
  for (const plan of plans ?? []) {
    const known = before[plan.story.id];
    const isThere = !known?.file || existsSync(join(dataDir, known.file));
    if (known?.key === plan.key && isThere) index[plan.story.id] = known;
    else fresh.push(plan);
  }
  mkdirSync(join(dataDir, folder), { recursive: true });
  let incomplete = 0;
  for (let i = 0; i < fresh.length; i += batchSize) {
    const batch = fresh.slice(i, i + batchSize);
    const texts = readBlobs(contentDir, [
      ...new Set(batch.flatMap(({ versions }) => versions.map(({ blob }) => blob))),
    ]);
    for (const plan of batch) {
      if (plan.versions.every(({ blob }) => texts.has(blob)))
        index[plan.story.id] = writeOne(plan, { texts, dataDir, files, now });
      else incomplete += 1;
    }
  }
  writeWhole(join(dataDir, historyIndex), JSON.stringify(index));
  const wanted = new Set(Object.values(index).flatMap(({ file }) => (file ? basename(file) : [])));
  for (const name of readdirSync(join(dataDir, folder)))
    if (!wanted.has(name)) rmSync(join(dataDir, folder, name));
  const lack =
    incomplete > 0 &&
    `${incomplete} stories have none, since this clone lacks their texts. ${wholeClone}`;
  const fault = reason ?? (plans ? lack : whyNoLog(contentDir));
  console.log(
    fault
      ? `history: not shown: ${fault}.`
      : `history: ${wanted.size} stories have versions; ${fresh.length} were compared anew`,
  );
}

/** Of every story that readers may see now, or at its hour. @returns undefined where git fails */
function planAll(
  { contentDir, commit, code }: { contentDir: string; commit: string; code: string },
  files: BuildFile[],
  now: Date,
): Plan[] | undefined {
  const asked = { commit, since: beginningOf(files), now: now.getTime() };
  const line = readPublishedLine(contentDir, asked);
  if (!line) return undefined;
  const isSame = unchangedSince(contentDir, commit);
  const language = languageOf(files);
  return files
    .filter((file) => file.type === 'Article')
    .filter((file) => ['published', 'scheduled'].includes(stateOfFile(file, now)))
    .flatMap((story) => {
      const versions = versionsOf(line, slugsOf(story));
      const [newest] = versions;
      const isAsCommitted = newest !== undefined && isSame(newest);
      if (versions.length + (isAsCommitted ? 0 : 1) < 2) return [];
      const made = [code, story.hash, language, isAsCommitted, versions];
      const key = createHash('sha256').update(JSON.stringify(made)).digest('hex');
      return [{ story, key, versions, isAsCommitted }];
    });
}

type Making = { texts: Map<string, string>; dataDir: string; files: BuildFile[]; now: Date };

function writeOne(
  { story, key, versions, isAsCommitted }: Plan,
  { texts, dataDir, files, now }: Making,
): HistoryEntry {
  const committed = versions
    .map(({ path, blob, from, until }): StoryText => {
      const text = texts.get(blob) ?? '';
      return { file: path, text, from, until };
    })
    .reverse();
  const made = makeHistory(isAsCommitted ? committed : [...committed, ...asItLies(story, now)], {
    since: Date.parse(textOf(story, 'history', 'since') ?? '') || 0,
    language: textOf(story, 'language') ?? languageOf(files),
  });
  if (made.length < 2) return { key, count: made.length, corrections: {} };
  const file = join(folder, `${story.id}.${key.slice(0, 12)}.json`);
  writeWhole(join(dataDir, file), JSON.stringify(made));
  return { key, file, count: made.length, corrections: correctionsOf(made) };
}

function correctionsOf(versions: StoryVersion[]): HistoryEntry['corrections'] {
  return Object.fromEntries(
    versions.flatMap(({ number, corrections }) => corrections.map((at) => [at, number])),
  );
}

/** What is not committed yet came when it was first built. */
function asItLies({ file }: BuildFile, now: Date): StoryText[] {
  const found = readText(file);
  if ('fault' in found) return [];
  return [{ file, text: found.text, from: now.getTime(), until: Infinity }];
}

function languageOf(files: BuildFile[]): string {
  const site = files.find(({ type }) => type === 'Site');
  return (site && textOf(site, 'language')) ?? siteSchema.parse({}).language;
}

function readIndex(dataDir: string): Index {
  try {
    return JSON.parse(readFileSync(join(dataDir, historyIndex), 'utf8')) as Index;
  } catch {
    return {};
  }
}

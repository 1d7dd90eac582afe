import glob from 'fast-glob';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { toZonedIso } from '../../lib/language/dates.ts';
import { reservedEntryNames } from '../../lib/lint/reserved-names.ts';
import { readSource } from '../../lib/reader/source-file.ts';
import { templateWords } from '../../lib/schema/template-words.ts';
import { slugOf } from './draft.ts';
import { firstAuthor, siteOf } from './new-story.ts';

/**
 * Writes the draft of an entry of a live story.
 * @param slug of the story
 * @returns the path of the new file
 * @throws {Error} where there is no such story, or it is not live
 */
export function newEntry(contentDir: string, slug: string, headline: string, now: Date): string {
  const story = glob.globSync(`articles/**/${slug}.mdx`, { cwd: contentDir })[0];
  if (!story) throw new Error(`There is no story ${slug} under ${contentDir}/articles.`);
  const path = join(contentDir, story);
  const { data } = readSource(path, readFileSync(path, 'utf8'));
  const { kind, authors } = Object(data) as { kind?: unknown; authors?: unknown };
  if (kind !== 'live') throw new Error(`${path} is not live. Write kind: live there first.`);
  const [author = firstAuthor(contentDir)] = Array.isArray(authors) ? (authors as string[]) : [];
  const { language, timeZone } = siteOf(contentDir);
  const at = toZonedIso(now.toISOString(), { timeZone });
  const day = at.slice(0, 16).replace(/[T:]/g, '-');
  const file = freeFile(join(contentDir, 'live', slug), slugOf(headline, language) || `at-${day}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, entryText({ headline: headline.trim(), at, author }), { flag: 'wx' });
  return file;
}

function freeFile(folder: string, name: string): string {
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${name}-${n}`;
    const file = join(folder, `${free}.mdx`);
    if (!reservedEntryNames.includes(free) && !existsSync(file)) return file;
  }
}

function entryText({ headline, at, author }: { headline: string; at: string; author: string }) {
  return `---
${stringify({ title: headline }, { lineWidth: 0 }).trim()}
at: ${at} # in the future: it appears by itself then
authors: [${author}] # files under authors
draft: true # take this line out to publish
# key: true # one of the key moments
# pinned: true # the one that stays on top
# photo:
#   src: gate.jpg # a file under photos, or beside this one
#   alt: ${templateWords.alt}
#   caption: ${templateWords.caption}
#   credit: ${templateWords.credit}
---

${templateWords.body}
`;
}

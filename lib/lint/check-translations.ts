/** A story in several languages: each names all the others, and none is left behind. */
import { lastChange } from '../archive/last-change.ts';
import { originalOf } from '../archive/translations.ts';
import type { Article } from '../archive/newsroom.ts';
import type { ContentFile } from '../reader/content-files.ts';
import type { Problem } from './problem.ts';
import { fieldOf, listOf, stateOfFile, textOf } from './story-fields.ts';

export function checkTranslations(files: ContentFile[], now: Date): Problem[] {
  const site = files.find(({ type }) => type === 'Site');
  const paperLanguage = (site && textOf(site, 'language')) ?? 'en';
  return groupsIn(files.filter(({ type }) => type === 'Article')).flatMap((group) =>
    group.flatMap((story) => {
      const others = group.filter((other) => other !== story);
      return [
        ...toItself(story),
        ...others.flatMap((other) => notNamed(story, other)),
        ...others.flatMap((other) => inOneLanguage(story, other, paperLanguage)),
        ...leftBehind(story, group, paperLanguage, now),
      ];
    }),
  );
}

/** The stories that are tied to one another by name, whichever names the other. */
function groupsIn(stories: ContentFile[]): ContentFile[][] {
  const bySlug = new Map(stories.map((story) => [story.id, story]));
  const groups = new Map<ContentFile, Set<ContentFile>>();
  for (const story of stories) {
    for (const slug of listOf(story, 'translations')) {
      const other = bySlug.get(slug);
      if (!other) continue;
      const [one, two] = [story, other].map((file) => groups.get(file) ?? new Set([file]));
      const both = new Set([...one!, ...two!]);
      for (const member of both) groups.set(member, both);
    }
  }
  return [...new Set(groups.values())].map((group) => [...group]);
}

function toItself(story: ContentFile): Problem[] {
  const place = listOf(story, 'translations').indexOf(story.id);
  return place < 0 ? [] : [problemAt(story, place, 'names the story itself', 'take it out')];
}

function notNamed(story: ContentFile, other: ContentFile): Problem[] {
  if (listOf(story, 'translations').includes(other.id)) return [];
  const message = `do not name "${other.id}", which is tied to this story as a translation`;
  return [problemAt(story, undefined, message, `add ${other.id}; each names all the others`)];
}

function inOneLanguage(story: ContentFile, other: ContentFile, paperLanguage: string): Problem[] {
  const [own, theirs] = [story, other].map((file) => textOf(file, 'language') ?? paperLanguage);
  const place = listOf(story, 'translations').indexOf(other.id);
  if (own !== theirs || place < 0) return [];
  const message = `names "${other.id}", which is in the same language, ${own ?? ''}`;
  return [problemAt(story, place, message, 'write the language of each story, or take it out')];
}

/** The original went on, or was corrected, and this story did not since: it may say what is no longer so. */
function leftBehind(
  story: ContentFile,
  group: ContentFile[],
  paperLanguage: string,
  now: Date,
): Problem[] {
  const dated = group.map((file) => ({ ...datesOf(file, paperLanguage, now), file }));
  const own = dated.find(({ file }) => file === story);
  const original = originalOf(
    dated.filter(({ state }) => state === 'published'),
    paperLanguage,
  );
  const changed = original && lastChange(original);
  const since = own && lastChange(own);
  if (!original || original === own || !changed || !since) return [];
  if (Date.parse(changed) <= Date.parse(since)) return [];
  const place = listOf(story, 'translations').indexOf(original.slug);
  const message = `names "${original.slug}", the original, which changed on ${changed.slice(0, 10)}, after this story`;
  const mend = 'bring the translation up to date and write when in updatedAt';
  return [{ ...problemAt(story, place < 0 ? undefined : place, message, mend), warning: true }];
}

function datesOf(file: ContentFile, paperLanguage: string, now: Date) {
  const corrections = fieldOf(file, 'corrections');
  const entries = (Array.isArray(corrections) ? corrections : []) as Article['corrections'];
  return {
    slug: file.id,
    language: textOf(file, 'language') ?? paperLanguage,
    state: stateOfFile(file, now),
    publishedAt: textOf(file, 'publishedAt'),
    updatedAt: textOf(file, 'updatedAt'),
    corrections: entries.filter((entry) => typeof (entry as object | null) === 'object'),
  };
}

function problemAt(
  { file, lineOf }: ContentFile,
  entry: number | undefined,
  message: string,
  mend: string,
): Problem {
  const path = entry === undefined ? ['translations'] : ['translations', entry];
  return { file, line: lineOf(path), field: 'translations', message, mend };
}

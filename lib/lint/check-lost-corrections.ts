/** Corrections that readers saw and that are not told any more: a paper does not take those back. */
import type { ContentFile } from '../reader/content-files.ts';
import { nameOfEntry, slugOfEntry } from '../schema/live-entry.ts';
import { slugsOf } from './check-lost-stories.ts';
import type { Problem } from './problem.ts';
import { fieldOf, stateOfFile } from './story-fields.ts';
import type { StoryHistory } from './story-history.ts';

/** As it stood in a story that was published. */
export type SeenCorrection = { at: string; kind?: unknown; text: string };

/** What stands in a file may be anything. */
export function isCorrection(entry: unknown): entry is SeenCorrection {
  const { at, text } = (entry ?? {}) as Partial<Record<string, unknown>>;
  return typeof at === 'string' && typeof text === 'string';
}

/**
 * Of what is published, or will be again, and of the entries of live stories that are; a withdrawn story says
 * nothing but its reason.
 */
export function checkLostCorrections(
  files: ContentFile[],
  history: ReturnType<StoryHistory>,
  now: Date,
): Problem[] {
  const told = files.filter(
    (file) =>
      (file.type === 'Article' || file.type === 'LiveEntry') &&
      ['published', 'scheduled'].includes(stateOfFile(file, now)),
  );
  const stories = new Map(
    told.flatMap((file) => (file.type === 'Article' ? [[file.id, slugsOf(file)] as const] : [])),
  );
  const named = told.flatMap((file) => {
    const slugs = namesOf(file, stories);
    return slugs ? [{ file, slugs }] : [];
  });
  const seen = history.corrections(named.map(({ slugs }) => slugs));
  return named.flatMap(({ file }, i) =>
    lostCorrections(seen[i] ?? [], presentIn(file)).map((correction) => lost(file, correction)),
  );
}

/** What it is and was called; an entry goes with its story. @returns undefined for one whose story is not told */
function namesOf({ type, id }: ContentFile, stories: Map<string, string[]>): string[] | undefined {
  if (type === 'Article') return stories.get(id);
  return stories.get(slugOfEntry(id))?.map((slug) => `${slug}/${nameOfEntry(id)}`);
}

/**
 * @param versions what each told, newest first
 * @returns each that has no match, once
 */
function lostCorrections(
  versions: SeenCorrection[][],
  present: SeenCorrection[],
): SeenCorrection[] {
  const lost: SeenCorrection[] = [];
  // What one of the others said before: first its words may change, then its instant.
  const former: SeenCorrection[] = [];
  for (const seen of versions) {
    const matches = matchesOf(seen, [...present, ...lost, ...former]);
    lost.push(...seen.filter((one) => !matches.has(one)));
    former.push(...[...matches].flatMap(([one, match]) => (isSame(one, match) ? [] : [one])));
  }
  return lost;
}

/**
 * One whose words were changed is known by its instant, one whose instant was wrong by its words; two of the same words,
 * or of one instant, are two.
 *
 * @returns which of the others each is
 */
export function matchesOf<T extends SeenCorrection>(
  corrections: SeenCorrection[],
  others: T[],
): Map<SeenCorrection, T> {
  const matches = new Map<SeenCorrection, T>();
  const free = new Set(others);
  for (const isMatch of [isSame, isOfInstant, isOfWords]) {
    for (const one of corrections) {
      const match = !matches.has(one) && [...free].find((other) => isMatch(one, other));
      if (!match) continue;
      matches.set(one, match);
      free.delete(match);
    }
  }
  return matches;
}

function isOfInstant(one: SeenCorrection, other: SeenCorrection): boolean {
  return Date.parse(one.at) === Date.parse(other.at);
}

function isOfWords(one: SeenCorrection, other: SeenCorrection): boolean {
  return one.text.trim() === other.text.trim();
}

function isSame(one: SeenCorrection, other: SeenCorrection): boolean {
  return isOfInstant(one, other) && isOfWords(one, other);
}

function presentIn(story: ContentFile): SeenCorrection[] {
  const corrections = fieldOf(story, 'corrections');
  return Array.isArray(corrections) ? corrections.filter(isCorrection) : [];
}

function lost(story: ContentFile, { at, kind, text }: SeenCorrection): Problem {
  const entry = `{ at: ${at}, kind: ${typeof kind === 'string' ? kind : 'correction'}, text: ${JSON.stringify(text)} }`;
  return {
    file: story.file,
    line: story.lineOf(['corrections']),
    field: 'corrections',
    message: `lacks the one of ${at}, which readers have seen`,
    mend: `put it back: ${entry}; its words may change, its instant stays`,
  };
}

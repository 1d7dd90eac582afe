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
 * One whose words were changed is known by its instant, one whose instant was wrong by its words.
 *
 * @returns each that has no match, once
 */
function lostCorrections(seen: SeenCorrection[], present: SeenCorrection[]): SeenCorrection[] {
  return seen.filter(
    (one, i) =>
      !present.some((other) => isSame(one, other)) &&
      !seen.slice(0, i).some((other) => isSame(one, other)),
  );
}

/** Whether two are one and the same, in another wording or dated otherwise. */
export function isSame(one: SeenCorrection, other: SeenCorrection): boolean {
  return Date.parse(one.at) === Date.parse(other.at) || one.text.trim() === other.text.trim();
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

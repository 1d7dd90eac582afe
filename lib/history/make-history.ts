/** The versions of a story that readers had, from the texts that stood in the paper. */
import { seenFrom } from '../archive/visibility.ts';
import type { StoryVersion } from '../archive/story-version.ts';
import { isCorrection, matchesOf, type SeenCorrection } from '../lint/check-lost-corrections.ts';
import { compareLines } from './compare-lines.ts';
import { endPictures, lettersOf, readStory, type StoryLine } from './story-words.ts';

/** The whole of a file, with the instants between which it was the story's. */
export type StoryText = { file: string; text: string; from: number; until: number };

type Seen = { at: number; lines: StoryLine[]; corrections: SeenCorrection[] };
type Group = { at: number; letters: string; lines: StoryLine[] };

/**
 * No word of a text that was a draft, or that was replaced before its hour, is in what comes out; nor of
 * one that began before `since`, which an editor wrote so that it be hidden. The present text always is.
 *
 * @param texts oldest first
 * @param since in milliseconds
 * @returns newest first
 */
export function makeHistory(
  texts: StoryText[],
  { since, language }: { since: number; language: string },
): StoryVersion[] {
  const stories = texts.map(({ file, text }) => readStory(file, text));
  endPictures(stories);
  const seen = texts.flatMap((text, i): Seen[] => {
    const { fields, lines } = stories[i]!;
    const at = seenFrom(fields, text);
    if (at === undefined || (at < since && i < texts.length - 1)) return [];
    const { corrections } = fields;
    return [
      {
        at,
        lines: lines(),
        corrections: Array.isArray(corrections) ? corrections.filter(isCorrection) : [],
      },
    ];
  });
  const groups: Group[] = [];
  const groupOf = seen.map((one) => {
    const letters = lettersOf(one.lines);
    const last = groups.at(-1);
    if (last?.letters === letters) last.lines = one.lines;
    else groups.push({ at: one.at, letters, lines: one.lines });
    return groups.length - 1;
  });
  const present = seen.at(-1)?.corrections ?? [];
  const matches = seen.map((one) => [...matchesOf(one.corrections, present).values()]);
  const cameWith = (correction: SeenCorrection) =>
    groupOf[matches.findIndex((found) => found.includes(correction))];
  return groups
    .map(({ at, lines }, i) => ({
      number: i + 1,
      at: new Date(at).toISOString(),
      corrections: i === 0 ? [] : present.filter((one) => cameWith(one) === i).map((one) => one.at),
      changes: i === 0 ? [] : compareLines(groups[i - 1]!.lines, lines, language),
    }))
    .reverse();
}

/**
 * Fields whose value is one of a few words. Each word stands here with what an editor is told of it; the
 * rest of the house keeps tables by these words, which do not compile while one is missing in them.
 */
import { z } from 'zod';

type Choice = { help: string };

/** What type of work a story is. */
export const storyKinds = {
  news: { help: 'what happened; also where the field is left out', needsVideo: false },
  analysis: { help: 'what it means, by someone who knows the field', needsVideo: false },
  opinion: { help: 'what its author thinks', needsVideo: false },
  explainer: { help: 'what one has to know to follow the news', needsVideo: false },
  video: { help: 'a video and what belongs to it; it needs a lead video', needsVideo: true },
  live: {
    help: 'what happens while it happens, in entries of their own under content/live',
    needsVideo: false,
  },
} satisfies Record<string, Choice & { needsVideo: boolean }>;
export type StoryKind = keyof typeof storyKinds;

/** @param kind as it was written, which need not be one */
export function needsVideo(kind: string): boolean {
  return Object.entries(storyKinds).some(([name, facts]) => name === kind && facts.needsVideo);
}

/** Why a published story was changed. */
export const correctionKinds = {
  correction: { help: 'something was wrong' },
  clarification: { help: 'something could be misunderstood' },
  update: { help: 'nothing was wrong; the story went on' },
} satisfies Record<string, Choice>;
export type CorrectionKind = keyof typeof correctionKinds;

/** Editors see the help of each word where they choose: `enumDescriptions` is VS Code's. */
export function choice<Name extends string>(choices: Record<Name, Choice>) {
  const names = Object.keys(choices) as [Name, ...Name[]];
  const description = names.join(', ').replace(/, (?=[^,]*$)/, ' or ');
  return z
    .enum(names)
    .meta({ description, enumDescriptions: names.map((name) => choices[name].help) });
}

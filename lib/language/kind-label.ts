import type { StoryKind } from '../schema/choices.ts';

/** The type of work, as readers see it. */
export const kindLabels: Record<StoryKind, string> = {
  news: 'News',
  analysis: 'Analysis',
  opinion: 'Opinion',
  explainer: 'Explainer',
  video: 'Video',
};

/** The same in lists, where news is what one expects. */
export const listKindLabels: Record<StoryKind, string | undefined> = {
  ...kindLabels,
  news: undefined,
};

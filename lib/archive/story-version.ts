/** What readers had of a story, version by version. */

/** Some words of a passage: as they stayed, as they came, or as they went. */
export type ComparedPart = { change: 'same' | 'added' | 'removed'; text: string };

/** A line of a story: its headline, or any other. */
export type ComparedLine = { isTitle: boolean; parts: ComparedPart[] };

export type StoryVersion = {
  /** Counted from the oldest on record, which is 1. */
  number: number;
  /** When readers had it first. */
  at: string;
  /** The instants of the corrections that came with it, as the story gives them now. */
  corrections: string[];
  /** What differs from the version before, line by line; undefined where lines are as they were. */
  changes: (ComparedLine | undefined)[];
};

/** What is known of a story's versions without reading them. */
export type HistoryEntry = {
  /** Changes with whatever the versions are made of. */
  key: string;
  /** The file of the versions, newest first, from the data folder; undefined where there is but one. */
  file?: string | undefined;
  count: number;
  /** The version that came with a correction, by its instant. */
  corrections: Record<string, number>;
};

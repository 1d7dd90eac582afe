import type { FormerStory } from './check-lost-stories.ts';
import type { FormerEntry } from './check-renamed-entries.ts';
import type { SeenCorrection } from './check-lost-corrections.ts';

/**
 * What readers had of this paper before, as far as anybody remembers.
 *
 * @param since in milliseconds: what was committed before counts for nothing
 */
export type StoryHistory = (since: number) => {
  /** Every story that was once published under a slug that is not `answered` any more. */
  lostStories: (answered: ReadonlySet<string>) => FormerStory[];
  /** Every entry of a live story, named `slug/name`, that readers saw and that is not `answered` any more. */
  lostEntries: (answered: ReadonlySet<string>) => FormerEntry[];
  /**
   * The corrections that readers saw with each version of these stories, or entries of live ones; newest first.
   *
   * @param stories the slugs of each, of an entry `slug/name`; the present one first
   */
  corrections: (stories: string[][]) => SeenCorrection[][][];
};

/** Where nobody remembers anything. */
export const noHistory: StoryHistory = () => ({
  lostStories: () => [],
  lostEntries: () => [],
  corrections: (stories) => stories.map(() => []),
});

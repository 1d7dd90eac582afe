/** What a preview does to a story in the eyes of readers, told by comparing before and after. */
import { stateOf, type Visible } from '../archive/visibility.ts';

/** In the order of the desk: what readers would notice stands first. */
export const standings = {
  lost: {
    title: 'Lost to readers',
    help: 'Published now, and not published by this preview. Withdraw a story, or give its address to another by aliases.',
  },
  new: { title: 'New for readers', help: 'Published as soon as this preview is.' },
  changed: { title: 'Changed', help: 'Published now, and different here.' },
  moved: { title: 'Moved', help: 'Published now, and at another address here.' },
  scheduled: { title: 'Scheduled', help: 'Published by the clock, at the time given.' },
  draft: {
    title: 'Draft',
    help: 'Seen on previews only, until draft: true is taken out and publishedAt is there.',
  },
  withdrawn: { title: 'Withdrawn', help: 'Readers meet the reason, and not the story.' },
  published: { title: 'Published', help: 'The same here as for readers.' },
} as const;
export type Standing = keyof typeof standings;

type Moment = {
  /** The story as the published branch has it; undefined where it has none, or nobody knows. */
  before: Visible | undefined;
  /** Whether the published branch is known. */
  known: boolean;
  /** Whether anything of the story differs from it. */
  edited: boolean;
  now: Date;
};

export function standingOf(story: Visible, { before, known, edited, now }: Moment): Standing {
  const state = stateOf(story, now);
  if (state === 'withdrawn') return 'withdrawn';
  const wasPublished = before !== undefined && stateOf(before, now) === 'published';
  if (state !== 'published') return wasPublished ? 'lost' : state;
  if (known && !wasPublished) return 'new';
  return edited ? 'changed' : 'published';
}

/** @returns undefined for a story without a file that no reader ever saw, which is no loss */
export function standingOfGone(
  before: Visible,
  isAlias: boolean,
  now: Date,
): 'lost' | 'moved' | undefined {
  if (stateOf(before, now) !== 'published') return undefined;
  return isAlias ? 'moved' : 'lost';
}

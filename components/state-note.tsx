import type { ReactNode } from 'react';
import type { Zone } from '@/lib/language/dates';
import type { Article } from '@/lib/archive/newsroom';
import type { State } from '@/lib/archive/visibility';
import { Instant } from './instant';

type StateNoteProps = { article: Pick<Article, 'state' | 'publishedAt'>; zone: Zone };

/** Over a story that readers cannot see yet: why, and when they would. */
export function StateNote({ article: { state, publishedAt }, zone }: StateNoteProps) {
  const at = publishedAt && <Instant at={publishedAt} zone={zone} />;
  const notes: Record<State, ReactNode> = {
    published: null,
    scheduled: <>Scheduled for {at}</>,
    draft: <>Draft: not published{at && <>, and dated {at}</>}</>,
    // Its page says so itself, with the reason.
    withdrawn: null,
  };
  if (!notes[state]) return null;
  return (
    <p className="mb-7 border-2 border-accent px-3.5 py-1.75 font-sans text-label text-accent">
      {notes[state]}
    </p>
  );
}

import type { Zone } from '@/lib/dates';
import type { Article } from '@/lib/newsroom';
import { Instant } from './instant';

type StateNoteProps = { article: Pick<Article, 'state' | 'publishedAt'>; zone: Zone };

/** Over a story that readers cannot see yet: why, and when they would. */
export function StateNote({ article: { state, publishedAt }, zone }: StateNoteProps) {
  if (state === 'published') return null;
  const at = publishedAt && <Instant at={publishedAt} zone={zone} />;
  return (
    <p className="mb-7 border-2 border-accent px-3.5 py-1.75 font-sans text-label text-accent">
      {state === 'scheduled' && <>Scheduled for {at}</>}
      {state === 'draft' && <>Draft: not published{at && <>, and dated {at}</>}</>}
    </p>
  );
}

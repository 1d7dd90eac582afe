import type { Zone } from '@/lib/dates';
import type { Article } from '@/lib/newsroom';
import { Instant } from './instant';

/** Over a story that readers cannot see yet. */
export function StateNote({
  article: { state, publishedAt },
  zone,
}: {
  article: Article;
  zone: Zone;
}) {
  if (state === 'published') return null;
  return (
    <p className="mb-7 border-2 border-accent px-3.5 py-1.75 font-sans text-label text-accent">
      {state === 'scheduled' && publishedAt ? (
        <>
          Scheduled for <Instant at={publishedAt} zone={zone} />
        </>
      ) : (
        'Draft: not published'
      )}
    </p>
  );
}

import type { ReactNode } from 'react';
import type { Locale } from '@/lib/language/locale';
import type { Article } from '@/lib/archive/newsroom';
import type { State } from '@/lib/archive/visibility';
import { Instant } from '../instant';
import { Said } from '../said';

type StateNoteProps = { article: Pick<Article, 'state' | 'publishedAt'>; locale: Locale };

/** Over a story that readers cannot see yet: why, and when they would. */
export function StateNote({ article: { state, publishedAt }, locale }: StateNoteProps) {
  const at = publishedAt && <Instant at={publishedAt} locale={locale} />;
  const { preview } = locale.words;
  const notes: Record<State, ReactNode> = {
    published: null,
    scheduled: <Said phrase={preview.scheduledNote} values={{ at }} />,
    draft: at ? <Said phrase={preview.datedDraftNote} values={{ at }} /> : preview.draftNote,
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

import { articlePath } from '@/lib/addresses/urls';
import type { Locale } from '@/lib/language/locale';
import type { Front } from '@/lib/lists/arrange-front';

type BreakingLineProps = { breaking: NonNullable<Front['breaking']>; locale: Locale };

/** One line over the whole page. */
export function BreakingLine({ breaking: { text, story }, locale }: BreakingLineProps) {
  return (
    <p className="mb-7 border-y-2 border-accent py-2.5 text-compact font-semibold">
      <span className="me-3.5 font-sans text-label text-accent uppercase">
        {locale.words.front.breaking}
      </span>{' '}
      {story ? (
        <a href={articlePath(story.slug)} className="hover:underline">
          {text}
        </a>
      ) : (
        text
      )}
    </p>
  );
}

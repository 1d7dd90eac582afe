import type { Locale } from '@/lib/language/locale';
import type { Withdrawn } from '@/lib/archive/newsroom';
import { Instant } from '../instant';
import { Notice } from '../notice';
import { Said } from '../said';

/** In place of a story that was taken back: the reason, and no word of the story. */
export function WithdrawnPage({ withdrawn, locale }: { withdrawn: Withdrawn; locale: Locale }) {
  const { words } = locale;
  return (
    <Notice title={words.withdrawn.title} text={withdrawn.reason} words={words}>
      <p className="mt-3.5 text-small text-soft">
        <Said
          phrase={words.withdrawn.at}
          values={{ at: <Instant at={withdrawn.at} locale={locale} /> }}
        />
      </p>
    </Notice>
  );
}

import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { kindLabel } from '@/lib/archive/story-labels';
import { listPath } from '@/lib/addresses/urls';

/** Over a headline: the section, and what type of work this is. */
type KickerProps = { article: Article; locale: Locale };

export function Kicker({ article, locale }: KickerProps) {
  const { section } = article;
  return (
    <p className="font-sans text-label">
      <a
        href={listPath('sections', section.id)}
        lang={locale.names}
        className="text-accent hover:underline"
      >
        {section.name}
      </a>{' '}
      <span className="ms-2 text-soft">{kindLabel(article, locale.words)}</span>
    </p>
  );
}

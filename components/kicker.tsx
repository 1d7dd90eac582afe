import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { listPath } from '@/lib/addresses/urls';

/** Over a headline: the section, and what type of work this is. */
type KickerProps = { article: Article; locale: Locale };

export function Kicker({ article: { section, kind }, locale }: KickerProps) {
  return (
    <p className="font-sans text-label">
      <a href={listPath('sections', section.id)} className="text-accent hover:underline">
        {section.name}
      </a>{' '}
      <span className="ms-2 text-soft">{locale.words.kinds[kind]}</span>
    </p>
  );
}

import type { Article } from '@/lib/archive/newsroom';
import { kindLabels } from '@/lib/language/kind-label';
import { listPath } from '@/lib/addresses/urls';

/** Over a headline: the section, and what type of work this is. */
export function Kicker({ article: { section, kind } }: { article: Article }) {
  return (
    <p className="font-sans text-label">
      <a href={listPath('sections', section.id)} className="text-accent hover:underline">
        {section.name}
      </a>{' '}
      <span className="ml-2 text-soft">{kindLabels[kind]}</span>
    </p>
  );
}

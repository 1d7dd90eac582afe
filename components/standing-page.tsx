import type { Root } from 'hast';
import type { Page } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { Prose } from './body/prose';

/** About, the policies: what is true of the paper whatever the news. */
type StandingPageProps = { page: Page; body: Root; locale: Locale };

export function StandingPage({ page, body, locale }: StandingPageProps) {
  const { title, description } = page;
  return (
    <article>
      <h1 className="text-title">{title}</h1>
      <p className="mt-3.5 max-w-[40rem] text-standfirst text-soft">{description}</p>
      <div className="mt-10">
        <Prose tree={body} locale={locale} />
      </div>
    </article>
  );
}

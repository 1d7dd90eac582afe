import type { ReactNode } from 'react';
import type { Article } from '@/lib/archive/newsroom';
import { articlePath } from '@/lib/addresses/urls';
import type { Locale } from '@/lib/language/locale';
import { formatNumber, say } from '@/lib/language/say';
import { Kicker } from '../story/kicker';
import { SponsorNote } from '../story/sponsor-note';
import { StateNote } from '../story/state-note';

type LivePageHeadProps = {
  article: Article;
  page: number;
  locale: Locale;
  children: ReactNode;
};

/** A page of a live story's entries: its headline leads to the story. */
export function LivePageHead({ article, page, locale, children }: LivePageHeadProps) {
  return (
    <article>
      <StateNote article={article} locale={locale} />
      <header className="max-w-[60rem]">
        <SponsorNote sponsor={article.sponsor} locale={locale} />
        <Kicker article={article} locale={locale} />
        <h1 className="mt-1.75 text-title">
          <a href={articlePath(article.slug)} className="hover:underline hover:decoration-1">
            {article.title}
          </a>
        </h1>
        <p className="mt-1.75 text-small text-soft">
          {say(locale.words.lists.page, { page: formatNumber(page, locale) })}
        </p>
      </header>
      {children}
    </article>
  );
}

import type { Article } from '@/lib/archive/newsroom';
import { articlePath } from '@/lib/addresses/urls';
import type { Locale } from '@/lib/language/locale';
import { Instant } from '../instant';
import { Kicker } from '../story/kicker';
import { Said } from '../said';
import { SponsorNote } from '../story/sponsor-note';
import { StateNote } from '../story/state-note';
import { EntryMatter, type ShownEntry } from './entry-article';

type EntryPageProps = ShownEntry & {
  article: Article;
  /** Its place among the others. */
  place: string;
  locale: Locale;
};

/** One entry by itself, for whoever was sent its address. */
export function EntryPage({ article, entry, body, place, locale }: EntryPageProps) {
  const { at, title, state } = entry;
  const { live, story } = locale.words;
  return (
    <article>
      <StateNote article={{ state, publishedAt: at }} locale={locale} />
      <header className="max-w-[60rem]">
        <SponsorNote sponsor={article.sponsor} locale={locale} />
        <Kicker article={article} locale={locale} />
        <p className="mt-1.75 text-small text-soft">
          <Said
            phrase={live.of}
            values={{
              story: (
                <a href={articlePath(article.slug)} className="text-ink underline">
                  {article.title}
                </a>
              ),
            }}
          />
        </p>
        <h1 className="mt-1.75 text-title">{title}</h1>
        <p className="mt-3.5 text-small text-soft">
          <Said phrase={story.published} values={{ at: <Instant at={at} locale={locale} /> }} />
        </p>
      </header>
      <section>
        <EntryMatter entry={entry} body={body} locale={locale} first />
      </section>
      <p className="mt-10 border-t border-ink pt-3.5 text-small print:hidden">
        <a href={place} className="underline">
          {live.all}
        </a>
      </p>
    </article>
  );
}

import type { Locale } from '@/lib/language/locale';
import type { FrontPage as Arrangement, River as RiverOf } from '@/lib/lists/front-page';
import { listPath } from '@/lib/addresses/urls';
import { Teaser } from './teaser';

export function FrontPage({ front, locale }: { front: Arrangement; locale: Locale }) {
  const { lead, second, rivers } = front;
  if (!lead) return <p>{locale.words.lists.empty}</p>;
  return (
    <>
      <section aria-labelledby="top-stories">
        <h2 id="top-stories" className="sr-only">
          {locale.words.frame.topStories}
        </h2>
        <Teaser article={lead} size="lead" locale={locale} first />
        <div className="mt-10 grid gap-x-8 gap-y-10 border-t border-rule pt-5 sm:grid-cols-2 lg:grid-cols-4">
          {second.map((article) => (
            <Teaser key={article.slug} article={article} size="standard" locale={locale} />
          ))}
        </div>
      </section>
      {rivers.map((river) => (
        <River key={river.section.id} river={river} locale={locale} />
      ))}
    </>
  );
}

function River({ river: { section, articles }, locale }: { river: RiverOf; locale: Locale }) {
  return (
    <section
      aria-labelledby={`river-${section.id}`}
      className="mt-14 border-t-2 border-ink pt-3.5 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-x-10"
    >
      <h2 id={`river-${section.id}`} className="text-standfirst">
        <a href={listPath('sections', section.id)} className="hover:underline">
          {section.name}
        </a>
      </h2>
      <div className="mt-5 grid gap-x-8 gap-y-7 sm:grid-cols-2 lg:mt-0">
        {articles.map((article) => (
          <Teaser key={article.slug} article={article} size="compact" locale={locale} />
        ))}
      </div>
    </section>
  );
}

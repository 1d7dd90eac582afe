import type { Locale } from '@/lib/language/locale';
import { sayCount } from '@/lib/language/say';
import type { Section } from '@/lib/archive/newsroom';
import { searchAddress } from '@/lib/search/address';
import type { Search } from '@/lib/search/paper-search';
import { Pagination } from '../lists/pagination';
import { SearchForm } from './search-form';
import { SearchNothing } from './search-nothing';
import { SearchNarrower } from './search-narrower';
import { SearchResult } from './search-result';

type SearchPageProps = { search: Search; sections: Section[]; locale: Locale };

export function SearchPage({ search, sections, locale }: SearchPageProps) {
  const { found } = search;
  return (
    <div className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-x-10">
      <div>
        <h1 className="text-lead">{locale.words.search.title}</h1>
        <SearchForm search={search} sections={sections} locale={locale} />
      </div>
      <div className="mt-10 max-w-wide lg:mt-0">
        {!found && <SearchHints typed={search.asked.q} locale={locale} />}
        {found?.items.length === 0 && (
          <SearchNothing search={search} sections={sections} locale={locale} />
        )}
        {found && found.items.length > 0 && (
          <SearchResults search={search} found={found} locale={locale} />
        )}
      </div>
    </div>
  );
}

type SearchResultsProps = { search: Search; found: NonNullable<Search['found']>; locale: Locale };

function SearchResults({ search, found, locale }: SearchResultsProps) {
  const { items, total, more, page, pages } = found;
  const words = locale.words.search;
  return (
    <section aria-labelledby="found">
      <div role="status">
        <h2 id="found" className="text-standfirst">
          {sayCount(more ? words.foundMore : words.found, total, locale)}
        </h2>
      </div>
      {more && (
        <p className="mt-1.75 text-small text-soft">{sayCount(words.best, total, locale)}</p>
      )}
      <SearchNarrower
        search={search}
        articles={items.map(({ article }) => article)}
        locale={locale}
      />
      <div className="mt-5">
        {items.map((result) => (
          <SearchResult key={result.article.slug} result={result} locale={locale} />
        ))}
      </div>
      <Pagination
        // Results run from better to worse, not from newer to older as lists do.
        back={words.previous}
        on={words.more}
        page={page}
        pages={pages}
        locale={locale}
        path={(number) => searchAddress({ ...search.asked, page: number })}
      />
    </section>
  );
}

/** @param typed what held no word to look for */
function SearchHints({ typed, locale }: { typed: string; locale: Locale }) {
  const words = locale.words.search;
  return (
    <section aria-labelledby="hints">
      <h2 id="hints" className="text-standfirst">
        {typed ? words.noWord : words.hints}
      </h2>
      <ul className="mt-3.5 list-disc ps-5 text-soft">
        <li>{words.hintWords}</li>
        <li>{words.hintPhrase}</li>
        <li>{words.hintWithout}</li>
        <li>{words.hintForms}</li>
      </ul>
    </section>
  );
}

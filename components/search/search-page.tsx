import type { Zone } from '@/lib/language/dates';
import type { Section } from '@/lib/archive/newsroom';
import { searchAddress } from '@/lib/search/address';
import type { Search } from '@/lib/search/paper-search';
import { Pagination } from '../pagination';
import { SearchForm } from './search-form';
import { SearchNothing } from './search-nothing';
import { SearchNarrower } from './search-narrower';
import { SearchResult } from './search-result';

type SearchPageProps = { search: Search; sections: Section[]; zone: Zone };

export function SearchPage({ search, sections, zone }: SearchPageProps) {
  const { found } = search;
  return (
    <div className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-x-10">
      <div>
        <h1 className="text-lead">Search</h1>
        <SearchForm search={search} sections={sections} />
      </div>
      <div className="mt-10 max-w-wide lg:mt-0">
        {!found && <SearchHints typed={search.asked.q} />}
        {found?.items.length === 0 && <SearchNothing search={search} sections={sections} />}
        {found && found.items.length > 0 && (
          <SearchResults search={search} found={found} zone={zone} />
        )}
      </div>
    </div>
  );
}

/** Results run from better to worse, not from newer to older as lists do. */
const byWorth = { back: 'Previous results', on: 'More results' };

type SearchResultsProps = { search: Search; found: NonNullable<Search['found']>; zone: Zone };

function SearchResults({ search, found, zone }: SearchResultsProps) {
  const { items, total, more, page, pages } = found;
  const stories = `${total} ${total === 1 ? 'story' : 'stories'}`;
  return (
    <section aria-labelledby="found">
      <div role="status">
        <h2 id="found" className="text-standfirst">
          {more ? `More than ${stories}` : stories}
        </h2>
      </div>
      {more && (
        <p className="mt-1.75 text-small text-soft">
          These are the best of the newest {total}. One more word or a date will narrow the search.
        </p>
      )}
      <SearchNarrower search={search} articles={items.map(({ article }) => article)} />
      <div className="mt-5">
        {items.map((result) => (
          <SearchResult key={result.article.slug} result={result} zone={zone} />
        ))}
      </div>
      <Pagination
        words={byWorth}
        page={page}
        pages={pages}
        path={(number) => searchAddress({ ...search.asked, page: number })}
      />
    </section>
  );
}

/** @param typed what held no word to look for */
function SearchHints({ typed }: { typed: string }) {
  return (
    <section aria-labelledby="hints">
      <h2 id="hints" className="text-standfirst">
        {typed ? 'There is no word to look for' : 'What you can look for'}
      </h2>
      <ul className="mt-3.5 list-disc pl-5 text-soft">
        <li>Words: a story is found when it holds them all, in any order.</li>
        <li>“Words in quotes”: they stand together, just so.</li>
        <li>A word with a minus before it, like -football: no story found holds it.</li>
        <li>Capitals, accents and plurals make no difference.</li>
      </ul>
    </section>
  );
}

import type { Section } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { say } from '@/lib/language/say';
import { searchAddress } from '@/lib/search/address';
import type { Search } from '@/lib/search/paper-search';
import { listPath } from '@/lib/addresses/urls';
import { Said } from '../said';

type SearchNothingProps = { search: Search; sections: Section[]; locale: Locale };

/** Nothing was found: why that may be, and where to go on. */
export function SearchNothing({ search, sections, locale }: SearchNothingProps) {
  const { asked, guess } = search;
  const words = locale.words.search;
  const { q, filters } = asked;
  const isNarrowed = Object.values(filters).some(Boolean);
  return (
    <section aria-labelledby="found">
      <div role="status">
        <h2 id="found" className="text-standfirst">
          {q ? say(words.noneFor, { words: q }) : words.none}
        </h2>
      </div>
      {guess && (
        <p className="mt-3.5">
          <Said
            phrase={words.didYouMean}
            values={{
              guess: (
                <a
                  href={searchAddress({ q: guess, filters })}
                  className="font-semibold text-accent underline"
                >
                  {guess}
                </a>
              ),
            }}
          />
        </p>
      )}
      <p className="mt-3.5">{words.fewerWords}</p>
      {q && isNarrowed && (
        <p className="mt-3.5">
          <a href={searchAddress({ q, filters: {} })} className="text-accent underline">
            {words.everywhere}
          </a>
        </p>
      )}
      <p className="mt-3.5">{words.goOn}</p>
      <ul className="mt-1.75 flex flex-wrap gap-x-7">
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a
              href={listPath('sections', id)}
              className="inline-block py-1.75 text-accent underline"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

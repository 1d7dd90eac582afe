import type { Section } from '@/lib/archive/newsroom';
import { searchAddress } from '@/lib/search/address';
import type { Search } from '@/lib/search/paper-search';
import { listPath } from '@/lib/addresses/urls';

type SearchNothingProps = { search: Search; sections: Section[] };

/** Nothing was found: why that may be, and where to go on. */
export function SearchNothing({ search: { asked, guess }, sections }: SearchNothingProps) {
  const { q, filters } = asked;
  const isNarrowed = Object.values(filters).some(Boolean);
  return (
    <section aria-labelledby="found">
      <div role="status">
        <h2 id="found" className="text-standfirst">
          {q ? `No story was found for ${q}` : 'No story was found'}
        </h2>
      </div>
      {guess && (
        <p className="mt-3.5">
          Did you mean{' '}
          <a
            href={searchAddress({ q: guess, filters })}
            className="font-semibold text-accent underline"
          >
            {guess}
          </a>
          ?
        </p>
      )}
      <p className="mt-3.5">Try fewer words, or others that mean the same.</p>
      {q && isNarrowed && (
        <p className="mt-3.5">
          <a href={searchAddress({ q, filters: {} })} className="text-accent underline">
            Look in all sections and at all times
          </a>
        </p>
      )}
      <p className="mt-3.5">Or go on in a section:</p>
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

import { articlePath, listPath } from '@/lib/addresses/urls';
import type { Article } from '@/lib/archive/newsroom';
import { partLabel, seriesWords } from '@/lib/language/series-words';
import type { SeriesPlace } from '@/lib/lists/series-place';

/** Over a headline: which part of which series this is. */
export function SeriesNote({ place }: { place: SeriesPlace | undefined }) {
  if (!place) return null;
  const { series, part, parts } = place;
  return (
    <p className="mt-1.75 font-sans text-label text-soft">
      <a href={listPath('series', series.id)} className="underline">
        {series.name}
      </a>
      {`: ${partLabel(part, parts)}`}
    </p>
  );
}

/** Below a story, in a footer, which reader modes leave out: the parts beside this one. */
export function SeriesNav({ place }: { place: SeriesPlace | undefined }) {
  if (!place || (!place.previous && !place.next)) return null;
  return (
    <footer>
      <nav
        aria-labelledby="series-parts"
        className="mt-7 max-w-measure border-t border-rule pt-3.5 print:hidden"
      >
        <h2 id="series-parts" className="font-sans text-label text-soft">
          {place.series.name}
        </h2>
        <ul className="mt-1.75 grid gap-y-1.75 text-small">
          <PartLink article={place.previous} rel="prev" label={seriesWords.previous} />
          <PartLink article={place.next} rel="next" label={seriesWords.next} />
        </ul>
      </nav>
    </footer>
  );
}

type PartLinkProps = { article: Article | undefined; rel: string; label: string };

function PartLink({ article, rel, label }: PartLinkProps) {
  if (!article) return null;
  return (
    <li>
      <span className="text-soft">{label}:</span>{' '}
      <a href={articlePath(article.slug)} rel={rel} className="underline">
        {article.title}
      </a>
    </li>
  );
}

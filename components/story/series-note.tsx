import { articlePath, listPath } from '@/lib/addresses/urls';
import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { partLabel } from '@/lib/language/part-label';
import type { SeriesPlace } from '@/lib/lists/series-place';
import { Said } from '../said';

type PlaceProps = { place: SeriesPlace | undefined; locale: Locale };

/** Over a headline: which part of which series this is. */
export function SeriesNote({ place, locale }: PlaceProps) {
  if (!place) return null;
  const { series } = place;
  const name = (
    <a href={listPath('series', series.id)} className="underline">
      {series.name}
    </a>
  );
  const part = partLabel(place, locale);
  return (
    <p className="mt-1.75 font-sans text-label text-soft">
      <Said phrase={locale.words.series.named} values={{ name, part }} />
    </p>
  );
}

/** Below a story, in a footer, which reader modes leave out: the parts beside this one. */
export function SeriesNav({ place, locale }: PlaceProps) {
  if (!place || (!place.previous && !place.next)) return null;
  const words = locale.words.series;
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
          <PartLink article={place.previous} rel="prev" label={words.previous} words={words} />
          <PartLink article={place.next} rel="next" label={words.next} words={words} />
        </ul>
      </nav>
    </footer>
  );
}

type PartLinkProps = {
  article: Article | undefined;
  rel: string;
  label: string;
  words: Locale['words']['series'];
};

function PartLink({ article, rel, label, words }: PartLinkProps) {
  if (!article) return null;
  const title = (
    <a href={articlePath(article.slug)} rel={rel} className="underline">
      {article.title}
    </a>
  );
  return (
    <li>
      <Said
        phrase={words.beside}
        values={{ label: <span className="text-soft">{label}</span>, title }}
      />
    </li>
  );
}

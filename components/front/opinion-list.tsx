import type { Article } from '@/lib/archive/newsroom';
import { sponsorLabel, stateLabel } from '@/lib/archive/story-labels';
import type { Locale } from '@/lib/language/locale';
import { inRow } from '@/lib/language/say';
import { Credit, PictureLabel } from '../caption';
import { Picture } from '../picture';
import { rowPlaces } from '../lists/row-spans';
import { Headline } from '../lists/teaser-parts';

type OpinionListProps = {
  articles: Article[];
  /** In one row of a wide screen. */
  most: 2 | 4;
  locale: Locale;
};

/** Who speaks stands first: the portrait and the name, then what is said. */
export function OpinionList({ articles, most, locale }: OpinionListProps) {
  const places = rowPlaces(articles.length, most);
  return (
    <ul className="grid gap-x-8 gap-y-7 sm:grid-cols-12">
      {articles.map((article, i) => (
        <li key={article.slug} className={places[i]?.span}>
          <Opinion article={article} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function Opinion({ article, locale }: { article: Article; locale: Locale }) {
  const { authors, teaser, state } = article;
  const portrait = authors.find(({ photo }) => photo)?.photo;
  const names = inRow(authors, locale).map((part, i) =>
    typeof part === 'string' ? part : <bdi key={i}>{part.name}</bdi>,
  );
  const notes = [stateLabel(state, locale.words), sponsorLabel(article, locale.words)];
  return (
    <article
      aria-label={teaser.title}
      className={`relative ${portrait ? 'grid grid-cols-[4.5rem_1fr] gap-x-4' : ''}`}
    >
      {portrait && (
        <div>
          <Picture photo={portrait} role="writer" alt="" />
        </div>
      )}
      <div>
        <hgroup>
          {notes.map(
            (note) =>
              note && (
                <p key={note} className="font-sans text-label text-accent">
                  <b>{note}</b>
                </p>
              ),
          )}
          <p className="text-compact text-accent">{names}</p>
          <h3 className="text-teaser">
            <Headline article={article} locale={locale} />
          </h3>
        </hgroup>
        {portrait && (portrait.credit || portrait.isCreditUnknown) && (
          <p className="mt-1 text-credit">
            <PictureLabel credit={portrait.credit} locale={locale} />
            <Credit credit={portrait.credit} ai={portrait.ai} locale={locale} />
          </p>
        )}
      </div>
    </article>
  );
}

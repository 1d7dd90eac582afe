import { Fragment } from 'react';
import { otherThan, type Locale } from '@/lib/language/locale';
import type { Piece } from '@/lib/search/passage';
import type { Result } from '@/lib/search/paper-search';
import { listKindLabel, sponsorLabel, stateLabel } from '@/lib/archive/story-labels';
import { articlePath } from '@/lib/addresses/urls';
import { Instant } from '../instant';

type SearchResultProps = { result: Result; locale: Locale };

/** A story that was found. No picture: the words were asked for, and the page is made anew each time. */
export function SearchResult({ result, locale }: SearchResultProps) {
  const { article, title, passage } = result;
  const { slug, section, state, authors, publishedAt } = article;
  const lang = otherThan(locale, article.language);
  const stateName = stateLabel(state, locale.words);
  const kindName = listKindLabel(article, locale.words);
  const sponsorName = sponsorLabel(article, locale.words);
  return (
    <article className="border-t border-rule py-5">
      <p className="font-sans text-label text-accent">
        {stateName && <b className="me-2">{stateName} </b>}
        {sponsorName && <b className="me-2">{sponsorName} </b>}
        {section.name}
        {kindName && ` · ${kindName}`}
      </p>
      <h3 className="mt-1 text-teaser">
        <a href={articlePath(slug)} lang={lang} className="hover:underline hover:decoration-1">
          <Marked pieces={title} />
        </a>
      </h3>
      <p lang={lang} className="mt-1.75 text-small text-soft">
        <Marked pieces={passage} />
      </p>
      <p className="mt-1.75 font-sans text-label text-soft">
        {authors.map(({ id, name }, i) => (
          <Fragment key={id}>
            {i > 0 && locale.words.story.between}
            <bdi>{name}</bdi>
          </Fragment>
        ))}
        {publishedAt && ' · '}
        {publishedAt && <Instant at={publishedAt} locale={locale} dayOnly />}
      </p>
    </article>
  );
}

function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, marked }, i) =>
    marked ? (
      <mark key={i} className="bg-transparent font-semibold text-ink underline">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

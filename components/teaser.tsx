import type { Article } from '@/lib/archive/newsroom';
import { otherThan, type Locale } from '@/lib/language/locale';
import { listKindLabel, stateLabel } from '@/lib/archive/story-labels';
import { articlePath } from '@/lib/addresses/urls';
import { Credit, PictureLabel } from './caption';
import { Instant } from './instant';
import { Picture } from './picture';
import { Duration } from './video-figure';

/** All that differs between the sizes: where picture, credit and words stand, how large they are. */
const sizes = {
  lead: {
    frame: 'lg:grid lg:grid-cols-[minmax(0,48rem)_1fr] lg:grid-rows-[auto_1fr] lg:gap-x-8',
    place: '',
    credit: '',
    words: 'mt-3.5 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-0',
    title: 'text-lead',
    picture: 'lead',
  },
  standard: {
    frame: '',
    place: '',
    credit: '',
    words: 'mt-2.5',
    title: 'text-teaser',
    picture: 'standard',
  },
  compact: {
    frame: 'grid grid-cols-[7rem_1fr] grid-rows-[auto_1fr] gap-x-4',
    place: 'row-span-2',
    credit: 'col-start-2 row-start-2',
    words: 'col-start-2 row-start-1',
    title: 'text-compact',
    picture: 'compact',
  },
} as const;

type TeaserProps = {
  article: Article;
  size: keyof typeof sizes;
  locale: Locale;
  heading?: 'h2' | 'h3';
  first?: boolean;
};

/** A story in a list. Its headline is the one link; the picture is silent, since that link names it. */
export function Teaser({
  article,
  size,
  locale,
  heading: Heading = 'h3',
  first = false,
}: TeaserProps) {
  const { photo, title, standfirst } = article.teaser;
  const lang = otherThan(locale, article.language);
  const { frame, place, credit, words, title: titleSize, picture } = sizes[size];
  return (
    <article aria-label={title} className={`relative ${photo ? frame : ''}`}>
      {photo && (
        <>
          <div className={place}>
            <Picture photo={photo} role={picture} alt="" first={first} />
          </div>
          <p className={`mt-1 text-credit ${credit}`}>
            <PictureLabel credit={photo.credit} locale={locale} />
            {(photo.credit || photo.isCreditUnknown) && (
              <Credit credit={photo.credit} ai={photo.ai} locale={locale} />
            )}
          </p>
        </>
      )}
      <hgroup className={photo ? words : ''}>
        <Label article={article} locale={locale} />
        <Heading className={titleSize}>
          <a
            href={articlePath(article.slug)}
            lang={lang}
            className="after:absolute after:inset-0 hover:underline hover:decoration-1"
          >
            {title}
          </a>
        </Heading>
        {size !== 'compact' && standfirst && (
          <p lang={lang} className={`mt-1.75 text-soft ${size === 'lead' ? '' : 'text-small'}`}>
            {standfirst}
          </p>
        )}
        {article.publishedAt && (
          <p className="mt-1.75 font-sans text-label text-soft">
            <Instant at={article.publishedAt} locale={locale} dayOnly />
          </p>
        )}
      </hgroup>
    </article>
  );
}

/** What the reader should know before the headline: a draft, a length, a type of work. */
function Label({ article, locale }: { article: Article; locale: Locale }) {
  const { kind, lead, state } = article;
  const duration = lead?.video?.duration;
  const stateName = stateLabel(state, locale.words);
  const kindName = listKindLabel(kind, locale.words);
  if (!stateName && !kindName && !duration) return null;
  return (
    <p className="font-sans text-label text-accent">
      {stateName && (
        <>
          <b className="me-2">{stateName}</b>{' '}
        </>
      )}
      {kindName && `${kindName} `}
      {duration && <Duration duration={duration} locale={locale} />}
    </p>
  );
}

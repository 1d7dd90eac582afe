import type { ReactNode } from 'react';
import type { Article } from '@/lib/archive/newsroom';
import { otherThan, type Locale } from '@/lib/language/locale';
import { Instant } from '../instant';
import { Headline, LatestEntry, TeaserLabel, TeaserPicture } from './teaser-parts';

const sideways = 'sm:grid sm:grid-rows-[auto_1fr] sm:gap-x-8';
const sidewaysWords = 'sm:col-start-2 sm:row-span-2 sm:row-start-1 sm:mt-0';

const stacked = { frame: '', place: '', credit: '' };
const equal = { ...stacked, words: 'mt-3.5', headline: 'text-equal', picture: 'half' } as const;
const half = { ...stacked, words: 'mt-2.5', headline: 'text-half', picture: 'half' } as const;

/** All that differs between the sizes: where picture, credit and words stand, how large they are. */
const sizes = {
  lead: {
    frame: 'lg:grid lg:grid-cols-[minmax(0,48rem)_1fr] lg:grid-rows-[auto_1fr] lg:gap-x-8',
    place: '',
    credit: '',
    words: 'mt-3.5 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-0',
    headline: 'text-lead',
    picture: 'lead',
  },
  /** The lead with a column beside it. */
  beside: {
    frame: 'wide:grid wide:grid-cols-[minmax(0,3fr)_2fr] wide:grid-rows-[auto_1fr] wide:gap-x-8',
    place: '',
    credit: '',
    words: 'mt-3.5 wide:col-start-2 wide:row-span-2 wide:row-start-1 wide:mt-0',
    headline: 'text-lead wide:text-[2.25rem]',
    picture: 'beside',
  },
  /** One of several that lead a page. */
  equal,
  /** The same where on a tablet it fills a row. */
  equalAlone: { ...equal, picture: 'row' },
  /** One that leads others beside it, and on a tablet fills a row. */
  main: { ...half, picture: 'row' },
  /** One that fills a row. */
  wide: {
    frame: `${sideways} sm:grid-cols-[minmax(0,3fr)_2fr]`,
    place: '',
    credit: '',
    words: `mt-2.5 ${sidewaysWords}`,
    headline: 'text-half',
    picture: 'row',
  },
  /** One of three or four in a row, which on a tablet fills a row. */
  first: {
    frame: 'sm:max-lg:grid sm:max-lg:grid-cols-2 sm:max-lg:grid-rows-[auto_1fr] sm:max-lg:gap-x-8',
    place: '',
    credit: '',
    words: 'mt-2.5 sm:max-lg:col-start-2 sm:max-lg:row-span-2 sm:max-lg:row-start-1 sm:max-lg:mt-0',
    headline: 'text-teaser',
    picture: 'standard',
  },
  /** One that fills a row of small ones. */
  strip: {
    frame: `${sideways} sm:grid-cols-[17rem_1fr]`,
    place: '',
    credit: '',
    words: `mt-2.5 ${sidewaysWords}`,
    headline: 'text-teaser',
    picture: 'standard',
  },
  /** One of two in a row. */
  half,
  standard: { ...stacked, words: 'mt-2.5', headline: 'text-teaser', picture: 'standard' },
  compact: {
    frame: 'grid grid-cols-[7rem_1fr] grid-rows-[auto_1fr] gap-x-4',
    place: 'row-span-2 self-start',
    credit: 'col-start-2 row-start-2',
    words: 'col-start-2 row-start-1',
    headline: 'text-compact',
    picture: 'compact',
  },
} as const;
export type TeaserSize = keyof typeof sizes;

const leads: TeaserSize[] = ['lead', 'beside'];
/** Without a picture the words of these take its room. */
const large: TeaserSize[] = ['equal', 'equalAlone', 'main', 'wide', 'half'];

type TeaserProps = {
  article: Article;
  size: TeaserSize;
  locale: Locale;
  heading?: 'h2' | 'h3';
  first?: boolean;
  /** Whether its section stands over the headline. */
  kicker?: boolean;
  /** What stands below its words. */
  children?: ReactNode;
};

/** A story in a list. Its headline is the one link to it; the picture is silent, since that link names it. */
export function Teaser({
  article,
  size,
  locale,
  heading: Heading = 'h3',
  first = false,
  kicker = false,
  children,
}: TeaserProps) {
  const { photo, title, standfirst } = article.teaser;
  const { frame, place, credit, words, headline, picture } = sizes[size];
  const bare = photo ? undefined : bareSize(size);
  return (
    <article aria-label={title} className={`relative ${photo ? frame : ''}`}>
      <TeaserPicture article={article} role={picture} {...{ locale, first, place, credit }} />
      <div className={photo ? words : ''}>
        <hgroup>
          <TeaserLabel article={article} locale={locale} kicker={kicker} />
          <Heading className={bare?.headline ?? headline}>
            <Headline article={article} locale={locale} />
          </Heading>
          {size !== 'compact' && standfirst && (
            <p
              lang={otherThan(locale, article.language)}
              className={`mt-1.75 max-w-measure text-soft ${bare?.standfirst ?? (leads.includes(size) ? '' : 'text-small')}`}
            >
              {standfirst}
            </p>
          )}
          {size !== 'compact' && <LatestEntry article={article} locale={locale} />}
          {article.publishedAt && (
            <p className="mt-1.75 font-sans text-label text-soft">
              <Instant at={article.publishedAt} locale={locale} dayOnly />
            </p>
          )}
        </hgroup>
        {children}
      </div>
    </article>
  );
}

function bareSize(size: TeaserSize) {
  if (leads.includes(size)) {
    return { headline: 'max-w-[52rem] text-title', standfirst: 'text-standfirst' };
  }
  return large.includes(size) ? { headline: 'text-lead', standfirst: '' } : undefined;
}

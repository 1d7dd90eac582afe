import type { Article } from '@/lib/archive/newsroom';
import { articlePath } from '@/lib/addresses/urls';
import { otherThan, type Locale } from '@/lib/language/locale';
import { Teaser } from '../lists/teaser';
import { Headline, LatestEntry, TeaserLabel, TeaserPicture } from '../lists/teaser-parts';

type LeadStoryProps = {
  story: Article;
  also: Article[];
  isBig: boolean;
  /** Whether a column stands beside it on a wide screen. */
  isBeside: boolean;
  locale: Locale;
  first: boolean;
};

/** What leads the page, and the stories that belong to it. */
export function LeadStory({ story, also, isBig, isBeside, locale, first }: LeadStoryProps) {
  if (isBig) return <BigStory {...{ story, also, locale, first }} />;
  const hasPicture = story.teaser.photo !== undefined;
  return (
    <Teaser article={story} size={isBeside ? 'beside' : 'lead'} {...{ locale, first }} kicker>
      <Also articles={also} locale={locale} inColumns={!hasPicture} />
    </Teaser>
  );
}

/** News of a day that has no other: the headline over the whole width, the rest below it. */
function BigStory({ story, also, locale, first }: Omit<LeadStoryProps, 'isBig' | 'isBeside'>) {
  const { title, standfirst, photo } = story.teaser;
  const lang = otherThan(locale, story.language);
  return (
    <article aria-label={title} className="relative">
      <hgroup className="text-center">
        <TeaserLabel article={story} locale={locale} kicker />
        <h3 className="mx-auto mt-1.75 max-w-[22ch] text-big">
          <Headline article={story} locale={locale} />
        </h3>
        {standfirst && (
          <p
            lang={lang}
            className="mx-auto mt-3.5 max-w-[40rem] text-balance text-soft lg:text-standfirst"
          >
            {standfirst}
          </p>
        )}
        <LatestEntry article={story} locale={locale} />
      </hgroup>
      <div
        className={
          photo && also.length > 0
            ? 'mt-7 lg:grid lg:grid-cols-[minmax(0,48rem)_1fr] lg:gap-x-8'
            : 'mx-auto mt-7 max-w-wide'
        }
      >
        <div>
          <TeaserPicture article={story} role="lead" {...{ locale, first }} />
        </div>
        <Also articles={also} locale={locale} inColumns={!photo} size="text-teaser font-semibold" />
      </div>
    </article>
  );
}

type AlsoProps = { articles: Article[]; locale: Locale; inColumns: boolean; size?: string };

/** Links to what belongs to a story, below it. */
function Also({ articles, locale, inColumns, size = 'text-compact' }: AlsoProps) {
  if (articles.length === 0) return null;
  return (
    <div className="relative z-10 mt-5">
      <p className="sr-only">{locale.words.front.also}</p>
      <ul className={inColumns ? 'sm:columns-2 sm:gap-x-8' : ''}>
        {articles.map(({ slug, language, teaser: { title } }) => (
          <li key={slug} className={`break-inside-avoid border-t border-rule py-2.5 ${size}`}>
            <a
              href={articlePath(slug)}
              lang={otherThan(locale, language)}
              className="hover:underline hover:decoration-1"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

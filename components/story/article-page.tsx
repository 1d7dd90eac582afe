import type { Root } from 'hast';
import type { ReactNode } from 'react';
import { lastChange } from '@/lib/archive/last-change';
import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import type { SeriesPlace } from '@/lib/lists/series-place';
import { historyPath } from '@/lib/addresses/urls';
import { sayCount } from '@/lib/language/say';
import { leadPicture } from '@/lib/photos/photo';
import { Byline } from './byline';
import { Corrections } from './corrections';
import { Figure } from '../body/figure';
import { Instant } from '../instant';
import { Kicker } from './kicker';
import { Prose } from '../body/prose';
import { Said } from '../said';
import { SeriesNav, SeriesNote } from './series-note';
import { SponsorNote } from './sponsor-note';
import { StateNote } from './state-note';
import { TopicList } from './topic-list';
import { TranslationList } from './translation-list';
import { VideoFigure } from '../body/video-figure';

type ArticlePageProps = {
  article: Article;
  body: Root;
  /** Where it stands in its series. */
  place?: SeriesPlace | undefined;
  /** The same story in other languages. */
  translations?: Article[];
  locale: Locale;
  /** Of a live story: what stands below its text. */
  children?: ReactNode;
};

/**
 * On a wide screen the headline stands beside a lead and not above it, so that the text begins on the
 * first screen.
 */
const beside = {
  grid: 'wide:grid-cols-[21rem_minmax(0,1fr)] wide:grid-rows-[auto_1fr]',
  header: 'wide:col-span-1',
  headline: 'wide:text-[2.625rem] wide:hyphens-auto',
  text: 'wide:col-start-2 wide:row-span-2 wide:row-start-1 wide:mt-0',
} as const;

/**
 * A story, whole: headline to topics. By its elements a reader mode finds the text of one sentence among
 * the teasers of longer ones (components/story/reader-mode.test.tsx): `section` counts for it, and so do the
 * `hgroup` of a teaser, the list of "More from" and the `small` of the footer, which count for less.
 */
export function ArticlePage({
  article,
  body,
  translations = [],
  locale,
  place,
  children,
}: ArticlePageProps) {
  const { title, standfirst, lead, corrections, topics } = article;
  const hasLead = leadPicture(lead) !== undefined;
  return (
    <article>
      <StateNote article={article} locale={locale} />
      <div
        className={`lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-x-10 ${hasLead ? beside.grid : ''}`}
      >
        <header className={`max-w-[60rem] lg:col-span-2 ${hasLead ? beside.header : ''}`}>
          <SponsorNote sponsor={article.sponsor} locale={locale} />
          <Kicker article={article} locale={locale} />
          <SeriesNote place={place} locale={locale} />
          <h1 className={`mt-1.75 text-title ${hasLead ? beside.headline : ''}`}>{title}</h1>
          {standfirst && (
            <p className="mt-3.5 max-w-[40rem] text-standfirst text-soft">{standfirst}</p>
          )}
        </header>
        <Meta article={article} translations={translations} locale={locale} />
        <section className={`mt-7 ${hasLead ? beside.text : ''}`}>
          <Prose tree={body} opening={<LeadFigure lead={lead} locale={locale} />} locale={locale} />
          {children}
          <Corrections corrections={corrections} locale={locale} />
          <SeriesNav place={place} locale={locale} />
          <TopicList topics={topics} locale={locale} />
        </section>
      </div>
    </article>
  );
}

function LeadFigure({ lead, locale }: Pick<Article, 'lead'> & { locale: Locale }) {
  if (!lead) return null;
  return lead.photo ? (
    <Figure photo={lead.photo} locale={locale} first />
  ) : (
    <VideoFigure video={lead.video} locale={locale} first />
  );
}

/** A live story is as new as its newest entry. */
function changeAfter(article: Article): string | undefined {
  const changed = lastChange(article);
  return changed === article.publishedAt ? undefined : changed;
}

function Meta({
  article,
  translations,
  locale,
}: Omit<Required<ArticlePageProps>, 'body' | 'place' | 'children'>) {
  const { slug, authors, dateline, publishedAt, live, versions = 1 } = article;
  const { story, history } = locale.words;
  const updatedAt = live ? changeAfter(article) : article.updatedAt;
  return (
    <div className="mt-7 border-t border-ink pt-3.5 text-small text-soft">
      <Byline authors={authors} locale={locale} />
      {dateline && <p className="mt-1.75 font-sans text-label tracking-wide">{dateline}</p>}
      {publishedAt && (
        <p className="mt-1.75">
          <Said
            phrase={story.published}
            values={{ at: <Instant at={publishedAt} locale={locale} /> }}
          />
        </p>
      )}
      {updatedAt && (
        <p className="mt-1.75">
          <Said
            phrase={story.updated}
            values={{ at: <Instant at={updatedAt} locale={locale} /> }}
          />
        </p>
      )}
      {live?.closedAt && (
        <p className="mt-1.75">
          <Said
            phrase={locale.words.live.ended}
            values={{ at: <Instant at={live.closedAt} locale={locale} /> }}
          />
        </p>
      )}
      {versions > 1 && (
        <p className="mt-1.75">
          <a href={historyPath(slug)} className="underline">
            {sayCount(history.versions, versions, locale)}
          </a>
        </p>
      )}
      <TranslationList translations={translations} locale={locale} />
    </div>
  );
}

/** What a story says of itself wherever it stands in a list: its picture, what it is, its headline. */
import type { Article } from '@/lib/archive/newsroom';
import { otherThan, type Locale } from '@/lib/language/locale';
import { listKindLabel, sponsorLabel, stateLabel } from '@/lib/archive/story-labels';
import { articlePath } from '@/lib/addresses/urls';
import { Credit, PictureLabel } from '../caption';
import { Picture, type PictureRole } from '../picture';
import { Duration } from '../body/video-figure';

type TeaserPictureProps = {
  article: Article;
  role: PictureRole;
  locale: Locale;
  first?: boolean;
  /** Where the picture and its credit stand. */
  place?: string;
  credit?: string;
};

/** The picture is silent, since the headline names the story; a video's is marked as such. */
export function TeaserPicture({
  article,
  role,
  locale,
  first = false,
  place = '',
  credit = '',
}: TeaserPictureProps) {
  const { photo } = article.teaser;
  if (!photo) return null;
  return (
    <>
      <div className={`relative ${place}`}>
        <Picture photo={photo} role={role} alt="" first={first} />
        {article.lead?.video && <PlayMark />}
      </div>
      <p className={`mt-1 text-credit ${credit}`}>
        <PictureLabel credit={photo.credit} locale={locale} />
        {(photo.credit || photo.isCreditUnknown) && (
          <Credit credit={photo.credit} ai={photo.ai} locale={locale} />
        )}
      </p>
    </>
  );
}

/** For the eye alone: the label beside the headline says it in words. */
function PlayMark() {
  return (
    <span aria-hidden="true" className="absolute start-0 bottom-0 bg-ink p-2 text-paper">
      <svg viewBox="0 0 10 10" className="size-3">
        <path d="M1 0l9 5-9 5z" fill="currentColor" />
      </svg>
    </span>
  );
}

type LabelProps = { article: Article; locale: Locale; kicker?: boolean };

/** What the reader should know before the headline: a draft, who paid, a section, a length, a type of work. */
export function TeaserLabel({ article, locale, kicker = false }: LabelProps) {
  const { lead, state, section } = article;
  const duration = lead?.video?.duration;
  const stateName = stateLabel(state, locale.words);
  const kindName = listKindLabel(article, locale.words);
  const sponsorName = sponsorLabel(article, locale.words);
  if (!stateName && !sponsorName && !kindName && !duration && !kicker) return null;
  return (
    <p className="font-sans text-label text-accent">
      {stateName && <Before>{stateName}</Before>}
      {sponsorName && <Before>{sponsorName}</Before>}
      {kicker && (
        <>
          <span lang={locale.names} className="me-2">
            {section.name}
          </span>{' '}
        </>
      )}
      {kindName && <span className={kicker ? 'text-soft' : ''}>{kindName} </span>}
      {duration && <Duration duration={duration} locale={locale} />}
    </p>
  );
}

function Before({ children }: { children: string }) {
  return (
    <>
      <b className="me-2">{children}</b>{' '}
    </>
  );
}

/** What happened last in live coverage that goes on. */
export function LatestEntry({ article, locale }: { article: Article; locale: Locale }) {
  const { live, language } = article;
  const latest = live?.closedAt ? undefined : live?.entries[0];
  if (!latest) return null;
  return (
    <p className="mt-1.75 text-small">
      <b className="me-1 font-sans text-label text-accent">{locale.words.live.latest}</b>{' '}
      <span lang={otherThan(locale, language)}>{latest.title}</span>
    </p>
  );
}

type HeadlineProps = { article: Article; locale: Locale };

/** The one link to the story, which reaches over its whole place. */
export function Headline({ article, locale }: HeadlineProps) {
  return (
    <a
      href={articlePath(article.slug)}
      lang={otherThan(locale, article.language)}
      className="after:absolute after:inset-0 hover:underline hover:decoration-1"
    >
      {article.teaser.title}
    </a>
  );
}

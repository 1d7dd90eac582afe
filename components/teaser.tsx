import type { Article } from '@/lib/content';
import type { Zone } from '@/lib/dates';
import { kindLabels } from '@/lib/kind-label';
import { pictureKind } from '@/lib/picture-kind';
import { articlePath } from '@/lib/urls';
import { Credit } from './caption';
import { HiddenLabel } from './hidden-label';
import { Instant } from './instant';
import { Picture, type PictureRole } from './picture';
import { Duration } from './video-figure';

type Size = 'lead' | 'standard' | 'compact';

/** All that differs between the sizes: where the picture stands, how large the words are. */
const sizes: Record<Size, { frame: string; picture: PictureRole; words: string; title: string }> = {
  lead: {
    frame: 'lg:grid lg:grid-cols-[minmax(0,48rem)_1fr] lg:gap-x-8',
    picture: 'lead',
    words: 'mt-3.5 lg:mt-0',
    title: 'text-lead',
  },
  standard: {
    frame: '',
    picture: 'standard',
    words: 'mt-2.5',
    title: 'text-teaser',
  },
  compact: {
    frame: 'grid grid-cols-[7rem_1fr] gap-x-4',
    picture: 'compact',
    words: '',
    title: 'text-[1.125rem] leading-snug',
  },
};

type TeaserProps = {
  article: Article;
  size: Size;
  zone: Zone;
  heading?: 'h2' | 'h3';
  first?: boolean;
};

/** A story in a list. Its headline is the one link; the picture is silent, since that link names it. */
export function Teaser({ article, size, zone, heading: Heading = 'h3', first }: TeaserProps) {
  const { photo, title, standfirst } = article.teaser;
  const { frame, picture, words, title: titleSize } = sizes[size];
  return (
    <article className={`relative ${photo ? frame : ''}`}>
      {photo && (
        <div>
          <Picture
            photo={photo}
            role={picture}
            alt=""
            first={first ?? false}
            className={size === 'lead' ? '' : 'aspect-video object-cover'}
          />
          <p className="mt-0.5 text-label text-soft">
            <HiddenLabel>{`${pictureKind(photo.credit)}:`}</HiddenLabel>
            <Credit credit={photo.credit} ai={photo.ai} />
          </p>
        </div>
      )}
      <div className={photo ? words : ''}>
        <Label article={article} />
        <Heading className={titleSize}>
          <a
            href={articlePath(article.slug)}
            className="after:absolute after:inset-0 hover:underline hover:decoration-1"
          >
            {title}
          </a>
        </Heading>
        {size !== 'compact' && (
          <p className={`mt-1.75 text-soft ${size === 'lead' ? '' : 'text-small'}`}>{standfirst}</p>
        )}
        {article.publishedAt && (
          <p className="mt-1.75 font-sans text-label text-soft">
            <Instant at={article.publishedAt} zone={zone} dayOnly />
          </p>
        )}
      </div>
    </article>
  );
}

/** What the reader should know before the headline: a draft, a length, a type of work. */
function Label({ article: { kind, lead, state } }: { article: Article }) {
  const duration = lead?.video?.duration;
  if (kind === 'news' && state === 'published') return null;
  return (
    <p className="font-sans text-label text-accent">
      {state !== 'published' && `${state === 'draft' ? 'Draft' : 'Scheduled'} `}
      {kind !== 'news' && `${kindLabels[kind]} `}
      {duration && <Duration duration={duration} />}
    </p>
  );
}

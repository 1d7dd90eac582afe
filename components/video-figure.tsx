import { clockDuration, spokenDuration } from '@/lib/language/duration';
import type { Video } from '@/lib/photos/photo';
import { Caption } from './caption';
import { ClickFrame } from './click-frame';
import { HiddenLabel } from './hidden-label';
import { Picture } from './picture';

/**
 * A video is a link that works anywhere; with a YouTube id its poster is also a player, on demand. The
 * link stands in the caption, since of a figure's text reader modes keep that alone.
 */
export function VideoFigure({ video, first = false }: { video: Video; first?: boolean }) {
  const { poster, youtube, title, url, duration } = video;
  return (
    <figure>
      {poster ? (
        <div className="relative">
          <Picture photo={poster} role="lead" alt={poster.alt} first={first} />
          {youtube && <Player youtube={youtube} title={title} />}
        </div>
      ) : (
        youtube && (
          <div className="relative aspect-video border border-rule print:hidden">
            <Player youtube={youtube} title={title} />
          </div>
        )
      )}
      <figcaption>
        <p className="mt-1.75 font-semibold">
          <a href={url} className="text-accent underline">
            <HiddenLabel>Watch the video:</HiddenLabel>
            {title}
          </a>
          {duration && (
            <>
              {' '}
              <Duration duration={duration} />
            </>
          )}
        </p>
        {poster && <Caption photo={poster} as="p" />}
      </figcaption>
    </figure>
  );
}

function Player({ youtube, title }: { youtube: string; title: string }) {
  return (
    <ClickFrame
      address={`https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1`}
      title={`Player: ${title}`}
      button="▶ Play here (loads YouTube)"
    />
  );
}

export function Duration({ duration }: { duration: string }) {
  return (
    <time dateTime={duration} className="font-sans text-label text-soft">
      <span aria-hidden="true">{clockDuration(duration)}</span>{' '}
      <span className="sr-only">{spokenDuration(duration)}</span>
    </time>
  );
}

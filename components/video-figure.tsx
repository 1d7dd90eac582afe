import { clockDuration, spokenDuration } from '@/lib/language/duration';
import type { Video } from '@/lib/photos/photo';
import { Caption } from './caption';
import { HiddenLabel } from './hidden-label';
import { Picture } from './picture';

/**
 * A video is a link that works anywhere; with a YouTube id its poster is also a player, on demand. The
 * link stands in the caption, since of a figure's text reader modes keep that alone.
 */
export function VideoFigure({ video, first = false }: { video: Video; first?: boolean }) {
  const { poster, youtube, title, url, duration, button } = video;
  return (
    <figure>
      {poster && (
        <div className="relative">
          <Picture photo={poster} role="lead" alt={poster.alt} first={first} />
          {youtube && <Player youtube={youtube} title={title} button={button} />}
        </div>
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

/**
 * A clear frame over the poster that holds one link; the link turns the frame into the player. It
 * asks nothing of YouTube before the click and needs no script. (A lazy frame in a closed `details`
 * looks simpler, but with scripts off browsers load lazy frames at once.)
 */
function Player({ youtube, title, button }: { youtube: string } & Pick<Video, 'title' | 'button'>) {
  const player = `https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1`;
  return (
    <iframe
      title={`Player: ${title}`}
      srcDoc={renderPlayLink(player, button)}
      allow="autoplay; fullscreen; encrypted-media; picture-in-picture"
      className="absolute inset-0 size-full print:hidden"
    />
  );
}

/** The frame is a page of its own, which our stylesheet does not reach. */
function renderPlayLink(player: string, { ground, text }: Video['button']): string {
  const cover = 'position:fixed;inset:0;display:grid;place-items:center;text-decoration:none';
  const button = `padding:.7em 1.2em;background:${ground};color:${text};font:600 14px Arial,sans-serif`;
  return [
    '<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Player</title>',
    `<a href="${player}" style="${cover}"><span style="${button}">▶ Play here (loads YouTube)</span></a>`,
  ].join('');
}

export function Duration({ duration }: { duration: string }) {
  return (
    <time dateTime={duration} className="font-sans text-label text-soft">
      <span aria-hidden="true">{clockDuration(duration)}</span>{' '}
      <span className="sr-only">{spokenDuration(duration)}</span>
    </time>
  );
}

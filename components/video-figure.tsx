import type { Locale } from '@/lib/language/locale';
import { say } from '@/lib/language/say';
import { clockDuration, spokenDuration } from '@/lib/language/duration';
import type { Video } from '@/lib/photos/photo';
import { Caption } from './caption';
import { HiddenLabel } from './hidden-label';
import { Picture } from './picture';

/**
 * A video is a link that works anywhere; with a YouTube id its poster is also a player, on demand. The
 * link stands in the caption, since of a figure's text reader modes keep that alone.
 */
type VideoFigureProps = { video: Video; locale: Locale; first?: boolean };

export function VideoFigure({ video, locale, first = false }: VideoFigureProps) {
  const { poster, youtube, title, url, duration } = video;
  return (
    <figure>
      {poster && (
        <div className="relative">
          <Picture photo={poster} role="lead" alt={poster.alt} first={first} />
          {youtube && <Player youtube={youtube} title={title} locale={locale} />}
        </div>
      )}
      <figcaption>
        <p className="mt-1.75 font-semibold">
          <a href={url} className="text-accent underline">
            <HiddenLabel>{locale.words.videos.watch}</HiddenLabel>
            {title}
          </a>
          {duration && (
            <>
              {' '}
              <Duration duration={duration} locale={locale} />
            </>
          )}
        </p>
        {poster && <Caption photo={poster} locale={locale} as="p" />}
      </figcaption>
    </figure>
  );
}

/**
 * A clear frame over the poster that holds one link; the link turns the frame into the player. It
 * asks nothing of YouTube before the click and needs no script. (A lazy frame in a closed `details`
 * looks simpler, but with scripts off browsers load lazy frames at once.)
 */
type PlayerProps = { youtube: string; title: string; locale: Locale };

function Player({ youtube, title, locale }: PlayerProps) {
  const player = `https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1`;
  return (
    <iframe
      title={say(locale.words.videos.playerOf, { title })}
      srcDoc={renderPlayLink(player, locale)}
      allow="autoplay; fullscreen; encrypted-media; picture-in-picture"
      className="absolute inset-0 size-full print:hidden"
    />
  );
}

/** The frame is a page of its own, which our stylesheet does not reach. */
function renderPlayLink(player: string, { language, words: { videos } }: Locale): string {
  const cover = 'position:fixed;inset:0;display:grid;place-items:center;text-decoration:none';
  const button =
    'padding:.7em 1.2em;background:#1a1714;color:#fdfbf6;font:600 14px Arial,sans-serif';
  return [
    `<!doctype html><html lang="${language}"><meta name="color-scheme" content="light dark"><title>${videos.player}</title>`,
    `<a href="${player}" style="${cover}"><span style="${button}">${videos.play}</span></a>`,
  ].join('');
}

export function Duration({ duration, locale }: { duration: string; locale: Locale }) {
  return (
    <time dateTime={duration} className="font-sans text-label text-soft">
      <span aria-hidden="true">{clockDuration(duration, locale)}</span>{' '}
      <span className="sr-only">{spokenDuration(duration, locale)}</span>
    </time>
  );
}

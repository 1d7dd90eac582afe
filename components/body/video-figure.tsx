import type { Locale } from '@/lib/language/locale';
import { say } from '@/lib/language/say';
import { clockDuration, spokenDuration } from '@/lib/language/duration';
import type { Video } from '@/lib/photos/photo';
import { feedJpeg } from '@/lib/photos/feed-jpeg';
import { ownVideo } from '@/lib/schema/own-files';
import { Caption } from '../caption';
import { ClickFrame } from './click-frame';
import { HiddenLabel } from '../hidden-label';
import { Picture } from '../picture';

/**
 * A video is a link that works anywhere; one of our own has the browser's player, which asks for nothing before it is started; with a YouTube id its poster is also a player, on demand. The
 * link stands in the caption, since of a figure's text reader modes keep that alone.
 */
type VideoFigureProps = { video: Video; locale: Locale; first?: boolean };

export function VideoFigure({ video, locale, first = false }: VideoFigureProps) {
  const { poster, title, url, duration } = video;
  return (
    <figure>
      {ownVideo.test(url) ? (
        <video
          controls
          preload="none"
          src={url}
          poster={poster && feedJpeg(poster).src}
          aria-label={[title, poster?.alt].filter(Boolean).join('. ')}
          className={`block aspect-video w-full bg-rule ${poster ? '' : 'print:hidden'}`}
        />
      ) : poster ? (
        <div className="relative">
          <Picture photo={poster} role="lead" alt={poster.alt} first={first} />
          <Player video={video} locale={locale} />
        </div>
      ) : (
        video.youtube && (
          <div className="relative aspect-video border border-rule print:hidden">
            <Player video={video} locale={locale} />
          </div>
        )
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

function Player({ video: { youtube, title, colors }, locale }: VideoFigureProps) {
  if (!youtube) return null;
  const { videos } = locale.words;
  return (
    <ClickFrame
      address={`https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1`}
      title={say(videos.playerOf, { title })}
      page={videos.player}
      button={videos.play}
      colors={colors}
      language={locale.language}
    />
  );
}

export function Duration({ duration, locale }: { duration: string; locale: Locale }) {
  return (
    <time dateTime={duration} className="font-sans text-label text-soft">
      <span aria-hidden="true">{clockDuration(duration, locale)}</span>{' '}
      <span className="sr-only">{spokenDuration(duration, locale)}</span>
    </time>
  );
}

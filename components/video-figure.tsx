import { clockDuration, spokenDuration } from '@/lib/duration';
import type { Video } from '@/lib/photo';
import { Caption } from './caption';
import { HiddenLabel } from './hidden-label';
import { Picture } from './picture';

/** A video is a link that works anywhere; with a YouTube id its poster is also a player, on demand. */
export function VideoFigure({ video, first = false }: { video: Video; first?: boolean }) {
  return (
    <figure>
      {video.youtube ? (
        <Player video={video} youtube={video.youtube} first={first} />
      ) : (
        <Picture photo={video.poster} role="lead" alt={video.poster.alt} first={first} />
      )}
      <p className="mt-1.75 font-semibold">
        <a href={video.url} className="text-accent underline">
          <HiddenLabel>Watch the video:</HiddenLabel>
          {video.title}
        </a>
        {video.duration && (
          <>
            {' '}
            <Duration duration={video.duration} />
          </>
        )}
      </p>
      <Caption photo={video.poster} />
    </figure>
  );
}

/**
 * A closed `details` is not laid out, so its lazy frame asks nothing of YouTube before the click;
 * and it needs no script.
 */
function Player({ video, youtube, first }: { video: Video; youtube: string; first: boolean }) {
  return (
    <details className="group relative">
      <summary className="list-none [&::-webkit-details-marker]:hidden">
        <span className="block group-open:hidden">
          <Picture photo={video.poster} role="lead" alt={video.poster.alt} first={first} />
        </span>
        <span className="mt-1.75 inline-block border border-ink px-3.5 py-1.75 font-sans text-label group-open:hidden">
          Play here <span className="text-soft">(loads YouTube)</span>
        </span>
        <span className="hidden font-sans text-label underline group-open:inline-block">
          Close the player
        </span>
      </summary>
      <iframe
        src={`https://www.youtube-nocookie.com/embed/${youtube}`}
        title={video.title}
        loading="lazy"
        allow="fullscreen; encrypted-media; picture-in-picture"
        className="mt-1.75 aspect-video w-full"
      />
    </details>
  );
}

export function Duration({ duration }: { duration: string }) {
  return (
    <time dateTime={duration} className="font-sans text-label text-soft">
      <span aria-hidden="true">{clockDuration(duration)}</span>
      <span className="sr-only">{spokenDuration(duration)}</span>
    </time>
  );
}

import type { Zone } from '@/lib/dates';
import type { Withdrawn } from '@/lib/newsroom';
import { Instant } from './instant';

/** In place of a story that was taken back: the reason, and no word of the story. */
export function WithdrawnPage({ withdrawn, zone }: { withdrawn: Withdrawn; zone: Zone }) {
  return (
    <>
      <h1 className="text-title">This story was withdrawn</h1>
      <p className="mt-3.5 max-w-[40rem] text-standfirst text-soft">{withdrawn.reason}</p>
      <p className="mt-3.5 text-small text-soft">
        Withdrawn <Instant at={withdrawn.at} zone={zone} />
      </p>
      <p className="mt-7">
        <a href="/" className="text-accent underline">
          Go to the front page
        </a>
      </p>
    </>
  );
}

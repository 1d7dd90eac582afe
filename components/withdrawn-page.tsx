import type { Zone } from '@/lib/language/dates';
import type { Withdrawn } from '@/lib/archive/newsroom';
import { Instant } from './instant';
import { Notice } from './notice';

/** In place of a story that was taken back: the reason, and no word of the story. */
export function WithdrawnPage({ withdrawn, zone }: { withdrawn: Withdrawn; zone: Zone }) {
  return (
    <Notice title="This story was withdrawn" text={withdrawn.reason}>
      <p className="mt-3.5 text-small text-soft">
        Withdrawn <Instant at={withdrawn.at} zone={zone} />
      </p>
    </Notice>
  );
}

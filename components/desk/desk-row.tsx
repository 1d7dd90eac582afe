import type { Locale } from '@/lib/language/locale';
import type { DeskRow as Row } from '@/lib/desk/arrange-desk';
import { deskStoryPath } from '@/lib/desk/desk-paths';
import { articlePath } from '@/lib/addresses/urls';
import { FindingCount } from './desk-findings';
import { Instant } from '../instant';

/** A story in the list of the desk: what it is, when it runs, and whether anything is to mend. */
export function DeskRow({ row, locale }: { row: Row; locale: Locale }) {
  const { slug, title, story, movedTo, changes, problems } = row;
  return (
    <li className="border-t border-rule py-3.5">
      <h3 className="text-compact">
        {story ? (
          <a href={deskStoryPath(slug)} className="hover:underline">
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      <p className="mt-1 flex flex-wrap gap-x-3.5 font-sans text-label text-soft">
        {story && (
          <>
            <When row={row} locale={locale} /> <span>{story.section}</span>{' '}
            <span>By {story.authors.join(', ')}</span>{' '}
          </>
        )}
        {changes.length > 0 && <span className="text-ink">{changeOf(row)}</span>}{' '}
        {story && (
          <span>
            <FindingCount problems={problems} />
          </span>
        )}
      </p>
      {movedTo && (
        <p className="mt-1 text-small">
          Now at{' '}
          <a href={articlePath(movedTo)} className="break-words underline">
            {articlePath(movedTo)}
          </a>
        </p>
      )}
      {story?.withdrawn && <p className="mt-1 text-small">Reason: {story.withdrawn.reason}</p>}
    </li>
  );
}

function When({ row: { state, story }, locale }: { row: Row; locale: Locale }) {
  const { publishedAt, withdrawn } = story ?? {};
  const isWithdrawn = state === 'withdrawn';
  return (
    <>
      {!isWithdrawn && (
        <span>{publishedAt ? <Instant at={publishedAt} locale={locale} /> : 'No date'}</span>
      )}{' '}
      {withdrawn && (
        <span>
          {isWithdrawn ? 'Withdrawn' : 'To be withdrawn'}{' '}
          <Instant at={withdrawn.at} locale={locale} />
        </span>
      )}
    </>
  );
}

/** Of the story's own file, else of one of its pictures. */
function changeOf({ story, changes }: Row): string {
  const own = story && changes.find(({ file }) => file === story.file);
  if (!story || own?.change === 'removed') return 'File removed';
  if (!own) return 'Picture changed';
  return own.change === 'new' ? 'New file' : 'Edited';
}

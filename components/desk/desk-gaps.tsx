import type { Locale } from '@/lib/language/locale';
import { deskGapsPath, deskStoryPath } from '@/lib/desk/desk-paths';
import type { RowsPage } from '@/lib/desk/desk-pages';
import type { GapsRow } from '@/lib/desk/gaps';
import { Instant } from '../instant';
import { DeskRows } from './desk-rows';
import { FieldLink } from './field-link';

type DeskGapsProps = { page: RowsPage<GapsRow>; counted: string; locale: Locale };

/** What older stories lack, each leading to its field in the editor. */
export function DeskGaps({ page, counted, locale }: DeskGapsProps) {
  return (
    <DeskRows
      title="Gaps in older stories"
      about={`${counted || 'None'}. They stop nothing: whoever knows what is missing writes it there.`}
      {...{ page, pathOf: deskGapsPath }}
      rowOf={(row) => <Row row={row} locale={locale} />}
    />
  );
}

function Row({ row: { file, story, gaps }, locale }: { row: GapsRow; locale: Locale }) {
  return (
    <>
      <h2 className="text-compact break-words">
        {story ? (
          <a href={deskStoryPath(story.slug)} className="hover:underline">
            {story.title}
          </a>
        ) : (
          file
        )}
      </h2>
      <p className="mt-1 flex flex-wrap gap-x-3.5 font-sans text-label text-soft">
        {story && (
          <>
            <span>
              {story.publishedAt ? <Instant at={story.publishedAt} locale={locale} /> : 'No date'}
            </span>{' '}
            <span className="min-w-0 break-words">{file}</span>
          </>
        )}
      </p>
      <ul className="mt-1 text-small">
        {gaps.map(({ field, line, message }, i) => (
          <li key={i} className="break-words">
            <FieldLink field={field} file={file} /> {message}{' '}
            <span className="text-soft">(line {line})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

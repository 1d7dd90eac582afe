import type { Locale } from '@/lib/language/locale';
import type { CaptionsRow } from '@/lib/desk/captions';
import { deskCaptionsPath } from '@/lib/desk/desk-paths';
import type { RowsPage } from '@/lib/desk/desk-pages';
import { Instant } from '../instant';
import { DeskRows } from './desk-rows';
import { PictureOf, WhereToWrite } from './picture-of';

type DeskCaptionsProps = { page: RowsPage<CaptionsRow>; locale: Locale };

/** Each leads to its story, and to the field in which its caption is written. */
export function DeskCaptions({ page, locale }: DeskCaptionsProps) {
  return (
    <DeskRows
      title="Captions left to write"
      about="Pictures of stories, of live entries and of texts that say nothing to who sees them. They stop nothing."
      {...{ page, pathOf: deskCaptionsPath }}
      rowOf={(row) => (
        <>
          <PictureOf use={row} />{' '}
          {row.kind !== 'page' && (
            <p className="mt-1 font-sans text-label text-soft">
              {row.publishedAt ? <Instant at={row.publishedAt} locale={locale} /> : 'No date'}
            </p>
          )}{' '}
          <WhereToWrite use={row} field="caption" words={row.photo.alt} />
        </>
      )}
    />
  );
}

import type { Locale } from '@/lib/language/locale';
import { deskRightsPath } from '@/lib/desk/desk-paths';
import type { RowsPage } from '@/lib/desk/desk-pages';
import type { RightsRow } from '@/lib/desk/rights';
import { Instant } from '../instant';
import { DeskRows } from './desk-rows';
import { PictureOf, WhereToWrite } from './picture-of';

type DeskRightsProps = { page: RowsPage<RightsRow>; locale: Locale };

/** Each leads to its story, and to the field in which a renewed right is written. */
export function DeskRights({ page, locale }: DeskRightsProps) {
  return (
    <DeskRows
      title="Rights that end"
      about="From that instant on the page runs without the picture, by itself."
      {...{ page, pathOf: deskRightsPath }}
      rowOf={(row) => (
        <>
          <PictureOf use={row} />{' '}
          <p className={`mt-1 text-small ${row.ended ? 'text-accent' : ''}`}>
            {row.ended ? 'Ended' : 'Ends'} <Instant at={row.photo.expires} locale={locale} />
          </p>{' '}
          <WhereToWrite use={row} field="expires" words={row.photo.credit} />
        </>
      )}
    />
  );
}

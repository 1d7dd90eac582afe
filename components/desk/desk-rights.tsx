import type { Locale } from '@/lib/language/locale';
import { deskPath, deskRightsPath } from '@/lib/desk/desk-paths';
import type { RowsPage } from '@/lib/desk/desk-pages';
import type { RightsRow } from '@/lib/desk/rights';
import { fieldOfPicture, writeEntryPath } from '@/lib/write/write-paths';
import { Instant } from '../instant';
import { DeskPager } from './desk-pager';
import { PictureOf } from './picture-of';

type DeskRightsProps = { page: RowsPage<RightsRow>; locale: Locale };

/** Each leads to its story, and to the field in which a renewed right is written. */
export function DeskRights({ page, locale }: DeskRightsProps) {
  return (
    <>
      <h1 className="text-lead">Rights that end</h1>
      <p className="mt-3.5 max-w-wide text-small text-soft">
        From that instant on the page runs without the picture, by itself.{' '}
        <a href={deskPath} className="underline">
          Back to the desk
        </a>
      </p>
      <ul className="mt-3.5 max-w-wide">
        {page.rows.map((row, i) => (
          <Row key={i} row={row} locale={locale} />
        ))}
      </ul>
      <DeskPager {...page} pathOf={deskRightsPath} />
    </>
  );
}

function Row({ row, locale }: { row: RightsRow; locale: Locale }) {
  const { file, place, field, photo, ended } = row;
  return (
    <li className="border-t border-rule py-3.5">
      <PictureOf use={row} />{' '}
      <p className={`mt-1 text-small ${ended ? 'text-accent' : ''}`}>
        {ended ? 'Ended' : 'Ends'} <Instant at={photo.expires} locale={locale} />
      </p>{' '}
      <p className="mt-1 text-small break-words">
        {place}: {photo.file}. <span className="text-soft">{photo.credit}</span>{' '}
        <a href={writeEntryPath(file, fieldOfPicture(field, 'expires'))} className="underline">
          Write it
        </a>
      </p>
    </li>
  );
}

import type { Locale } from '@/lib/language/locale';
import type { CaptionsRow } from '@/lib/desk/captions';
import { deskCaptionsPath, deskPath } from '@/lib/desk/desk-paths';
import type { RowsPage } from '@/lib/desk/desk-pages';
import { fieldOfPicture, writeEntryPath } from '@/lib/write/write-paths';
import { Instant } from '../instant';
import { DeskPager } from './desk-pager';
import { PictureOf } from './picture-of';

type DeskCaptionsProps = { page: RowsPage<CaptionsRow>; locale: Locale };

/** Each leads to its story, and to the field in which its caption is written. */
export function DeskCaptions({ page, locale }: DeskCaptionsProps) {
  return (
    <>
      <h1 className="text-lead">Captions left to write</h1>
      <p className="mt-3.5 max-w-wide text-small text-soft">
        Pictures of stories, of live entries and of texts that say nothing to who sees them. They
        stop nothing.{' '}
        <a href={deskPath} className="underline">
          Back to the desk
        </a>
      </p>
      <ul className="mt-3.5 max-w-wide">
        {page.rows.map((row, i) => (
          <Row key={i} row={row} locale={locale} />
        ))}
      </ul>
      <DeskPager {...page} pathOf={deskCaptionsPath} />
    </>
  );
}

function Row({ row, locale }: { row: CaptionsRow; locale: Locale }) {
  const { kind, publishedAt, file, place, field, photo } = row;
  return (
    <li className="border-t border-rule py-3.5">
      <PictureOf use={row} />{' '}
      {kind !== 'page' && (
        <p className="mt-1 font-sans text-label text-soft">
          {publishedAt ? <Instant at={publishedAt} locale={locale} /> : 'No date'}
        </p>
      )}{' '}
      <p className="mt-1 text-small break-words">
        {place}: {photo.file}. <span className="text-soft">{photo.alt}</span>{' '}
        <a href={writeEntryPath(file, fieldOfPicture(field, 'caption'))} className="underline">
          Write it
        </a>
      </p>
    </li>
  );
}

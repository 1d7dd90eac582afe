import type { Locale } from '@/lib/language/locale';
import type { DeskPicture } from '@/lib/desk/desk-picture';
import { describeCreditLine, describePicture } from '@/lib/desk/picture-fields';
import { Instant } from '../instant';
import { Picture } from '../picture';

/** Each picture of a story with its record, and whose word each field of it is. */
export function DeskPictures({ pictures, locale }: { pictures: DeskPicture[]; locale: Locale }) {
  return (
    <ul className="mt-3.5">
      {pictures.map((picture, i) => (
        <li
          key={i}
          className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-5 border-t border-rule py-3.5"
        >
          <div>{!picture.ended && <Picture photo={picture.photo} role="compact" alt="" />}</div>
          <Entry picture={picture} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ picture, locale }: { picture: DeskPicture; locale: Locale }) {
  const { place, fields, photo, record, ended } = picture;
  return (
    <div className="text-small">
      <h3>{place}</h3>
      <p className="break-words text-soft">
        {photo.file}, {photo.width} × {photo.height} pixels
      </p>
      {photo.expires && (
        <p className={ended ? 'text-accent' : ''}>
          The right to show it {ended ? 'ended' : 'ends'}{' '}
          <Instant at={photo.expires} locale={locale} />
        </p>
      )}
      <p className="mt-1.75">{photo.alt || <b className="text-accent">No alt text</b>}</p>
      <p className="text-soft">
        {photo.credit || <b className="text-accent">No credit</b>}{' '}
        <span className="block text-label">{describeCreditLine(photo.credit)}</span>
      </p>
      <details className="mt-1.75">
        <summary className="font-sans text-label">The whole record</summary>
        <dl className="mt-1.75">
          {describePicture(fields, photo, record).map(({ name, value, from }) => (
            <div key={name} className="mt-1">
              <dt className="font-sans text-label text-soft">
                {name}
                {from && `, ${from}`}
              </dt>
              <dd className="break-words">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

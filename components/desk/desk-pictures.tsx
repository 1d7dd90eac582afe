import type { Locale } from '@/lib/language/locale';
import type { DeskPicture } from '@/lib/desk/desk-picture';
import { longestAlt } from '@/lib/photos/photo-record';
import type { Photo } from '@/lib/photos/photo';
import { jpegOf, photoUrl, variantSize, type Crop } from '@/lib/photos/variants';
import { fieldOfPicture, writeStoryPath } from '@/lib/write/write-paths';
import { describeCreditLine, describePicture } from '@/lib/photos/picture-fields';
import { Instant } from '../instant';

type DeskPicturesProps = { slug: string; pictures: DeskPicture[]; locale: Locale };

/** Each picture of a story as it will be cut, with its record, and whose word each field of it is. */
export function DeskPictures({ slug, pictures, locale }: DeskPicturesProps) {
  return (
    <ul className="mt-3.5">
      {pictures.map((picture, i) => (
        <li key={i} className="border-t border-rule py-3.5">
          {!picture.ended && <Crops photo={picture.photo} />}
          <Entry slug={slug} picture={picture} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

const crops: [crop: Crop | undefined, name: string][] = [
  [undefined, 'Whole'],
  ['16x9', '16 × 9'],
  ['4x3', '4 × 3'],
  ['1x1', '1 × 1'],
  ['card', 'Share card'],
];

function Crops({ photo }: { photo: Photo }) {
  return (
    <ul className="mb-3.5 flex flex-wrap gap-3.5">
      {crops.map(([crop, name]) => {
        const jpeg = jpegOf(photo, crop, 320);
        return (
          <li key={name} className="font-sans text-label text-soft">
            <img
              src={photoUrl(photo, jpeg)}
              {...variantSize(photo, jpeg)}
              alt=""
              loading="lazy"
              className="h-28 w-auto max-w-full object-contain"
            />
            {name}
          </li>
        );
      })}
    </ul>
  );
}

type EntryProps = { slug: string; picture: DeskPicture; locale: Locale };

function Entry({ slug, picture, locale }: EntryProps) {
  const { place, field, fields, photo, record, ended } = picture;
  return (
    <div className="max-w-wide text-small">
      <h3>
        {place}{' '}
        <a href={writeStoryPath(slug, fieldOfPicture(field, 'focal'))} className="ms-3.5 underline">
          Edit it
        </a>
      </h3>
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
      <p className="text-label text-soft">
        Alt: {Array.from(photo.alt).length} of {longestAlt} characters.{' '}
        {photo.caption ? `Caption: ${photo.caption.split(/\s+/).length} words.` : 'No caption.'}{' '}
        {photo.focal ? 'The crops keep a point that was chosen.' : 'Nobody chose a point to keep.'}
      </p>
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

import type { Locale } from '@/lib/language/locale';
import type { Photo } from '@/lib/photos/photo';
import { photoPath } from '@/lib/addresses/urls';
import { Caption } from '../caption';
import { Picture } from '../picture';

/** Several pictures side by side, each with a page of its own where it stands at full size. */
export function Gallery({ photos, locale }: { photos: Photo[]; locale: Locale }) {
  if (photos.length === 0) return null;
  return (
    <section
      role="group"
      aria-label={locale.words.story.gallery}
      className="gallery grid gap-7 sm:grid-cols-2"
    >
      {photos.map((photo) => (
        <figure key={photo.id}>
          <a href={photoPath(photo.id)} className="block">
            <Picture photo={photo} role="lead" alt={photo.alt} />
          </a>
          <Caption photo={photo} locale={locale} />
        </figure>
      ))}
    </section>
  );
}

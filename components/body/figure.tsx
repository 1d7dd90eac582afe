import type { Locale } from '@/lib/language/locale';
import type { Photo } from '@/lib/photos/photo';
import { Caption } from '../caption';
import { Picture } from '../picture';

type FigureProps = { photo: Photo; locale: Locale; first?: boolean };

export function Figure({ photo, locale, first = false }: FigureProps) {
  const upright = photo.height > photo.width;
  return (
    <figure className={upright ? 'upright' : undefined}>
      <Picture photo={photo} role="lead" alt={photo.alt} first={first} />
      <Caption photo={photo} locale={locale} />
    </figure>
  );
}

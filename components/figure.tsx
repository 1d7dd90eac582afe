import type { Photo } from '@/lib/photos/photo';
import { Caption } from './caption';
import { Picture } from './picture';

export function Figure({ photo, first = false }: { photo: Photo; first?: boolean }) {
  const upright = photo.height > photo.width;
  return (
    <figure className={upright ? 'upright' : undefined}>
      <Picture photo={photo} role="lead" alt={photo.alt} first={first} />
      <Caption photo={photo} />
    </figure>
  );
}

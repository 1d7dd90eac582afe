import type { Photo } from '@/lib/photo';
import { Caption } from './caption';
import { Picture } from './picture';

export function Figure({ photo, first = false }: { photo: Photo; first?: boolean }) {
  return (
    <figure>
      <Picture photo={photo} role="lead" alt={photo.alt} first={first} />
      <Caption photo={photo} />
    </figure>
  );
}

import type { Photo } from '@/lib/photo';
import { Figure } from './figure';

export function Gallery({ photos }: { photos: Photo[] }) {
  return (
    <div className="gallery grid gap-7 sm:grid-cols-2">
      {photos.map((photo) => (
        <Figure key={photo.id} photo={photo} />
      ))}
    </div>
  );
}

import type { Article } from '@/lib/archive/newsroom';
import type { Photo } from '@/lib/photos/photo';
import { articlePath } from '@/lib/addresses/urls';
import { Caption } from './caption';
import { Picture } from './picture';

/** A picture at its full size: nothing beside it but what must be said of it, and the way back. */
export function PhotoPage({ photo, articles }: { photo: Photo; articles: Article[] }) {
  return (
    <>
      <h1 className="sr-only">Picture</h1>
      <figure>
        <Picture photo={photo} role="full" alt={photo.alt} first />
        <Caption photo={photo} />
      </figure>
      {articles.map(({ slug, title }) => (
        <p key={slug} className="mt-7">
          From the story{' '}
          <a href={articlePath(slug)} className="text-accent underline">
            {title}
          </a>
        </p>
      ))}
    </>
  );
}

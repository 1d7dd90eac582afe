import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import type { Photo } from '@/lib/photos/photo';
import { articlePath } from '@/lib/addresses/urls';
import { Caption } from './caption';
import { Picture } from './picture';
import { Said } from './said';

/** A picture at its full size: nothing beside it but what must be said of it, and the way back. */
type PhotoPageProps = { photo: Photo; articles: Article[]; locale: Locale };

export function PhotoPage({ photo, articles, locale }: PhotoPageProps) {
  const { pictures } = locale.words;
  return (
    <>
      <h1 className="sr-only">{pictures.page}</h1>
      <figure>
        <Picture photo={photo} role="full" alt={photo.alt} first />
        <Caption photo={photo} locale={locale} />
      </figure>
      {articles.map(({ slug, title }) => (
        <p key={slug} className="mt-7">
          <Said
            phrase={pictures.fromStory}
            values={{
              story: (
                <a href={articlePath(slug)} className="text-accent underline">
                  {title}
                </a>
              ),
            }}
          />
        </p>
      ))}
    </>
  );
}

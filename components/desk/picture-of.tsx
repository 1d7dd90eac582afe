import type { PictureUse } from '@/lib/desk/desk-picture';
import { deskStoryPath } from '@/lib/desk/desk-paths';

const kinds: Record<Exclude<PictureUse['kind'], 'story'>, string> = {
  entry: 'Live entry of',
  page: 'Standing page',
  front: 'Front, with',
  author: 'Author',
};

/** What a picture is of, which leads to its story's own page at the desk. */
export function PictureOf({ use }: { use: Pick<PictureUse, 'kind' | 'title' | 'story'> }) {
  const { kind, title, story } = use;
  if (kind === 'story') {
    return (
      <h2 className="text-compact">
        <a href={`${deskStoryPath(story!.slug)}#pictures`} className="hover:underline">
          {title}
        </a>
      </h2>
    );
  }
  return (
    <>
      <h2 className="text-compact">{title}</h2>{' '}
      <p className="mt-1 font-sans text-label text-soft">
        {kinds[kind]}{' '}
        {story && (
          <a href={deskStoryPath(story.slug)} className="underline">
            {story.title}
          </a>
        )}
      </p>
    </>
  );
}

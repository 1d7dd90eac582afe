import type { PictureUse } from '@/lib/desk/desk-picture';
import { deskStoryPath } from '@/lib/desk/desk-paths';
import { fieldOfPicture, writeEntryPath } from '@/lib/write/write-paths';

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

type WhereToWriteProps = {
  use: Pick<PictureUse, 'file' | 'place' | 'field'> & { photo: Pick<PictureUse['photo'], 'file'> };
  /** Of the picture's record. */
  field: string;
  /** What that record says already. */
  words: string;
};

/** The picture's place and file, and a link to the field of it that is wanted. */
export function WhereToWrite({ use, field, words }: WhereToWriteProps) {
  return (
    <p className="mt-1 text-small break-words">
      {use.place}: {use.photo.file}. <span className="text-soft">{words}</span>{' '}
      <a href={writeEntryPath(use.file, fieldOfPicture(use.field, field))} className="underline">
        Write it
      </a>
    </p>
  );
}

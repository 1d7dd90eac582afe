/** Every place in which the newsroom put a picture. Only `lib/archive/questions.ts` and the desk may ask. */
import type { PhotoFields } from '../schema/photo.ts';
import * as archive from './documents.ts';
import { picturedPlaces } from './fronts.ts';
import { entriesOf } from './live-entries.ts';

type Picture = {
  /** Its record in the file: `lead.photo`; of one in the text, `body`. */
  field: string;
  fields: PhotoFields;
};

export type PlacedPicture = Picture & {
  kind: 'story' | 'entry' | 'page' | 'front' | 'author';
  id: string;
  /** The headline of a story or an entry, the title of a page, the id of a front, the name of an author. */
  title: string;
  file: string;
  /** The story that it is shown with; pages and authors have none. */
  story: archive.ArticleDocument | undefined;
  /** From when on, where that is not its story's word: of an entry, or of a place on a front. */
  from: string | undefined;
};

/** Whole: also what may not be shown now. */
export function placedPictures(): PlacedPicture[] {
  const stories = [...archive.articles.values()];
  return [
    ...stories.flatMap((story) => {
      const own = { ...of('story', story, story.title), story };
      return storyPictures(story).map((picture) => ({ ...own, ...picture }));
    }),
    ...stories.flatMap((story) =>
      entriesOf(story.id).flatMap((entry) => {
        const own = { ...of('entry', entry, entry.title), story, from: entry.at };
        return ownAndText(entry).map((picture) => ({ ...own, ...picture }));
      }),
    ),
    ...[...archive.pages.values()].flatMap((page) =>
      inText(page).map((picture) => ({ ...of('page', page, page.title), ...picture })),
    ),
    ...[...archive.fronts.values()].flatMap((front) =>
      picturedPlaces(front).map(({ story: slug, field, photo: fields, from }) => {
        const story = archive.articles.get(slug);
        return { ...of('front', front, front.id), story, from, field, fields };
      }),
    ),
    ...[...archive.authors.values()].flatMap((author) =>
      ownAndText(author).map((picture) => ({ ...of('author', author, author.name), ...picture })),
    ),
  ];
}

function of(
  kind: PlacedPicture['kind'],
  { id, file }: Pick<PlacedPicture, 'id' | 'file'>,
  title: string,
) {
  return { kind, id, title, file, story: undefined, from: undefined };
}

/** Every picture that a story asks for, wherever it does, in the order of its page. */
export function storyPictures(story: archive.ArticleDocument): Picture[] {
  const { lead, teaser, social } = story;
  return [
    ...inField('lead.photo', lead?.photo),
    ...inField('lead.video.poster', lead?.video?.poster),
    ...inField('teaser.photo', teaser?.photo),
    ...inField('social.photo', social?.photo),
    ...inText(story),
  ];
}

type WithPictures = { photo?: PhotoFields | undefined; photos: PhotoFields[] };

function ownAndText({ photo, photos }: WithPictures): Picture[] {
  return [...inField('photo', photo), ...inText({ photos })];
}

function inField(field: string, fields: PhotoFields | undefined): Picture[] {
  return fields ? [{ field, fields }] : [];
}

function inText({ photos }: Pick<WithPictures, 'photos'>): Picture[] {
  return photos.map((fields) => ({ field: 'body', fields }));
}

/** Every place in which the newsroom put a picture. Only `lib/archive/questions.ts` and the desk may ask. */
import type { PhotoFields } from '../schema/photo.ts';
import type { ArticleDocument, IndexedArticle } from './article-index.ts';
import * as archive from './documents.ts';
import { readArticle } from './generated.ts';
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
  story: IndexedArticle | undefined;
  /** From when on, where that is not its story's word: of an entry, or of a place on a front. */
  from: string | undefined;
};

/** Whole: also what may not be shown now. One by one, since an archive is long. */
export function* placedPictures(): Generator<PlacedPicture> {
  for (const story of archive.articles.values()) {
    const document = readArticle(story);
    const own = { ...of('story', document, document.title), story };
    for (const picture of storyPictures(document)) yield { ...own, ...picture };
  }
  yield* placedElsewhere();
}

/** In entries of live stories, on standing pages and fronts, and beside the names of authors. */
export function* placedElsewhere(): Generator<PlacedPicture> {
  for (const story of archive.articles.values()) {
    for (const entry of entriesOf(story.id)) {
      const own = { ...of('entry', entry, entry.title), story, from: entry.at };
      for (const picture of ownAndText(entry)) yield { ...own, ...picture };
    }
  }
  for (const page of archive.pages.values()) {
    for (const picture of inText(page)) yield { ...of('page', page, page.title), ...picture };
  }
  for (const front of archive.fronts.values()) {
    for (const { story: slug, field, photo: fields, from } of picturedPlaces(front)) {
      const story = archive.articles.get(slug);
      yield { ...of('front', front, front.id), story, from, field, fields };
    }
  }
  for (const author of archive.authors.values()) {
    for (const picture of ownAndText(author))
      yield { ...of('author', author, author.name), ...picture };
  }
}

function of(
  kind: PlacedPicture['kind'],
  { id, file }: Pick<PlacedPicture, 'id' | 'file'>,
  title: string,
) {
  return { kind, id, title, file, story: undefined, from: undefined };
}

/** Every picture that a story asks for, wherever it does, in the order of its page. */
export function storyPictures(story: ArticleDocument): Picture[] {
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

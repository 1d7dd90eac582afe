import type { PhotoFields } from '../schema/photo.ts';
import type { ArticleDocument } from './documents.ts';

export type PicturePlace = 'lead' | 'poster' | 'teaser' | 'social' | 'text';
export type StoryPicture = { place: PicturePlace; fields: PhotoFields };

/** Every picture that a story asks for, wherever it does, in the order of its page. */
export function storyPictures({ lead, teaser, social, photos }: ArticleDocument): StoryPicture[] {
  const named = {
    lead: lead?.photo,
    poster: lead?.video?.poster,
    teaser: teaser?.photo,
    social: social?.photo,
  };
  const inFields = (Object.keys(named) as (keyof typeof named)[]).flatMap((place) => {
    const fields = named[place];
    return fields ? [{ place, fields }] : [];
  });
  return [...inFields, ...photos.map((fields) => ({ place: 'text' as const, fields }))];
}

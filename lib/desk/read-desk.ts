/**
 * What the desk asks of the archive: every story there is, also a withdrawn one. Only the pages of
 * the desk may ask, and a production edition has none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as archive from '../archive/documents.ts';
import { edition } from '../edition/edition.ts';
import type { ArticleDocument, IndexedArticle } from '../archive/article-index.ts';
import { readArticle, readMeasures } from '../archive/generated.ts';
import { placedPictures, storyPictures, type PlacedPicture } from '../archive/placed-pictures.ts';
import { stateOf } from '../archive/visibility.ts';
import { hasRightEnded } from '../photos/photo-record.ts';
import type { Photo } from '../photos/photo.ts';
import type { PhotoFields } from '../schema/photo.ts';
import type { DeskStory } from './arrange-desk.ts';
import { rightsIn, type RightsRow } from './rights.ts';
import { captionsLeft, type CaptionsRow } from './captions.ts';
import { deskFileName, type DeskFile } from './desk-file.ts';
import type { DeskPicture, PictureUse } from './desk-picture.ts';

/** @returns undefined where there is no desk: in production */
export function readDeskFile(): DeskFile | undefined {
  if (edition.siteEnv === 'production') return undefined;
  const file = join(/* turbopackIgnore: true */ process.cwd(), edition.dataDir, deskFileName);
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as DeskFile;
}

export function readDeskStories(): DeskStory[] {
  return [...archive.articles.values()].map((row) => {
    const document = readArticle(row);
    const { id, title, file, draft, publishedAt, withdrawn, aliases } = document;
    return {
      ...{ slug: id, title, file, draft, publishedAt, withdrawn, aliases },
      pictures: [...new Set(usesIn(document).map(({ photo }) => photo.file))],
      section: archive.sections.get(document.section)!.name,
      series: archive.series.get(document.series ?? '')?.name,
      authors: document.authors.map((author) => archive.authors.get(author)!.name),
    };
  });
}

export function readDeskPictures(slug: string, now: Date): DeskPicture[] {
  const row = archive.articles.get(slug);
  if (!row) return [];
  const measures = readMeasures();
  return usesIn(readArticle(row)).map((use) => ({
    ...use,
    record: measures[use.photo.file]!.record,
    ended: hasRightEnded(use.photo, now),
  }));
}

export function readDeskRights(now: Date): RightsRow[] {
  return rightsIn(usesNow(now), now);
}

export function readDeskCaptions(now: Date): CaptionsRow[] {
  return captionsLeft(usesNow(now).filter(({ photo }) => !hasRightEnded(photo, now)));
}

type Kept = { use: PictureUse; story: IndexedArticle | undefined };

/** Made once, since it is long in a large archive, and the clock changes nothing of it. */
let kept: Kept[] | undefined;

/** Wherever readers may still meet a picture. */
function usesNow(now: Date): PictureUse[] {
  kept ??= Array.from(placedPictures(), (picture) => ({
    use: useOf(picture),
    story: picture.story,
  }));
  return kept
    .filter(({ story }) => !story || stateOf(story, now) !== 'withdrawn')
    .map(({ use }) => use);
}

function useOf({ kind, id, title, file, story, from, field, fields }: PlacedPicture): PictureUse {
  return {
    ...{ kind, file, field, place: placeOf(field) },
    title: kind === 'front' ? nameOfFront(id) : title,
    story: story && {
      slug: story.id,
      title: kind === 'story' ? title : readArticle(story).title,
    },
    publishedAt: kind === 'entry' ? from : story?.publishedAt,
    photo: photoOf(fields, file),
  };
}

function nameOfFront(id: string): string {
  const { sections, topics, series } = archive;
  const list = sections.get(id) ?? topics.get(id) ?? series.get(id);
  return list?.name ?? (id === 'home' ? 'Home page' : id);
}

function usesIn(document: ArticleDocument) {
  return storyPictures(document).map(({ field, fields }) => ({
    ...{ place: placeOf(field), field, fields },
    photo: photoOf(fields, document.file),
  }));
}

const places: Record<string, string> = {
  'lead.photo': 'Lead picture',
  'lead.video.poster': "The video's poster",
  'teaser.photo': 'Teaser',
  'social.photo': 'Share card',
  photo: 'Picture',
  body: 'In the text',
};

function placeOf(field: string): string {
  return places[field] ?? 'Placed picture';
}

/** The desk shows the record also of what readers may not see any more. */
function photoOf(fields: PhotoFields, file: string): Photo {
  const beforeAnyExpires = new Date(0);
  return archive.currentPhoto(fields, file, beforeAnyExpires)!;
}

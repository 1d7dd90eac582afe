/**
 * What the desk asks of the archive: every story there is, also a withdrawn one. Only the pages of
 * the desk may ask, and a production edition has none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as archive from '../archive/documents.ts';
import { edition } from '../edition/edition.ts';
import { readMeasures } from '../archive/generated.ts';
import { storyPictures, type PicturePlace } from '../archive/story-pictures.ts';
import { hasRightEnded } from '../photos/photo-record.ts';
import type { DeskStory } from './arrange-desk.ts';
import { rightsIn, type RightsRow } from './rights.ts';
import { captionsLeft, type CaptionsRow } from './captions.ts';
import { deskFileName, type DeskFile } from './desk-file.ts';
import type { DeskPicture } from './desk-picture.ts';

/** @returns undefined where there is no desk: in production */
export function readDeskFile(): DeskFile | undefined {
  if (edition.siteEnv === 'production') return undefined;
  const file = join(/* turbopackIgnore: true */ process.cwd(), edition.dataDir, deskFileName);
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as DeskFile;
}

export function readDeskStories(): DeskStory[] {
  return [...archive.articles.values()].map((document) => {
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
  const document = archive.articles.get(slug);
  if (!document) return [];
  const measures = readMeasures();
  return usesIn(document).map((use) => ({
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

/** Of every story that readers may still meet. */
function usesNow(now: Date) {
  const stories = [...archive.articles.values()].filter(
    ({ withdrawn }) => !withdrawn || Date.parse(withdrawn.at) > now.getTime(),
  );
  return stories.flatMap((document) => {
    const { id: slug, title, publishedAt } = document;
    return usesIn(document).map((use) => ({ slug, title, publishedAt, ...use }));
  });
}

/** Before every `expires`: the desk shows the record also of what readers may not see any more. */
const everything = new Date(0);

const places: Record<PicturePlace, { place: string; field: string }> = {
  lead: { place: 'Lead picture', field: 'lead.photo' },
  poster: { place: "The video's poster", field: 'lead.video.poster' },
  teaser: { place: 'Teaser', field: 'teaser.photo' },
  social: { place: 'Share card', field: 'social.photo' },
  text: { place: 'In the text', field: 'body' },
};

function usesIn(document: archive.ArticleDocument) {
  return storyPictures(document).flatMap(({ place, fields }) => {
    const photo = archive.currentPhoto(fields, document.file, everything);
    return photo ? [{ ...places[place], fields, photo }] : [];
  });
}

/** The questions: what may be shown now, in what order. Nothing else reads what the build generated. */
import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import * as archive from './documents.ts';
import { parseBody } from '../body/parse-body.ts';
import { resolveLinks } from '../body/resolve-links.ts';
import { toHast } from '../body/to-hast.ts';
import type { Looks } from '../brand/looks.ts';
import { edition } from '../edition/edition.ts';
import { readText } from './generated.ts';
import type {
  Article,
  Author,
  Corrected,
  Page,
  Paper,
  Section,
  Topic,
  Withdrawn,
} from './newsroom.ts';
import { usesOfHeadlineCard, usesOfPhoto } from './photo-uses.ts';
import { leadPicture, type Photo } from '../photos/photo.ts';
import { hasRightEnded } from '../photos/photo-record.ts';
import type { ListOf } from '../addresses/urls.ts';
import type { SiteFields } from '../schema/paper.ts';
import type { StoryContext } from '../body/components/component.ts';
import type { HeadlineCard } from '../share-card/share-card.ts';
import { currentlyShown, instants } from './shown.ts';
import { isShown } from './visibility.ts';

/** Its context finds no picture whose right has ended. */
export type Text = { root: Markdown; context: StoryContext };

export function getSite(): SiteFields {
  return archive.site;
}

export function getLooks(): Looks {
  return archive.looks;
}

export function getPaper(): Paper {
  return {
    site: archive.site,
    looks: archive.looks,
    sections: getSections(),
    pages: getPages(),
    siteEnv: edition.siteEnv,
  };
}

/** All sections in the paper's order; one with nothing in it yet is still a section. */
export function getSections(): Section[] {
  return [...archive.sections.values()].sort(
    (a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.name.localeCompare(b.name),
  );
}

export function getSection(id: string): Section | undefined {
  return archive.sections.get(id);
}

export function getTopic(id: string): Topic | undefined {
  return archive.topics.get(id);
}

export function getAuthor(id: string): Author | undefined {
  const document = archive.authors.get(id);
  return document && archive.makeAuthor(document, new Date());
}

/** The topics and the authors of what may be shown. */
export function getTopics(): Topic[] {
  return [...archive.byId(getArticles().flatMap((article) => article.topics)).values()];
}

export function getAuthors(): Author[] {
  return [...archive.byId(getArticles().flatMap((article) => article.authors)).values()];
}

/** What may be shown now, newest first; a draft without a date stands before all others. */
export function getArticles(): Article[] {
  return currentlyShown().articles;
}

/** Those of a section, a topic or an author, in the same order. */
export function getArticlesOf(list: ListOf, id: string): Article[] {
  return currentlyShown().lists.get(`${list}/${id}`) ?? [];
}

export function getArticle(slug: string): Article | undefined {
  return currentlyShown().bySlug.get(slug);
}

/** A story that was taken back, by its present slug or a former one. */
export function getWithdrawn(slug: string): Withdrawn | undefined {
  const { withdrawn, moved } = currentlyShown();
  return withdrawn.get(slug) ?? withdrawn.get(moved.get(slug) ?? '');
}

export function getAllWithdrawn(): Withdrawn[] {
  return [...currentlyShown().withdrawn.values()];
}

/** Where a story with this former slug is now. */
export function getPresentSlug(formerSlug: string): string | undefined {
  return currentlyShown().moved.get(formerSlug);
}

/** When next something is published, withdrawn or expires: until then, every page stays as it is. */
export function getNextInstant(): Date | undefined {
  return instants.next(new Date());
}

/** When last something did: what was made before is out of date. */
export function getLastInstant(): Date | undefined {
  return instants.last(new Date());
}

/** Every correction of a story that may be shown, newest first. */
export function getCorrections(): Corrected[] {
  return getArticles()
    .flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
    .sort((a, b) => Date.parse(b.correction.at) - Date.parse(a.correction.at));
}

export function getPages(): Page[] {
  return [...archive.pages.values()].map(({ id, title, description }) => ({
    id,
    title,
    description,
  }));
}

export function getPage(id: string): Page | undefined {
  return getPages().find((page) => page.id === id);
}

/** A text as a Markdown tree, and what it is shown with. */
export function getText(of: Article | Page): Text {
  const document = 'slug' in of ? archive.articles.get(of.slug) : archive.pages.get(of.id);
  const { file } = document!;
  const now = new Date();
  const { root } = parseBody(readText(document!));
  resolveLinks(root, archive.presentAddress);
  const { language, embeds } = archive.site;
  return {
    root,
    context: {
      photoOf: (fields) => archive.currentPhoto(fields, file, now),
      button: archive.button,
      language,
      mayFrame: (host) => embeds.includes(host),
    },
  };
}

/** The text of a story or of a standing page. */
export function getBody(of: Article | Page): Root {
  const { root, context } = getText(of);
  return toHast(root, context);
}

/** The pictures that a story's page shows as its own, in their order. */
export function getPictures({ slug, lead }: Article): Photo[] {
  const { photos, file } = archive.articles.get(slug)!;
  const now = new Date();
  const inText = photos.map((fields) => archive.currentPhoto(fields, file, now));
  return [leadPicture(lead), ...inText].filter((photo) => photo !== undefined);
}

/** A picture of a story that may be shown now; any other has no address. */
export function getPhoto(id: string): Photo | undefined {
  const now = new Date();
  return usesOfPhoto(id).find(
    ({ photo, document }) =>
      !hasRightEnded(photo, now) && (!document || isShown(document, now, edition.siteEnv)),
  )?.photo;
}

/** The stories that may be shown now and use this picture. */
export function getStoriesWithPhoto(id: string): Article[] {
  const slugs = new Set(usesOfPhoto(id).map(({ document }) => document?.id));
  return [...slugs].flatMap((slug) => getArticle(slug ?? '') ?? []);
}

/** The words on the share card of a story that may be shown now and has no picture. */
export function getHeadlineCard(id: string): HeadlineCard | undefined {
  const now = new Date();
  const use = usesOfHeadlineCard(id).find((document) => isShown(document, now, edition.siteEnv));
  return use && archive.headlineCardOf(use);
}

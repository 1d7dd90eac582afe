/** The questions: what may be shown now, in what order. Nothing else reads what the build generated. */
import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import * as archive from './documents.ts';
import { parseBody } from '../body/parse-body.ts';
import { resolveLinks } from '../body/resolve-links.ts';
import { toHast } from '../body/to-hast.ts';
import type { Looks } from '../brand/looks.ts';
import { edition } from '../edition/edition.ts';
import { contentFault, readText } from './generated.ts';
import type {
  Article,
  Author,
  Corrected,
  Page,
  Paper,
  Section,
  Series,
  Site,
  Topic,
  Withdrawn,
} from './newsroom.ts';
import type { FindFormer } from '../addresses/find-former.ts';
import type { FormerAddress } from '../addresses/former-addresses.ts';
import type { ListOf } from '../addresses/urls.ts';
import type { StoryContext } from '../body/components/component.ts';
import { authorsOf } from './lists-of.ts';
import { currentlyShown, instants } from './shown.ts';
import { documentOf, languageOf, type WithText } from './with-text.ts';

/** Its context finds no picture whose right has ended. */
export type Text = { root: Markdown; context: StoryContext };

/** What is wrong with the content while one writes; nothing in any edition that is built. */
export const getContentFault = () => contentFault;

/** @param language of the page that asks, where it is not the paper's */
export function getSite(language = archive.site.language): Site {
  const site = sites.get(language) ?? archive.siteIn(language);
  sites.set(language, site);
  return site;
}

export function getLooks(): Looks {
  return archive.looks;
}

const sites = new Map([[archive.site.language, archive.site]]);

/** @param language of the page that asks, where it is not the paper's */
export function getPaper(language?: string): Paper {
  return {
    site: getSite(language),
    looks: archive.looks,
    sections: getSections(),
    pages: getPages(),
    languages: getLanguages(),
    siteEnv: edition.siteEnv,
  };
}

/** Those in which there is something to show, where there are several; the paper's own first. */
export function getLanguages() {
  const { languages } = currentlyShown();
  return languages.length > 1 ? languages : [];
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

export function getSeries(id: string): Series | undefined {
  return archive.series.get(id);
}

export function getAuthor(id: string): Author | undefined {
  const document = archive.authors.get(id);
  return document && archive.makeAuthor(document, new Date());
}

/** The topics, the authors and the series of what may be shown. */
export function getTopics(): Topic[] {
  return [...archive.byId(getArticles().flatMap((article) => article.topics)).values()];
}

export function getAuthors(): Author[] {
  return [...archive.byId(getArticles().flatMap(authorsOf)).values()];
}

export function getAllSeries(): Series[] {
  return [...archive.byId(getArticles().flatMap(({ series }) => series ?? [])).values()];
}

/** What may be shown now, newest first; a draft without a date stands before all others. */
export function getArticles(): Article[] {
  return currentlyShown().articles;
}

/** Those of a section, a topic or an author in the same order; of a series from its first part on. */
export function getArticlesOf(list: ListOf, id: string): Article[] {
  return currentlyShown().lists[list].get(id) ?? [];
}

export function getArticle(slug: string): Article | undefined {
  return currentlyShown().bySlug.get(slug);
}

/** A story that was taken back. */
export function getWithdrawn(slug: string): Withdrawn | undefined {
  return currentlyShown().withdrawn.get(slug);
}

export function getAllWithdrawn(): Withdrawn[] {
  return [...currentlyShown().withdrawn.values()];
}

/** Where a former address leads, whether what is there may be shown now or not: ask for that next. */
export const findFormer: FindFormer = archive.findFormer;

/** Every former address, in the spelling of the newsroom, under the same condition. */
export function getFormerAddresses(): FormerAddress[] {
  return archive.formerAddresses;
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
    .flatMap((article): Corrected[] => [
      ...article.corrections.map((correction) => ({ article, correction })),
      ...(article.live?.entries ?? []).flatMap((entry) =>
        entry.corrections.map((correction) => ({ article, entry, correction })),
      ),
    ])
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
export function getText(of: WithText): Text {
  const document = documentOf(of);
  const { file } = document;
  const now = new Date();
  const { root } = parseBody(readText(document));
  resolveLinks(root, archive.presentAddress);
  const site = getSite(languageOf(of));
  return {
    root,
    context: {
      photoOf: (fields) => archive.currentPhoto(fields, file, now),
      colors: archive.frameColors,
      locale: site,
      mayFrame: (host) => site.embeds.includes(host),
      maySend: (host) => site.forms.includes(host),
      bytesOf: (address) => archive.ownFiles.get(address)?.bytes,
    },
  };
}

/** The text of a story, of an entry or of a standing page. */
export function getBody(of: WithText): Root {
  const { root, context } = getText(of);
  return toHast(root, context);
}

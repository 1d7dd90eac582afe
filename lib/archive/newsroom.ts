/** What the paper is made of, joined and ready to print. */
import type { Looks } from '../brand/looks.ts';
import type { SiteEnv } from '../edition/hosts.ts';
import type { Locale } from '../language/locale.ts';
import type { Photo, Video } from '../photos/photo.ts';
import type { ArticleFields } from '../schema/article.ts';
import type {
  AuthorFields,
  PageFields,
  SectionFields,
  SeriesFields,
  SiteFields,
  TopicFields,
} from '../schema/paper.ts';
import type { LiveEntryFields } from '../schema/live-entry.ts';
import type { ShareCard } from '../share-card/share-card.ts';
import type { State } from './visibility.ts';

/** The paper itself, and how it speaks. */
export type Site = SiteFields & Locale;
export type Section = SectionFields & { id: string };
export type Series = SeriesFields & { id: string };
export type Topic = TopicFields & { id: string };
export type Author = Omit<AuthorFields, 'photo'> & { id: string; photo: Photo | undefined };
export type Page = Omit<PageFields, 'aliases'> & { id: string };

export type Lead = { photo: Photo; video?: never } | { video: Video; photo?: never };

export type Article = Omit<
  ArticleFields,
  | 'id'
  | 'section'
  | 'language'
  | 'topics'
  | 'series'
  | 'authors'
  | 'lead'
  | 'teaser'
  | 'social'
  | 'draft'
  | 'closed'
  | 'history'
  | 'corrections'
> & {
  slug: string;
  /** What an older feed called it. */
  feedId?: string | undefined;
  state: State;
  /** Its own, or the paper's. */
  language: string;
  section: Section;
  topics: Topic[];
  corrections: Correction[];
  /** How many of it readers have had, as far as anybody remembers; one without a history. */
  versions?: number;
  series?: Series | undefined;
  authors: Author[];
  lead: Lead | undefined;
  /** What lists print: the editor's replacements, else the story's own. */
  teaser: { title: string; standfirst: string; photo: Photo | undefined };
  /** What share cards print: the editor's replacements, else the story's own. */
  social: { title: string; description: string; photo: Photo | undefined };
  /** The share card's picture: a crop of the photo, or the headline set in type where there is none. */
  card: ShareCard;
  /** Of a live story alone. */
  live?: Live | undefined;
};

/** What a live story has beside its own text. */
export type Live = {
  /** What may be shown, newest first. */
  entries: LiveEntry[];
  /** When the coverage ended; none while it goes on. */
  closedAt: string | undefined;
};

export type LiveEntry = Omit<LiveEntryFields, 'authors' | 'photo' | 'draft' | 'story'> & {
  /** As addresses have it: `election-night/first-results`. */
  id: string;
  state: State;
  authors: Author[];
  photo: Photo | undefined;
  card: ShareCard;
  /** The story that it grew into. */
  story: { slug: string; title: string } | undefined;
};

/** All that may be said of a story that was withdrawn. */
export type Withdrawn = { slug: string; at: string; reason: string };

export type Correction = ArticleFields['corrections'][number] & {
  /** The address of the version that came with it, which says what was there before. */
  change?: string | undefined;
};
/** With the entry, where it is one of a live story that was put right. */
export type Corrected = { article: Article; correction: Correction; entry?: LiveEntry };

/** What every page prints around its own matter. */
export type Paper = {
  site: Site;
  looks: Looks;
  sections: Section[];
  pages: Page[];
  /** That have lists of their own, by id; none in a paper of one language. */
  languages: Language[];
  siteEnv: SiteEnv;
};

/** The id is the tag in small letters, as addresses have it; the name is the language's own. */
export type Language = { id: string; tag: string; name: string };

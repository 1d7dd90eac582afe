/** What the passes over one text share. */
import type { FoundFile } from '../media/file-store.ts';
import type { FoundPicture } from '../media/picture-store.ts';
import type { SourcePicture } from '../source-post.ts';

export type Conversion = {
  /** The story's headline, for what has no title of its own. */
  title: string;
  /** Looked up before, since it may have been fetched. */
  picture: (src: string) => FoundPicture;
  /** A sound, a video or a document of the old paper; undefined for what lies elsewhere, or is none. */
  file: (src: string) => FoundFile | undefined;
  /** Whether the text has a link to the same file. */
  isLinked: (src: string) => boolean;
  /** Facts of a picture that stand elsewhere in the archive. */
  facts: (src: string) => SourcePicture | undefined;
  /** @returns the address to write, or undefined where the link leads nowhere that a reader can go */
  link: (href: string) => string | undefined;
  /** What a person has to do, and what was left out. */
  todos: string[];
  dropped: string[];
  /** Of the story, for the report. */
  pictures: PictureFinding[];
  /** Whether the text began with the headline, which the page prints above it. */
  hadHeadline?: boolean;
  /** Captions of pictures that are not there yet: their words wait in the to-do. */
  waiting: string[];
  /** The hosts of frames, which `embeds` of site.yaml may let in. */
  hosts: Set<string>;
  /** Words that our page shows and the old one did not: titles of embeds, names of who posted. */
  added: string[];
  /** Lines that ours has and the old text had not: the link to a document that stood in a frame. */
  printed: string[];
};

export type PictureFinding = {
  src: string;
  file?: string;
  missing?: string;
  hasAlt: boolean;
  hasCredit: boolean;
};

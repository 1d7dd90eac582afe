/** What the passes over one text share. */
import type { SourcePicture } from '../source-post.ts';

/** A picture that is there, by its path under content/photos; or why it is not. */
export type FoundPicture = { file: string } | { missing: string };

export type Conversion = {
  /** The story's headline, for what has no title of its own. */
  title: string;
  /** Looked up before, since it may have been fetched. */
  picture: (src: string) => FoundPicture;
  /** Facts of a picture that stand elsewhere in the archive. */
  facts: (src: string) => SourcePicture | undefined;
  /** @returns the address to write, or undefined where the link leads nowhere that a reader can go */
  link: (href: string) => string | undefined;
  /** What a person has to do, and what was left out. */
  todos: string[];
  dropped: string[];
  /** Of the story, for the report. */
  pictures: { src: string; file?: string; missing?: string; hasAlt: boolean; hasCredit: boolean }[];
  /** The hosts of frames, which `embeds` of site.yaml may let in. */
  hosts: Set<string>;
  /** Words that our page shows and the old one did not: titles of embeds, names of who posted. */
  added: string[];
};

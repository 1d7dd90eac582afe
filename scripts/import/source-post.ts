/** What every reader of an archive makes of a post, whichever system it lay in. */

export type Person = { id: string; name: string; description?: string; url?: string };

/** A category or a tag. */
export type Term = { id: string; name: string; description?: string };

/** A picture as the archive names it; what nobody wrote there is left out. */
export type SourcePicture = {
  /** An address, or a path from the folder that the post lies in. */
  src: string;
  alt?: string;
  /** HTML. */
  caption?: string;
  credit?: string;
};

/** Which tags of its own a system writes into a text. */
export type Dialect = 'plain' | 'mdx' | 'wordpress' | 'hugo' | 'liquid';

export type SourceText = { format: 'html' | 'markdown'; dialect: Dialect; text: string };

export type SourcePost = {
  /** Its id in the old system: a number, or a file's path. Never shared by two. */
  key: string;
  /** How a person finds it there: `post 123 (Title)`, `_posts/2014-03-12-hello.md`. */
  where: string;
  type: 'story' | 'page';
  title: string;
  /** What its old address called it. */
  slug: string;
  status: 'published' | 'draft';
  /** Instants in ISO 8601; one in the future is a scheduled story. */
  publishedAt?: string;
  updatedAt?: string;
  standfirst?: string;
  /** Ids of people that the source knows, in the order of the byline. */
  authors: Person[];
  /** The first is the one that the post is mainly filed under. */
  categories: Term[];
  tags: Term[];
  series?: Term;
  /** Whole old addresses below the site's root, `/2021/08/talks/` and `/?p=123`; the usual one first. */
  addresses: string[];
  /** The id under which feeds know it. */
  feedId?: string;
  lead?: SourcePicture;
  social?: { title?: string; description?: string };
  text: SourceText;
  /** What was left out or could not be read, a sentence each. */
  notes: string[];
};

/** What does not come in, and why. */
export type LeftOut = { where: string; reason: string };

export type SourceEntry = { post: SourcePost } | { leftOut: LeftOut };

/** What the system knows of the whole paper. */
export type SourceSite = {
  name?: string;
  tagline?: string;
  language?: string;
  timeZone?: string;
  /** Its origin, `https://example.org`; the addresses of posts count from it. */
  origin?: string;
};

export type Source = {
  /** In words: "a WordPress export". */
  name: string;
  /** A short name that ids of this source begin with. */
  system: string;
  site: SourceSite;
  /** Facts of a picture that stand elsewhere in the archive than in the text, by its address. */
  pictureAt: (address: string) => SourcePicture | undefined;
  /** The picture that a number of the archive stands for, as in `[gallery ids="4,7"]`. */
  pictureOf: (id: string) => SourcePicture | undefined;
  /** The pictures that were uploaded with a post, in their order. */
  picturesOf: (key: string) => SourcePicture[];
  /** Folders in which pictures lie beside the texts. */
  folders: string[];
  /** Addresses of lists: `/category/world/`, with the id that it stands for. */
  listAddresses: { address: string; list: 'categories' | 'tags' | 'authors'; id: string }[];
  /** Reads the archive from its start, a post at a time. */
  posts: () => AsyncIterable<SourceEntry>;
  /** What was wrong with the archive itself, each in a sentence. */
  faults: () => string[];
  close: () => void;
};

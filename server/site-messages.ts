/** What the gateway and the site's thread say to each other. */
import type { Edition } from '../lib/edition/edition-folders.ts';
import type { PageCache } from './page-cache.ts';
import type { Pictures } from './pictures/pictures.ts';
import type { Beginning } from './server-messages.ts';

/** `variables`: of the environment, in which its modules find the edition. */
export type SiteToServe = {
  edition: Edition;
  variables: Record<string, string>;
  beginning: Beginning | undefined;
  /** Where what its pages have in common is kept. */
  dictionaryFile: string;
};

export type ToSite =
  /** To one that has only been started. */
  | { serve: SiteToServe }
  /** What it reads is what is to be served; one that waits only loads it now. */
  | 'begin'
  /** Nobody new comes: nothing is made ahead any more. */
  | 'end'
  | 'count';

export type Counts = {
  pages: ReturnType<PageCache['counts']>;
  pictures: ReturnType<Pictures['counts']>;
  /** Seconds: the longest that its thread let anything wait since it was last asked. */
  delay: number;
};

export type FromSite =
  /** At this port of 127.0.0.1; `dictionary` is what a browser says that has the one of its pages. */
  { listening: number; dictionary: string | undefined } | { counts: Counts };

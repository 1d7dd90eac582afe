/**
 * What the build was told of itself. `next.config.js` writes these values into the server's code,
 * since some hosts no longer know them when a page is asked for.
 */
import type { SiteEnv } from './hosts.ts';

export const edition = {
  siteEnv: (process.env.EDITION_ENV ?? 'preview') as SiteEnv,
  /** The public origin, without a trailing slash; empty where none was given. */
  origin: process.env.EDITION_ORIGIN ?? '',
  contentDir: process.env.EDITION_CONTENT_DIR ?? 'content',
  dataDir: process.env.EDITION_DATA_DIR ?? '',
};

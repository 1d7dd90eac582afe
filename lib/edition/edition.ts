/**
 * What the build was told of itself. `next.config.js` writes these values into the server's code,
 * since some hosts no longer know them when a page is asked for.
 */
import type { SiteEnv } from './hosts.ts';

export const edition = {
  siteEnv: (process.env.EDITION_ENV ?? 'preview') as SiteEnv,
  /** This deploy's own origin, without a trailing slash: every absolute address but canonical ones. */
  origin: process.env.EDITION_ORIGIN ?? 'http://localhost:3000',
  /** The published paper's origin; empty where a preview does not know it. In production the same. */
  canonicalOrigin: process.env.EDITION_CANONICAL_ORIGIN ?? '',
  /** The WebSub hub that the feeds name; empty without one. */
  hub: process.env.EDITION_HUB ?? '',
  /** What IndexNow knows us by; no secret, since it is served. Empty without one. */
  indexNowKey: process.env.EDITION_INDEXNOW_KEY ?? '',
  /** The deploy host that runs this build itself; empty where our own server does. */
  host: process.env.EDITION_HOST ?? '',
  contentDir: process.env.EDITION_CONTENT_DIR ?? 'content',
  dataDir: process.env.EDITION_DATA_DIR ?? '',
};

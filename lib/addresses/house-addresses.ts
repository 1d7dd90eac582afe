/** Addresses that belong to the software, whatever the paper holds. */
import { brandFiles } from './brand-files.js';

/** A picture in one of its sizes and formats. */
export const pictureAddress = /^\/photos\/[^/]+\/[^/]+$/;

/** A file of the paper's own: sound, video, a document. */
export const ownFileAddress = /^\/(?:audio|files)\/[^/]+$/;

/** What is new in a live story, asked for by its open pages: its slug, what the page holds, and whether it waits. */
export const liveUpdatesAddress = /^\/articles\/([a-z0-9-]+)\/updates\/([\w.-]+)\/(pause)?$/;

/** What pages have in common, named by its digest. */
export const dictionaryAddress = /^\/dictionaries\/[^/]+$/;

/** Files are sent as they are: hashed by the build, or drawn by it of the paper's looks. */
export const fileAddresses = new RegExp(
  `^/_next/static/|^/brand/[^/]+$|^/(?:${brandFiles.join('|').replaceAll('.', '\\.')})$`,
);

/** What Next has addresses for and readers do not. */
export const innerAddresses =
  /^\/(_next(\/|$)|(_not-found|server-error|no-search)$|(markdown|sitemaps|news-sitemap)\/)/;

/** The editor in the browser and its files, on previews. */
export const writeAddress = /^\/write(\/|$)/;

/** Addresses that belong to the software, whatever the paper holds. */

/** Files are sent as they are: hashed by the build, pictures, or of `public/`. */
export const fileAddresses =
  /^\/(_next\/static\/|photos\/[^/]+\/[^/]+$)|^\/[^/]+\.(ico|png|svg|jpg|css|xsl)$/;

/** What Next has addresses for and readers do not. */
export const innerAddresses =
  /^\/(_next(\/|$)|_not-found|markdown\/|server-error|sitemaps\/|news-sitemap\/)/;

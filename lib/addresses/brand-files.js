/** What every paper has at the root for machines. Plain JavaScript, since next.config.js answers these addresses. */
export const brandFiles = [
  'favicon.ico',
  'icon-512.png',
  'apple-touch-icon.png',
  'logo.png',
  'feed.css',
  'manifest.webmanifest',
];

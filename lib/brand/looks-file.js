/**
 * What the content step's looks come to in CSS; lib/brand/stylesheet.ts writes it. Plain JavaScript, since
 * postcss.config.js reads it too; by itself, since whoever reads the file need not load PostCSS.
 */
export const looksFile = 'looks.json';

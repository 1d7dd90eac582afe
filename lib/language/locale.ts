import type { Words } from './words/wording.ts';

/** How a page speaks: in what language, in which words, and by which clock. */
export type Locale = { language: string; timeZone: string; words: Words };

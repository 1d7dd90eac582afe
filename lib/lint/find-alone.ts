/** All that the rules find in a file alone, found at once: where it is read, which is done on every core. */
import type { ContentFile } from '../reader/content-files.ts';
import type { Found } from '../reader/found-alone.ts';
import { plainTextFaults } from './check-plain-text.ts';
import { styleFaults, wordsTwice } from './check-style.ts';
import { templateWordsIn } from './check-template-words.ts';
import { linksOfFields } from './links-of.ts';

export function findAlone(source: ContentFile): Found {
  for (const find of [styleFaults, wordsTwice, plainTextFaults, templateWordsIn, linksOfFields]) {
    find(source);
  }
  return source.found;
}

/**
 * What pages have in common, for browsers that fetch it once and then take the next pages as what
 * differs from it. https://www.rfc-editor.org/rfc/rfc9842
 */

/** What two say more will say; of the first few it is taken in their order. */
const models = 4;

/** @param documents finished pages, of which nothing must ever be taken back; undefined where they are too few */
export function pageDictionary(documents: string[]): string | undefined {
  if (documents.length < 2) return undefined;
  const found = new Map<string, number>();
  for (const document of documents) {
    for (const part of new Set(partsOf(document))) found.set(part, (found.get(part) ?? 0) + 1);
  }
  let dictionary = '';
  for (const document of documents.slice(0, models)) {
    let passage = '';
    for (const part of [...partsOf(document), undefined]) {
      if (part !== undefined && (found.get(part) ?? 0) >= 2) {
        passage += part;
        continue;
      }
      if (passage.length >= shortest && !dictionary.includes(passage)) dictionary += passage;
      passage = '';
    }
  }
  return dictionary;
}

/** A shorter passage costs as much to point at as to write. */
const shortest = 4;

/** Small enough that a rule of a stylesheet, an attribute, a word is one. */
function partsOf(document: string): string[] {
  return document.split(/(?<=[">};,{/ ])|(?=<)/);
}

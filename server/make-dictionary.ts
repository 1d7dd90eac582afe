/** The dictionary of an edition, made of its newest stories as readers get them. */
import { isLasting } from '../lib/archive/lasting.ts';
import { getArticles } from '../lib/archive/questions.ts';
import { articlePath } from '../lib/addresses/urls.ts';
import { pageDictionary } from '../lib/document/page-dictionary.ts';

/** More tell hardly more of what stories have in common. */
const most = 12;
/** Of so many, where some are left out. */
const newest = 24;

/**
 * Browsers keep it, whatever the clock takes back later: nothing goes in of what is to be withdrawn, or of
 * a picture whose right ends.
 *
 * @param readPage the finished document at an address
 * @returns undefined where there are too few stories
 */
export async function makeDictionary(
  readPage: (path: string) => Promise<string>,
): Promise<Buffer | undefined> {
  const documents: string[] = [];
  for (const { slug } of getArticles().slice(0, newest)) {
    if (documents.length === most) break;
    if (!isLasting(slug)) continue;
    // One that cannot be made is told to its readers; the others have a server.
    const document = await readPage(articlePath(slug)).catch(() => undefined);
    if (document !== undefined && slugsIn(document).every(isLasting)) documents.push(document);
  }
  const dictionary = pageDictionary(documents);
  return dictionary === undefined ? undefined : Buffer.from(dictionary);
}

/** The stories that a page links to, at whatever origin. */
function slugsIn(document: string): string[] {
  const links = document.matchAll(new RegExp(`${articlePath('([^/"#?]+)')}["#?]`, 'g'));
  return [...new Set(Array.from(links, ([, slug = '']) => slug))];
}

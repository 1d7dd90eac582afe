/** The dictionary of an edition, made of its newest stories as readers get them. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { articlePath } from '../../lib/addresses/urls.ts';
import { pageDictionary } from '../../lib/document/page-dictionary.ts';
import { dictionaryFile, type Edition } from '../../lib/edition/edition-folders.ts';
import { stories } from './host-output.ts';
import { writeWhole } from './write-whole.ts';

/** More tell hardly more of what stories have in common. */
const most = 12;

/**
 * Browsers keep it, whatever the clock takes back later: nothing goes in of what is to be withdrawn, or of
 * a picture whose right ends.
 */
export function writeDictionary({ siteEnv, host, distDir, dataDir }: Edition): void {
  const file = dictionaryFile(distDir);
  rmSync(file, { force: true });
  if (siteEnv !== 'production' || host) return;
  const published = stories(dataDir, 'published').sort((a, b) => timeOf(b) - timeOf(a));
  const byId = new Map(published.map((story) => [story.id, story]));
  const documents: string[] = [];
  for (const { id } of published) {
    if (documents.length === most) break;
    const page = join(distDir, `server/app${articlePath(id)}.html`);
    if (!existsSync(page)) continue;
    const document = readFileSync(page, 'utf8');
    const named = [id, ...slugsIn(document)].map((slug) => byId.get(slug));
    if (!named.some((story) => story && isLeaving(story))) documents.push(document);
  }
  const dictionary = pageDictionary(documents);
  if (dictionary !== undefined) writeWhole(file, dictionary);
}

const timeOf = ({ publishedAt }: { publishedAt?: string | undefined }) =>
  Date.parse(publishedAt ?? '');

/** The stories that a page links to, at whatever origin. */
function slugsIn(document: string): Set<string> {
  const links = document.matchAll(new RegExp(`${articlePath('([^/"#?]+)')}["#?]`, 'g'));
  return new Set([...links].map(([, slug = '']) => slug));
}

function isLeaving(story: ReturnType<typeof stories>[number]): boolean {
  return story.withdrawn !== undefined || JSON.stringify(story).includes('"expires":');
}

/** Asks the server for every address that the paper names, and writes down what it answers. */
import { brandFiles } from '../../lib/addresses/brand-files.js';
import { namedAddresses } from '../../lib/document/named-addresses.ts';
import {
  articlePath,
  historyPath,
  markdownPath,
  newsSitemapPath,
  sitemapPath,
} from '../../lib/addresses/urls.ts';
import { searchPath } from '../../lib/search/address.ts';
import type { ExportServer } from './ask-server.ts';
import type { ExportFolder } from './export-folder.ts';

export type Counts = { asked: number; written: number; kept: number };

/** What nothing need link to. */
const unlinked = [
  '/',
  '/robots.txt',
  '/llms.txt',
  '/404',
  '/speculation-rules.json',
  '/indexnow.txt',
];

const atOnce = 8;

/**
 * @param origin of the paper, as its pages spell it
 * @param withdrawn slugs; their pages say why
 * @param searchPage in place of the search, which no file can be
 * @throws {Error} with every address that failed
 */
export async function exportPages(
  server: ExportServer,
  folder: ExportFolder,
  { origin, withdrawn, searchPage }: { origin: string; withdrawn: string[]; searchPage: Buffer },
  tell: (counts: Counts & { found: number }) => void,
): Promise<Counts> {
  const counts: Counts = { asked: 0, written: 0, kept: 0 };
  const faults: string[] = [];

  async function visit(path: string): Promise<string[]> {
    const known = folder.known(path);
    const answer =
      path === searchPath
        ? {
            status: 200,
            type: 'text/html; charset=utf-8',
            header: () => undefined,
            body: searchPage,
          }
        : await server.ask(path, known?.etag);
    counts.asked += 1;
    if (answer.status === 304 && known) {
      folder.keep(path);
      counts.kept += 1;
      return namedAddresses(textOf(known.type, folder.read(known)), known.type, origin);
    }
    const isWanted = answer.status === 200 || answer.status === 410 || path === '/404';
    if (answer.status >= 500) faults.push(`${path} answers ${answer.status}`);
    // The rest leads nowhere, or leads on: a host gets its rules for those.
    if (!isWanted) return [];
    const written = { ...answer, body: withoutLiveFrame(answer) };
    counts[folder.write(path, written) ? 'written' : 'kept'] += 1;
    return namedAddresses(textOf(answer.type, written.body), answer.type, origin);
  }

  const seeds = [
    ...[...unlinked, sitemapPath, newsSitemapPath, searchPath],
    ...brandFiles.map((file) => `/${file}`),
    ...withdrawn.flatMap((slug) => [articlePath(slug), markdownPath(slug), historyPath(slug)]),
  ];
  await followAll(seeds, visit, (found) => {
    tell({ ...counts, found });
  });
  if (faults.length > 0) {
    throw new Error(
      `${faults.join('\n')}\nNothing of the folder was taken out. Mend what the server says of it, and run this again.`,
    );
  }
  return counts;
}

/** No file can say what is new since a page was loaded. */
function withoutLiveFrame({ type, body }: { type: string; body: Buffer }): Buffer {
  if (!/^text\/html/.test(type) || !body.includes('live-frame')) return body;
  const text = body.toString('utf8');
  return Buffer.from(
    text.replace(/<div class="live-frame [^>]*><iframe [^>]*><\/iframe><\/div>/, ''),
  );
}

function textOf(type: string, body: Buffer): string {
  return /^(text|application)\//.test(type) ? body.toString('utf8') : '';
}

/** @param visit says which addresses the one names */
async function followAll(
  seeds: string[],
  visit: (path: string) => Promise<string[]>,
  tell: (found: number) => void,
): Promise<void> {
  const known = new Set(seeds);
  for (let round = [...known]; round.length > 0;) {
    const queue = round.values();
    const found = new Set<string>();
    const work = async () => {
      for (const path of queue) {
        for (const link of await visit(path)) found.add(plain(link));
        tell(known.size);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    round = [...found].filter((path) => !known.has(path));
    for (const path of round) known.add(path);
  }
}

/** One page whatever is hung on its address; and no search is asked for. */
function plain(link: string): string {
  return link.replace(/\?.*$/s, '') || '/';
}

/** From the site as it was to the edition that replaces it: who is told what, once it can be seen. */
import { setTimeout as sleep } from 'node:timers/promises';
import { changedFeeds, compareSitemaps, shows, type Sitemap } from './compare-sitemaps.ts';
import { readSitemap } from './read-sitemap.ts';
import { indexNowEndpoint, tellHub, tellIndexNow } from './tell.ts';

export type Announcement = {
  /** The published paper's. */
  origin: string;
  /** Where the earlier edition can be read: the live site before the switch, or a deploy that was kept. */
  before: string;
  /** What the new edition's sitemap says. */
  after: Sitemap;
  indexNowKey?: string | undefined;
  hub?: string | undefined;
  dryRun: boolean;
  say: (line: string) => void;
  indexNow?: string;
  /** Milliseconds. */
  patience?: { every: number; atMost: number };
};

/** @throws {Error} when there is nobody to tell, the site never shows the edition, or somebody refuses */
export async function announce(announcement: Announcement): Promise<void> {
  const { origin, before, after, indexNowKey, hub, dryRun, say } = announcement;
  const { indexNow = indexNowEndpoint, patience = { every: 10_000, atMost: 900_000 } } =
    announcement;
  if (!indexNowKey && !hub) {
    throw new Error('There is nobody to tell: set INDEXNOW_KEY, WEBSUB_HUB or both.');
  }
  const changes = compareSitemaps(await readSitemap(before), after);
  const urls = [...changes.updated, ...changes.gone];
  const feeds = changedFeeds(changes, origin);
  if (urls.length === 0) {
    say(`nothing to announce: ${before} shows this edition already`);
    return;
  }
  if (!dryRun) {
    say(`${urls.length} addresses change; waiting until ${origin} shows them`);
    await untilShown(
      () => readSitemap(origin).then((live) => shows(live, changes, after)),
      patience,
    );
  }
  const tense = dryRun ? 'would tell' : 'tells';
  const refused: string[] = [];
  if (indexNowKey) {
    say(`${tense} ${indexNow} of ${urls.length} addresses:`);
    for (const url of changes.updated) say(`  ${url}`);
    for (const url of changes.gone) say(`  ${url} (gone)`);
    const settings = { endpoint: indexNow, key: indexNowKey, origin };
    if (!dryRun) refused.push(...(await tellIndexNow(urls, settings)));
  }
  if (hub) {
    say(`${tense} ${hub} of ${feeds.length} feeds:`);
    for (const feed of feeds) say(`  ${feed}`);
    if (!dryRun) refused.push(...(await tellHub(feeds, hub)));
  }
  if (refused.length > 0) throw new Error(refused.join('\n'));
}

/** A crawler that is told too early finds the old page, or none. */
async function untilShown(
  isShown: () => Promise<boolean>,
  { every, atMost }: { every: number; atMost: number },
): Promise<void> {
  const end = Date.now() + atMost;
  for (;;) {
    // A site that is being switched over may be away for a moment.
    if (await isShown().catch(() => false)) return;
    if (Date.now() >= end) break;
    await sleep(every);
  }
  throw new Error(
    `The site still shows the earlier edition after ${Math.round(atMost / 60_000)} minutes, so nobody was told. ` +
      'Start npm run announce after the build, and switch over while it waits.',
  );
}

/**
 * `npm run announce`: tells IndexNow and a WebSub hub what a production deploy changes. It runs where
 * the edition was built, before the switch: it compares the live sitemap with the new edition's, waits
 * until the live site shows the difference, and only then tells. So it keeps nothing between two runs.
 * After the switch, `--before https://…` names a deploy of the earlier edition that the host kept.
 * `--dry-run` says who would be told what.
 */
import { parseArgs } from 'node:util';
import { announce } from '../lib/announce/announce.ts';
import { currentEdition, editionVariables, readStamp } from '../lib/edition/edition-folders.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { 'dry-run': { type: 'boolean', default: false }, before: { type: 'string' } },
});
const edition = currentEdition(process.env);
const { siteEnv, origin, distDir, indexNowKey, hub } = edition;
if (siteEnv !== 'production') {
  throw new Error(
    `This is a ${siteEnv} edition, and only the published paper is announced: SITE_ENV=production SITE_URL=https://… npm run announce`,
  );
}
if (readStamp(distDir)?.siteEnv !== 'production') {
  throw new Error('There is no production edition to announce: npm run build comes first.');
}

Object.assign(process.env, editionVariables(edition));
// Not before: these modules read what was just said.
const { getSitemapFiles } = await import('../lib/crawlers/paper-map.ts');
const after = new Map(
  getSitemapFiles().flatMap(({ entries }) =>
    entries().map(({ loc, lastmod }) => [loc, lastmod] as const),
  ),
);
await announce({
  origin,
  before: values.before ? new URL(values.before).origin : origin,
  after,
  indexNowKey,
  hub,
  dryRun: values['dry-run'],
  say: console.log,
});

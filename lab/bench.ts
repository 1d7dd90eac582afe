/**
 * `npm run bench`: the measurements, printed as a table and kept in docs/bench.
 * Words name parts (pages, lab, serving, photos, search, builds) or sizes of builds and search; none means all of it.
 * `quick` goes through every step with little, and keeps nothing. `--peers FOLDER` measures the templates
 * whose checkouts lie in that folder in the same run (lab/bench/peers/templates.ts); what is not there is left out.
 */
import { parseArgs } from 'node:util';
import { currentCommit, describeMachine } from './bench/machine.ts';
import { measureBuilds } from './bench/measure-builds.ts';
import { measureLab } from './bench/measure-lab.ts';
import { measureOriginals } from './bench/measure-originals.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measurePhotos } from './bench/measure-photos.ts';
import { measureSearch } from './bench/measure-search.ts';
import { measureServing } from './bench/measure-serving.ts';
import { openPeers, servePeers } from './bench/peers/open-peers.ts';
import { readReport, writeReport } from './bench/report.ts';
import { parts, type Figures, type Part, type Report } from './bench/results.ts';
import { makeScratch } from './bench/scratch.ts';
import { serveEdition } from './bench/served-edition.ts';
import { full, quick } from './bench/settings.ts';
import { drawTable } from './bench/table.ts';
import { ensureChromium } from '../e2e/ensure-chromium.ts';

const { positionals: words, values } = parseArgs({
  args: process.argv.slice(3),
  options: { peers: { type: 'string' } },
  allowPositionals: true,
});
const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
const named = words.filter((word): word is Part => (parts as readonly string[]).includes(word));
const strange = words.filter(
  (word) => word !== 'quick' && !sizes.includes(Number(word)) && !named.includes(word as Part),
);
if (strange.length > 0) {
  throw new Error(`"${strange.join(' ')}" is nothing to measure; name ${parts.join(', ')}.`);
}
const wanted = named.length > 0 ? named : parts;
const settings = words.includes('quick') ? quick : full;

const scratch = makeScratch();
const report: Report = {};
const peers = openPeers(values.peers);
const stamp = { date: new Date().toISOString().slice(0, 10), commit: currentCommit() };
if (wanted.includes('pages') || wanted.includes('lab')) ensureChromium();
const machine = describeMachine();

await readPages();
if (wanted.includes('photos')) {
  const { photos, originals, buildRuns: runs } = settings;
  const figures = await measurePhotos(scratch, photos);
  report.photos = stamped({
    ...figures,
    originals: await measureOriginals(scratch, { originals, runs }),
  });
}
if (wanted.includes('search')) {
  const measure = (stories: number, runs: number) =>
    measureSearch(scratch, stories, runs, settings);
  report.search = stamped(await atSizes('search', settings.searchSizes, measure));
}
if (wanted.includes('builds')) {
  const measure = (stories: number, runs: number) => measureBuilds(scratch, stories, runs, peers);
  report.builds = withPeers(await atSizes('builds', settings.buildSizes, measure));
}
console.log(drawTable(report));
if (settings === full) await writeReport(report);

async function readPages(): Promise<void> {
  if (!['pages', 'lab', 'serving'].some((part) => wanted.includes(part as Part))) return;
  const served = await serveEdition(scratch, settings.stories);
  const rivals =
    wanted.includes('pages') || wanted.includes('lab')
      ? await servePeers(peers, served.content, scratch)
      : [];
  try {
    if (wanted.includes('pages')) report.pages = withPeers(await measurePages(served, rivals));
    if (wanted.includes('lab'))
      report.lab = withPeers(await measureLab(served, rivals, settings.labRuns));
    if (wanted.includes('serving'))
      report.serving = stamped(await measureServing(served, settings));
  } catch (error) {
    console.error(served.said().slice(-3000));
    throw error;
  } finally {
    for (const rival of rivals) await rival.close();
    await served.stop();
  }
}

/** Sizes that were not asked for keep their figures, where these are of the same commit. */
async function atSizes<P extends 'builds' | 'search', At extends Figures[P][number]>(
  part: P,
  usual: number[],
  measure: (stories: number, runs: number) => Promise<At>,
): Promise<At[]> {
  const last = readReport()[part];
  const before = settings === full && last?.commit === stamp.commit ? (last.figures as At[]) : [];
  const measured = new Map(before.map((at) => [at.stories, at]));
  for (const stories of sizes.length > 0 ? sizes : usual) {
    // An archive of ten thousand takes minutes; once is enough to know.
    measured.set(stories, await measure(stories, stories > 1000 ? 1 : settings.buildRuns));
  }
  return [...measured.values()].sort((a, b) => a.stories - b.stories);
}

/** Of a part that measures the peers as well. */
function withPeers<T extends Figures[Part]>(figures: T) {
  return { ...stamped(figures), peers: peers.note };
}

function stamped<T extends Figures[Part]>(figures: T) {
  return { ...stamp, machine, figures };
}

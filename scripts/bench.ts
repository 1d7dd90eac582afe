/**
 * `npm run bench`: the measurements, printed as a table and kept in docs/bench.
 * Words name parts (pages, lab, serving, builds) or sizes of the builds; none means all of it.
 * `quick` goes through every step with little, and keeps nothing.
 */
import { currentCommit, describeMachine } from './bench/machine.ts';
import { measureBuilds } from './bench/measure-builds.ts';
import { measureLab } from './bench/measure-lab.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureServing } from './bench/measure-serving.ts';
import { readReport, writeReport } from './bench/report.ts';
import { parts, type BuildsAt, type Figures, type Part, type Report } from './bench/results.ts';
import { makeScratch } from './bench/scratch.ts';
import { serveEdition } from './bench/served-edition.ts';
import { full, quick } from './bench/settings.ts';
import { drawTable } from './bench/table.ts';
import { ensureChromium } from './ensure-chromium.ts';

const words = process.argv.slice(3);
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
const stamp = { date: new Date().toISOString().slice(0, 10), commit: currentCommit() };
if (wanted.includes('pages') || wanted.includes('lab')) ensureChromium();
const machine = describeMachine();

await readPages();
if (wanted.includes('builds')) report.builds = stamped(await allBuilds());
console.log(drawTable(report));
if (settings === full) await writeReport(report);

async function readPages(): Promise<void> {
  if (!wanted.some((part) => part !== 'builds')) return;
  const served = await serveEdition(scratch, settings.stories);
  try {
    if (wanted.includes('pages')) report.pages = stamped(await measurePages(served));
    if (wanted.includes('lab')) report.lab = stamped(await measureLab(served, settings.labRuns));
    if (wanted.includes('serving'))
      report.serving = stamped(await measureServing(served, settings));
  } catch (error) {
    console.error(served.said().slice(-3000));
    throw error;
  } finally {
    await served.stop();
  }
}

/** Sizes that were not asked for keep their figures, where these are of the same commit. */
async function allBuilds(): Promise<BuildsAt[]> {
  const { builds: last } = readReport();
  const before = settings === full && last?.commit === stamp.commit ? last.figures : [];
  const builds = new Map(before.map((at) => [at.stories, at]));
  for (const stories of sizes.length > 0 ? sizes : settings.buildSizes) {
    // An archive of ten thousand takes minutes; once is enough to know.
    const runs = stories > 1000 ? 1 : settings.buildRuns;
    builds.set(stories, await measureBuilds(scratch, stories, runs));
  }
  return [...builds.values()].sort((a, b) => a.stories - b.stories);
}

function stamped<T extends Figures[Part]>(figures: T) {
  return { ...stamp, machine, figures };
}

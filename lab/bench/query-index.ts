/**
 * `node scripts/run.mjs lab/bench/query-index FILE COUNT`: opens a search index and asks it, in a process that
 * has done nothing else, so that its memory tells something. Prints the figures as JSON.
 */
import { passageOf } from '../../lib/search/passage.ts';
import { parseQuery, wanted } from '../../lib/search/query.ts';
import { openSearchIndex } from '../../lib/search/search-index.ts';
import { percentile } from './median.ts';
import type { Asked } from './results.ts';
import { makeQuestions, searchedAt, type Question } from './search-stories.ts';

const [file = '', count = ''] = process.argv.slice(3);
const moment = { now: searchedAt, siteEnv: 'production' } as const;
const questions = makeQuestions(Number(count));
const before = process.memoryUsage.rss();

const started = performance.now();
const index = openSearchIndex(file);
const openMs = performance.now() - started;

let most = before;
const took = questions.map((question) => {
  const asked = performance.now();
  ask(question);
  const ms = performance.now() - asked;
  most = Math.max(most, process.memoryUsage.rss());
  return ms;
});
index.close();
const figures: Asked = {
  openMs: rounded(openMs),
  addedBytes: most - before,
  queries: took.length,
  p50: rounded(percentile(took, 0.5)),
  p99: rounded(percentile(took, 0.99)),
};
console.log(JSON.stringify(figures));

/** All of a page's work but the page: the hits, their passages, another spelling where there are none. */
function ask({ text, filters }: Question): void {
  const query = parseQuery(text);
  const { hits } = index.search(query, filters, 1, moment);
  for (const hit of hits) passageOf(hit.text, wanted(query));
  if (hits.length === 0) index.guess(query, filters, moment);
}

function rounded(ms: number): number {
  return Number(ms.toFixed(2));
}

// Contentlayer without its command line, in a process of its own: `node scripts/contentlayer.mjs
// <config> <folder>…` writes the documents of each folder to `<folder>.json`. The command line would
// switch on a trace of every step, whose cost grows with the square of the number of files, and
// would write every text three times. Plain JavaScript, since the types of its effects do not resolve.
import { writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { resolve } from 'node:path';

register('./contentlayer-hooks.mjs', import.meta.url);
const { Chunk, pipe, S, T } = await import('@contentlayer2/utils/effect');
const core = await import('contentlayer2/core');

const [configPath, ...folders] = process.argv.slice(2).map((path) => resolve(path));

const runIn = (customCwd) =>
  core.runMain({ tracingServiceName: 'content', verbose: false, customCwd });

const { source, esbuildHash } = await runIn(folders[0])(
  core.getConfig({ configPath, esbuildOptions: {} }),
);

const getDocuments = pipe(
  source.provideSchema(esbuildHash),
  // It is a stream because contentlayer can watch; the first is all there is.
  T.chain((schemaDef) =>
    pipe(
      source.fetchData({ schemaDef, verbose: false, skipCachePersistence: true }),
      S.take(1),
      S.runCollect,
      T.map(Chunk.unsafeHead),
      T.rightOrFail,
    ),
  ),
  T.map(({ cacheItemsMap }) => Object.values(cacheItemsMap).map(({ document }) => document)),
);
for (const [i, folder] of folders.entries()) {
  const documents = await runIn(folder)(getDocuments);
  writeFileSync(`${folder}.json`, JSON.stringify(documents));
  process.send?.(i + 1);
}
process.exit(0); // it would go on watching

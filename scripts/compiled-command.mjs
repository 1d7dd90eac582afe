// What a command runs as: it and all it imports, put into few files by esbuild. Loaded one by one, through a loader of
// TypeScript, its modules take three times as long. Plain JavaScript, since `scripts/run.mjs` needs it.
import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));
const self = fileURLToPath(import.meta.url);

/** Of many small modules each. Others are loaded from where they lie, since they may look for files beside them. */
const takenIn =
  /^(diff|github-slugger|hast-util-.+|htmlparser2|json5|mdast-util-.+|micromark.*|parse5|parse-entities|remark-.+|saxes|stringify-entities|unified|zod)$/;

/** What a build and a start run, beside one another or soon: read and put together once for all of them. */
export const together = [
  'scripts/build',
  'scripts/check',
  'scripts/serve',
  'scripts/start',
  'scripts/build/content-step',
  'scripts/build/contentlayer-thread',
  'scripts/build/ensuring-thread',
  'scripts/build/indexing-thread',
  'scripts/build/picture-step',
  'scripts/build/reading-thread',
  'server/pictures/make-pictures',
  'server/search-thread',
  'server/site-thread',
];

/** A process may load more of what it began with, whatever has been compiled since; a day is long for that. */
const keptFor = 24 * 3600_000;

/**
 * Compiles it unless that was done of the same sources. A stack is told in lines of the sources by
 * `NODE_OPTIONS=--enable-source-maps`, which costs each start half a second.
 *
 * @param {string} command from the root, without its ending
 * @returns {Promise<string>} the URL of what to import
 */
export async function compiledCommand(command, root = repository) {
  const commands = together.includes(command) ? together : [command];
  const place = join(root, '.editions/commands', commands.length > 1 ? 'together' : command);
  const version = readVersion(root, place) ?? (await compile(commands, root, place));
  return pathToFileURL(join(place, version, `${command}.mjs`)).href;
}

/** @returns {string | undefined} the name of the version that was made of the sources of now */
function readVersion(root, place) {
  try {
    const { version, sources } = readNote(place);
    return version === hashOf(root, sources) && readdirSync(join(place, version))
      ? version
      : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {{ version: string, sources: string[] } | undefined} what was compiled last, and of what */
function readNote(place) {
  try {
    return JSON.parse(readFileSync(join(place, 'version.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** By content, since a clone resets file times. */
function hashOf(root, sources) {
  const hash = createHash('sha256').update(process.version).update(readFileSync(self));
  for (const file of sources)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

async function compile(commands, root, place) {
  const { build, stop } = await import('esbuild');
  // File times have parts of a millisecond.
  const started = Date.now() + 1;
  mkdirSync(place, { recursive: true });
  removeOld(place);
  const part = join(place, `${randomUUID()}.part`);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: commands.map((command) => `${command}.ts`),
    outdir: part,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is imported later is then read later, as it is in the sources.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.9',
    jsx: 'automatic',
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [packages, writtenByBuilds],
  }).finally(stop);
  const isOwn = (file) => !/^node_modules\/|:/.test(file);
  const sources = [...Object.keys(metafile.inputs).filter(isOwn), 'package-lock.json'];
  const version = hashOf(root, sources);
  const isSavedMeanwhile = (file) => {
    const { mtimeMs } = statSync(join(root, file));
    return mtimeMs > started && mtimeMs <= Date.now();
  };
  if (sources.some(isSavedMeanwhile)) {
    // It may stand in it or not.
    rmSync(part, { recursive: true });
    return compile(commands, root, place);
  }
  moveTo(part, join(place, version));
  const note = `${part}.json`;
  writeFileSync(note, JSON.stringify({ version, sources }));
  renameSync(note, join(place, 'version.json'));
  return version;
}

/** Another process may have made the same at the same time. */
function moveTo(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    rmSync(from, { recursive: true });
  }
}

/** The last one stays however old it is: a server that waits to take over has not read all of it yet. */
function removeOld(place) {
  const last = readNote(place)?.version;
  for (const name of readdirSync(place)) {
    const path = join(place, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats && stats.mtimeMs < Date.now() - keptFor && name !== last)
      rmSync(path, { recursive: true, force: true });
  }
}

/** @type {import('esbuild').Plugin} */
const packages = {
  name: 'packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      const isInPackage = importer.includes('/node_modules/');
      if (kind === 'entry-point' || path.startsWith('@/') || isInPackage) return undefined;
      const [name = ''] = /^(@[^/]+\/)?[^/]+/.exec(path) ?? [];
      return takenIn.test(name) ? undefined : { path, external: true };
    });
  },
};

/** They are another after each build. @type {import('esbuild').Plugin} */
const writtenByBuilds = {
  name: 'written by builds',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/\.editions\/.+\.json$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'written',
    }));
    onLoad({ filter: /.*/, namespace: 'written' }, ({ path }) => ({
      contents: `import { readFileSync } from 'node:fs';
        export default JSON.parse(readFileSync(${JSON.stringify(path)}, 'utf8'));`,
    }));
  },
};

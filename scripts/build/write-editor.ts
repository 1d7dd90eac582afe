/**
 * The editor in the browser as the files of a preview: Sveltia with all that it would load from elsewhere,
 * and our part of it, in one bundle.
 */
import { build, type Plugin } from 'esbuild';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDir, type Edition } from '../../lib/edition/edition-folders.ts';
import { adapted, sveltia } from './adapt-sveltia.ts';
import { writePage } from './write-page.ts';

/** @throws {Error} where Sveltia is another than the one that was looked at */
export async function writeEditor(edition: Edition): Promise<void> {
  const folder = writeDir(edition);
  rmSync(folder, { recursive: true, force: true });
  if (edition.siteEnv === 'production') return;
  const { outputFiles } = await build({
    entryPoints: ['lib/write/editor.ts'],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: folder,
    write: false,
    logLevel: 'error',
    plugins: [asLookedAt],
    alias: nodeParts,
  });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  for (const file of readdirSync(join(sveltia, 'assets')).filter(isServed)) {
    copyFileSync(join(sveltia, 'assets', file), join(folder, 'assets', file));
  }
  writeFileSync(join(folder, 'index.html'), writePage);
}

/** The reader of pictures is the build's own, and asks a little of Node. */
export const nodeParts = {
  'node:buffer': 'buffer',
  'node:crypto': './lib/write/node-parts.ts',
  'node:zlib': './lib/write/node-parts.ts',
};

const isServed = (file: string) => /\.(js|wasm|png|woff2)$/.test(file);

const asLookedAt: Plugin = {
  name: 'as-looked-at',
  setup(bundler) {
    bundler.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({
      contents: adapted(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

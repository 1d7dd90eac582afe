/** Contentlayer, run on the files that have changed, beside whatever else this process does. */
import { spawn } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What contentlayer makes of one file; its fields stand beside these. */
export type Generated = {
  _id: string;
  _raw: { sourceFilePath: string; sourceFileName: string };
  type: string;
  body?: { raw: string };
};

export type Run = {
  documents: () => AsyncGenerator<Generated>;
  /** Ends it, where something else has failed, and takes its folder away. */
  stop: () => void;
};

const batchSize = 500;

/** A second name for a file costs a tenth of a copy, and is not to be had on another disk. */
function place(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}

/**
 * Contentlayer reads a whole folder, and its memory of earlier runs goes by file times, which a
 * clone resets. So it is given folders of just the files it is to read, a batch of them at a time:
 * what it needs for one file grows with the number of files beside it.
 *
 * @param paths from the content folder
 * @param work a folder for this run alone
 */
export function runContentlayer(contentDir: string, paths: string[], work: string): Run {
  rmSync(work, { recursive: true, force: true });
  const batches = Array.from({ length: Math.ceil(paths.length / batchSize) }, (_, i) => {
    const folder = join(work, String(i));
    for (const path of paths.slice(i * batchSize, (i + 1) * batchSize)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      place(join(contentDir, path), join(folder, path));
    }
    return folder;
  });
  const clear = () => {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  };
  if (batches.length === 0) return { documents: async function* () {}, stop: clear };

  const args = ['scripts/contentlayer.mjs', 'contentlayer.config.ts', ...batches];
  const child = spawn(process.execPath, ['--max-semi-space-size=64', ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.on('message', (done) => {
    const made = Math.min(Number(done) * batchSize, paths.length);
    console.log(`content: contentlayer made ${made} of ${paths.length} documents`);
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = new Promise<void>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`contentlayer stopped:\n${said}`));
    });
  });
  ended.catch(() => undefined); // told when the documents are asked for
  return {
    documents: async function* () {
      await ended;
      for (const folder of batches) {
        yield* JSON.parse(readFileSync(`${folder}.json`, 'utf8')) as Generated[];
      }
      clear();
    },
    stop: () => {
      child.kill();
      clear();
    },
  };
}

/** Folders that a bench makes and takes away again, also when it is stopped. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { readEnvironment } from '../../lib/edition/environment.ts';
import { keptPlace } from '../../scripts/build/kept-place.ts';
import { editionVariables, makeEdition, type Edition } from '../../lib/edition/edition-folders.ts';

const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) remove(folder);
});
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => process.exit(130));
}

/** What a process that is just ending still writes gets a second try. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

export function makeScratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  folders.add(folder);
  return folder;
}

export type BenchEdition = {
  edition: Edition;
  origin: string;
  /** For `npm start` and `npm run build`. */
  variables: Record<string, string>;
  /** For Next itself, which knows nothing of the others. */
  nextVariables: Record<string, string>;
};

/** The published edition of a folder; its build's folders are taken away too. */
export function benchEdition(contentDir: string, port: number): BenchEdition {
  const origin = `http://localhost:${port}`;
  const variables = {
    SITE_ENV: 'production',
    SITE_URL: origin,
    // From here, as every path of an edition is.
    CONTENT_DIR: relative(process.cwd(), contentDir),
    PORT: String(port),
  };
  const edition = makeEdition(readEnvironment(variables));
  for (const folder of [edition.distDir, ...contentFolders(edition)]) folders.add(resolve(folder));
  const nextVariables = { ...editionVariables(edition), NODE_ENV: 'production' };
  return { edition, origin, variables, nextVariables };
}

/**
 * What is left is the compiled code.
 *
 * @param pictures folders of the files that were made of its pictures
 */
export function forgetContent({ edition }: BenchEdition, pictures: string[]): void {
  for (const folder of [...contentFolders(edition), ...pictures]) remove(folder);
}

/** A cold build has nothing to lean on. */
export function forgetBuild(made: BenchEdition, pictures: string[]): void {
  forgetContent(made, pictures);
  remove(made.edition.distDir);
}

function contentFolders(edition: Edition): string[] {
  const kept = [keptPlace('pictures', edition), keptPlace('source-hashes', edition)];
  return [edition.dataDir, ...kept];
}

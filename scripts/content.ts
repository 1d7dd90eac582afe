/** The content step: lint, contentlayer, the pictures' measures. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editionVariables, type Edition } from './edition.ts';
import { writeRedirects } from './host-output.ts';
import { indexDocuments } from './index-documents.ts';
import { leftOut, measuresOfNamed } from './leave-out.ts';
import { indexSearch } from './index-search.ts';
import { checkFolder, refuseErrors } from './lint-content.ts';
import { writeDesk } from './desk-file.ts';
import { measurePhotos } from './measure-photos.ts';

export async function buildContent(edition: Edition): Promise<void> {
  const { contentDir, dataDir } = edition;
  console.log(`content: checking ${contentDir}`);
  const { files, problems } = await checkFolder(contentDir);
  // Before a fault stops the work: the desk tells it while one writes.
  writeDesk(edition, problems);
  refuseErrors(problems, contentDir);

  console.log(`content: building ${files.length} files for ${edition.siteEnv}`);
  // A production build never reads a draft, so that no file of it can hold one.
  const excluded = edition.siteEnv === 'production' ? leftOut(files, contentDir) : [];
  const made = runContentlayer(edition, excluded);
  const photos = await measurePhotos(contentDir);

  // Only now, and at once: `next dev` may be reading what was there before.
  rmSync(join(dataDir, 'generated'), { recursive: true, force: true });
  renameSync(made, join(dataDir, 'generated'));
  rmSync(join(dataDir, 'work'), { recursive: true, force: true });
  const documents = indexDocuments(dataDir, contentDir, files);
  indexSearch(dataDir, files);
  writeRedirects(dataDir);
  const named = measuresOfNamed(photos, documents, contentDir);
  writeFileSync(join(dataDir, 'photos.json'), JSON.stringify(named));
  // lib/generated.ts imports this file, so that `next dev` notices new content.
  writeFileSync('.editions/revision.json', JSON.stringify({ builtAt: new Date().toISOString() }));
}

/**
 * Contentlayer keeps its cache by file time and without regard to the folder it read, so it works
 * in a folder of the edition's own and starts afresh each time.
 * @returns the folder of what it generated
 */
function runContentlayer(edition: Edition, excluded: string[]): string {
  const work = join(edition.dataDir, 'work');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const cli = resolve('node_modules/contentlayer2/bin/cli.cjs');
  const config = resolve('contentlayer.config.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'build', '--config', config],
    {
      cwd: work,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...editionVariables(edition),
        PWD: resolve(work), // contentlayer believes this, not the working directory
        EDITION_CONTENT_DIR: resolve(edition.contentDir),
        EDITION_EXCLUDED: JSON.stringify(excluded),
      },
    },
  );
  if (status !== 0 || /error/i.test(stderr)) {
    throw new Error(`contentlayer stopped:\n${stdout}${stderr}`);
  }
  return join(work, '.contentlayer/generated');
}

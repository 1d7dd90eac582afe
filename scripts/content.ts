/** The content step: lint, contentlayer, the pictures' measures. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve, relative } from 'node:path';
import { checkContent } from '../lib/lint/check-content.ts';
import type { ContentFile } from '../lib/lint/content-files.ts';
import { formatProblem } from '../lib/lint/problem.ts';
import { editionVariables, type Edition } from './edition.ts';
import { measurePhotos } from './measure-photos.ts';

/** @throws {Error} with every problem, one a line */
export async function lintContent(contentDir: string): Promise<ContentFile[]> {
  const { files, problems } = await checkContent(contentDir);
  if (problems.length > 0) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    throw new Error([...problems.map(formatProblem), `\n${count} in ${contentDir}`].join('\n'));
  }
  return files;
}

export async function buildContent(edition: Edition): Promise<void> {
  const { contentDir, dataDir } = edition;
  console.log(`content: checking ${contentDir}`);
  const files = await lintContent(contentDir);

  console.log(`content: building ${files.length} files for ${edition.siteEnv}`);
  mkdirSync(dataDir, { recursive: true });
  const drafts = files.filter(isDraft).map(({ file }) => relative(contentDir, file));
  runContentlayer(edition, edition.siteEnv === 'production' ? drafts : []);

  const photos = await measurePhotos(contentDir);
  writeFileSync(join(dataDir, 'photos.json'), JSON.stringify(photos));
  // lib/generated.ts imports this file, so that `next dev` notices new content.
  writeFileSync('.editions/revision.json', JSON.stringify({ builtAt: new Date().toISOString() }));
}

/** A production build never reads a draft, so that no file of it can hold one. */
function isDraft({ data }: ContentFile): boolean {
  return (data as { draft?: unknown } | undefined)?.draft === true;
}

/**
 * Contentlayer keeps its cache by file time and without regard to the folder it read, so it works
 * inside the edition's own folder and starts afresh each time.
 */
function runContentlayer(edition: Edition, excluded: string[]): void {
  const cli = resolve('node_modules/contentlayer2/bin/cli.cjs');
  const config = resolve('contentlayer.config.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'build', '--clearCache', '--config', config],
    {
      cwd: edition.dataDir,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...editionVariables(edition),
        PWD: resolve(edition.dataDir), // contentlayer believes this, not the working directory
        EDITION_CONTENT_DIR: resolve(edition.contentDir),
        EDITION_EXCLUDED: JSON.stringify(excluded),
      },
    },
  );
  if (status !== 0 || /error/i.test(stderr)) {
    throw new Error(`contentlayer stopped:\n${stdout}${stderr}`);
  }
}

/** `npm run check`: the content lint alone; `--json` and `--github` are for machines. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { makeEdition } from '../lib/edition/edition-folders.ts';
import { readEnvironment } from '../lib/edition/environment.ts';
import { formatProblem, type Problem } from '../lib/lint/problem.ts';
import { formatAnnotation, formatJson } from '../lib/lint/problem-forms.ts';
import { checkFolder, countProblems } from './build/check-folder.ts';
import { hashContentCode } from './build/hash-sources.ts';
import { picturesOf } from './build/kept-pictures.ts';
import { readContent } from './build/read-content.ts';

const form = readForm(process.argv.slice(3));
const edition = makeEdition(readEnvironment({ ...process.env, SITE_ENV: 'development' }));
const { contentDir } = edition;
const pictures = picturesOf(edition, hashContentCode(), console.error);
const { files, problems } = await checkFolder(contentDir, await readFolder(), {
  readPicture: pictures.read,
});
pictures.store();

if (form === '--json') console.log(formatJson(problems.map(fromHere)));
else {
  const format = form === '--github' ? formatAnnotation : formatProblem;
  for (const problem of problems) console.log(format(fromHere(problem)));
  console.log(`${files.length} files in ${contentDir}, ${countProblems(problems)}`);
}
if (problems.some(({ warning }) => !warning)) process.exitCode = 1;

/** On every core, and telling how far it is beside what is found: an archive takes minutes. */
async function readFolder() {
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-check-'));
  try {
    const cacheFile = join(scratch, 'cache');
    return existsSync(contentDir)
      ? (await readContent(contentDir, cacheFile, '', { say: console.error })).files
      : undefined;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** @throws {Error} for what is no form, or for two at once */
function readForm(args: string[]): string | undefined {
  const [form, ...others] = args;
  if (form === undefined) return undefined;
  if (others.length === 0 && (form === '--json' || form === '--github')) return form;
  throw new Error(`npm run check does not know "${args.join(' ')}"; it takes --json or --github.`);
}

/** GitHub and editors look for a file from the repository's root. */
function fromHere(problem: Problem): Problem {
  return { ...problem, file: relative('', problem.file) };
}

/** What the trials of the deploy hosts have in common: a copy to build in, and a list of findings. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Words of drafts and of scheduled stories, which no file of a deploy may hold. */
export const unpublished = /quokkafish|narwhalberry/i;

/** Words that no answer may hold: also those of a withdrawn story, whose address and reason are public. */
export const unseen = /quokkafish|narwhalberry|wombatplum withdrawn (headline|standfirst|body)/i;

/** Executable scripts; data blocks stay. */
export const scripts = /<script(?![^>]*application\/ld\+json)/i;

/**
 * A copy of this repository, as it lies, whose own content is the stories of the browser tests.
 * @param {string[]} tools npm packages, installed beside it
 */
export function makeScratch(tools) {
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-host-'));
  const paper = join(scratch, 'paper');
  const listed = run('git', ['ls-files', '-co', '--exclude-standard', '-z'], '.', 'pipe');
  for (const file of listed.split('\0')) {
    // A file that is listed and gone was deleted and not committed yet.
    if (!existsSync(file) || file === '' || file.startsWith('content/')) continue;
    mkdirSync(dirname(join(paper, file)), { recursive: true });
    cpSync(file, join(paper, file));
  }
  cpSync('e2e/content', join(paper, 'content'), { recursive: true });
  cpSync('node_modules', join(paper, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  const story = join(paper, 'content/articles/the-whole-story.mdx');
  const text = readFileSync(story, 'utf8');
  writeFileSync(story, text.replace('\n', '\naliases: [first-reading]\n'));

  const home = join(scratch, 'tools');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{}');
  run('npm', ['install', '--no-audit', '--no-fund', ...tools], home);
  return { scratch, paper, tools: home, remove: () => rmSync(scratch, { recursive: true }) };
}

export function run(program, args, cwd, stdout = 'inherit', env = process.env) {
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 27 };
  const { status, ...said } = spawnSync(program, args, {
    ...options,
    stdio: ['ignore', stdout, 'inherit'],
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} stopped with ${status}`);
  return said.stdout ?? '';
}

/** The environment without what decides an edition, and with what the host says. */
export function hostVariables(said) {
  const { SITE_ENV: _, SITE_URL: __, CONTENT_DIR: ___, ...rest } = process.env;
  return { ...rest, ...said };
}

let faults = 0;

export function check(sentence, holds, found = '') {
  console.log(`${holds ? 'ok   ' : 'FAULT'} ${sentence}${holds ? '' : `: ${found}`}`);
  if (!holds) faults += 1;
}

export function finish({ scratch, remove }) {
  if (faults === 0) remove();
  else console.log(`${faults} faults; the scratch folder stays: ${scratch}`);
  process.exit(faults === 0 ? 0 : 1);
}

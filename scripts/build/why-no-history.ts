/** What keeps a paper's history from being told: a reason in a line, with how to mend it. */
import { git, gitLine } from './git.ts';

/** @returns undefined where git remembers the whole of it */
export function whyNoHistory(contentDir: string): string | undefined {
  if (!git('.', ['--version']))
    return 'there is no git here. Mend: install git where the paper is built';
  const line = (...args: string[]) => gitLine(contentDir, args);
  if (line('rev-parse', '--is-inside-work-tree') !== 'true')
    return `${contentDir} lies in no git repository that may be read. Mend: build in a clone of it, .git included`;
  if (line('rev-parse', '--verify', '--quiet', 'HEAD') === undefined)
    return 'nothing was committed yet';
  if (line('rev-parse', '--is-shallow-repository') !== 'false')
    return 'this clone holds only the latest commits. Mend: git fetch --unshallow, or fetch-depth: 0 where a host clones';
  if (!line('ls-files', '--', 'articles')) return `git keeps no story of ${contentDir}`;
  return undefined;
}

/** Where `git log` fails. */
export function whyNoLog(contentDir: string): string {
  const isPartial = gitLine(contentDir, [
    'config',
    '--get-regexp',
    String.raw`^remote\..*\.promisor$`,
  ]);
  return isPartial
    ? `this clone lacks what former commits held. ${wholeClone}`
    : 'git gave no answer in time';
}

export const wholeClone = 'Mend: clone without --filter';

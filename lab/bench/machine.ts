import { spawnSync } from 'node:child_process';
import { cpus, totalmem, type as systemType, release } from 'node:os';
import { findChromium } from '../../e2e/chromium.ts';

export type Machine = {
  cpu: string;
  cores: number;
  memoryGiB: number;
  system: string;
  node: string;
  chromium: string;
};

export function describeMachine(): Machine {
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${systemType()} ${release()}`,
    node: process.versions.node,
    chromium: chromiumVersion(),
  };
}

function chromiumVersion(): string {
  const path = findChromium();
  const words = path ? say(path, '--version') : '';
  return /\d+(\.\d+)+/.exec(words)?.[0] ?? 'none';
}

/** The commit, with a plus where files of the tree differ from it. */
export function currentCommit(): string {
  const commit = say('git', 'rev-parse', '--short', 'HEAD') || 'unknown';
  const changed = say('git', 'status', '--porcelain', '--untracked-files=no') !== '';
  return changed ? `${commit}+` : commit;
}

function say(program: string, ...args: string[]): string {
  return spawnSync(program, args, { encoding: 'utf8', timeout: 10_000 }).stdout.trim();
}

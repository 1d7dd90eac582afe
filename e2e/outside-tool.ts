/**
 * Programs of Debian that hold what we serve against other eyes than ours. `.ci/run` installs them.
 * Where one is missing its tests are left out, and `npm test` says so by name.
 */
import { spawnSync } from 'node:child_process';

/** Debian's own, which has the packages below; another may stand before it in PATH. */
const python = '/usr/bin/python3';

/** Each with a command that succeeds where the tool is here. */
const proofs = {
  xmllint: ['xmllint', '--version'],
  exiftool: ['exiftool', '-ver'],
  newsboat: ['newsboat', '--version'],
  nginx: ['nginx', '-v'],
  feedparser: [python, '-c', 'import feedparser'],
  extruct: [python, '-c', 'import extruct'],
};
export type OutsideTool = keyof typeof proofs;

/** The tools that this machine does not have. */
export function missingTools(): OutsideTool[] {
  return (Object.keys(proofs) as OutsideTool[]).filter((tool) => !hasTool(tool));
}

export function hasTool(tool: OutsideTool): boolean {
  const [program = '', ...args] = proofs[tool];
  return spawnSync(program, args).status === 0;
}

/** `left out: newsboat (not installed)` */
export function leftOut(tool: OutsideTool): string {
  return `left out: ${tool} (not installed)`;
}

/**
 * What a script of this folder says, as JSON.
 * @param input what it reads, where it reads anything
 */
export function runPython(script: string, args: string[], input = ''): unknown {
  const { status, stdout, stderr } = spawnSync(python, [`e2e/${script}`, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  if (status !== 0) throw new Error(`${script} stopped with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

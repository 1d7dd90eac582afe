/** The browser tests: builds the editions that they read, finds a Chromium, and runs them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { editions } from './editions.ts';
import { ensureChromium } from './ensure-chromium.ts';
import { leftOut, missingTools } from './outside-tool.ts';

type Count = { passed: number; failed: number };

const reportFile = 'test-results/browser.json';
const count: Count = { passed: 0, failed: 0 };

function succeeds(command: string[], variables: Record<string, string> = {}): boolean {
  const [program = '', ...args] = command;
  const env = { ...process.env, ...variables };
  return spawnSync(program, args, { stdio: 'inherit', env }).status === 0;
}

function note(passed: boolean): void {
  count[passed ? 'passed' : 'failed'] += 1;
}

for (const [name, { variables }] of Object.entries(editions)) {
  console.log(`building the ${name} edition`);
  note(succeeds(['node', 'scripts/run.mjs', 'build'], variables));
}
if (count.failed === 0) {
  ensureChromium();
  const passed = succeeds(['node_modules/.bin/playwright', 'test']);
  const { expected = 0, unexpected = 0, flaky = 0 } = readStats();
  count.passed += expected;
  count.failed += Math.max(unexpected + flaky, passed ? 0 : 1);
}

// Debian's tools are for who wants them; where they must be there, a missing one is a failure.
const missing = missingTools();
if (process.env.OUTSIDE_TOOLS === 'required') count.failed += missing.length;
mkdirSync('test-results', { recursive: true });
const result = { ...count, leftOut: missing.map(leftOut) };
writeFileSync('test-results/e2e.json', JSON.stringify(result));
process.exitCode = count.failed === 0 ? 0 : 1;

type Stats = Partial<Record<'expected' | 'unexpected' | 'flaky', number>>;

function readStats(): Stats {
  try {
    return (JSON.parse(readFileSync(reportFile, 'utf8')) as { stats: Stats }).stats;
  } catch {
    return {}; // The runner stopped before it could write one; its exit code counts.
  }
}

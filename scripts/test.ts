/** `npm test`: everything CI checks, in one command, on a machine with nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { editions } from '../e2e/editions.ts';
import { leftOut, missingTools } from '../e2e/outside-tool.ts';
import { ensureChromium } from './ensure-chromium.ts';

type Count = { passed: number; failed: number };
type UnitReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; status: string }[];
};

/** Told again at the end: of a long log one often has the last lines only. */
const failures: string[] = [];

const bin = (name: string) => `node_modules/.bin/${name}`;
const npmRun = (script: string) => ['node', 'scripts/run.mjs', script];

/** A step of one command counts as one test, passed or failed. */
function step(name: string, command: string[], variables: Record<string, string> = {}): Count {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...variables },
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (status === 0) return { passed: 1, failed: 0 };
  failures.push(name);
  return { passed: 0, failed: 1 };
}

function unitTests(): Count {
  const file = 'test-results/unit.json';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const count = step('unit tests', [bin('vitest'), 'run', ...reporters]);
  const report = readReport(file) as UnitReport | undefined;
  if (!report) return count;
  const files = report.testResults.filter(({ status }) => status === 'failed');
  failures.push(...files.map(({ name }) => `  ${relative('.', name)}`));
  // A file that cannot even be loaded fails without a test of its own.
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, count.failed),
  };
}

function browserTests(): Count {
  const count = step('browser tests', [bin('playwright'), 'test']);
  const report = readReport('test-results/browser.json') as
    { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
  if (!report) return count;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: Math.max(unexpected + flaky, count.failed) };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return undefined; // The runner stopped before it could write one; its exit code counts.
  }
}

mkdirSync('test-results', { recursive: true });
const counts = [
  step('format', [bin('prettier'), '--check', '.']),
  step('route types', [bin('next'), 'typegen']),
  step('content types', npmRun('content-types')),
  step('lint', [bin('eslint'), '.']),
  step('types', [bin('tsc'), '--noEmit']),
  step('content', npmRun('check')),
  unitTests(),
];
const builds = Object.entries(editions).map(([name, { variables }]) =>
  step(`build of the ${name} edition`, npmRun('build'), variables),
);
counts.push(...builds);
if (builds.every(({ failed }) => failed === 0)) {
  ensureChromium();
  counts.push(browserTests());
}

// Debian's tools are for who wants them; where they must be there, a missing one is a failure.
const missing = missingTools();
if (process.env.OUTSIDE_TOOLS === 'required') counts.push({ passed: 0, failed: missing.length });

const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(['', ...missing.map(leftOut)].join('\n'));
if (failures.length > 0) console.log(['Failed:', ...failures].join('\n'));
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 ? 0 : 1);

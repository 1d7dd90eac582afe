/** `npm test`: everything CI checks, in one command, on a machine with nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';

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

type BrowserReport = Count & { leftOut: string[] };

/** What the browser tests say of themselves; nothing where they could not begin. */
let leftOut: string[] = [];

function browserTests(): Count {
  const count = step('browser tests', npmRun('e2e/run'));
  const report = readReport('test-results/e2e.json') as BrowserReport | undefined;
  leftOut = report?.leftOut ?? [];
  return report ? { passed: report.passed, failed: Math.max(report.failed, count.failed) } : count;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return undefined; // The runner stopped before it could write one; its exit code counts.
  }
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
const counts = [
  step('format', [bin('prettier'), '--check', '.']),
  step('route types', [bin('next'), 'typegen']),
  step('content types', npmRun('content-types')),
  step('lint', [bin('eslint'), '.']),
  step('types', [bin('tsc'), '--noEmit']),
  step('content', npmRun('check')),
  unitTests(),
  browserTests(),
];

const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(['', ...leftOut].join('\n'));
if (failures.length > 0) console.log(['Failed:', ...failures].join('\n'));
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 ? 0 : 1);

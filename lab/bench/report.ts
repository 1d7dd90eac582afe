/** docs/bench/bench.json: what was measured last, each part with its own date, machine and commit. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { drawChart } from './chart.ts';
import type { Report } from './results.ts';

const jsonFile = 'docs/bench/bench.json';
const svgFile = 'docs/bench/bench.svg';

export function readReport(): Report {
  return existsSync(jsonFile) ? (JSON.parse(readFileSync(jsonFile, 'utf8')) as Report) : {};
}

/** What is not in the report is left as it stands, so that a run of one part renews that part alone. */
export async function writeReport(report: Report): Promise<void> {
  const whole = { ...readReport(), ...report };
  const options = await resolveConfig(jsonFile);
  mkdirSync(dirname(jsonFile), { recursive: true });
  writeFileSync(
    jsonFile,
    await format(JSON.stringify(whole, null, 2), { ...options, parser: 'json' }),
  );
  writeFileSync(svgFile, drawChart(whole));
}

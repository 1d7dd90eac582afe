/** `npm run import -- SOURCE`: an archive of another system into the content folder, and the proof that all of it arrived. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnvironment } from '../lib/edition/environment.ts';
import { openSource } from './import/open-source.ts';
import { countsOf, isWhole, todosOf } from './import/proof/findings.ts';
import { reportPage } from './import/proof/report-page.ts';
import { runImport } from './import/run-import.ts';
import { stateFolder } from './import/write/content-writer.ts';

const usage = 'npm run import -- SOURCE [--media FOLDER-OR-ADDRESS]… [--report FOLDER] [--dry-run]';

const given = readArguments(process.argv.slice(3));
const { contentDir } = readEnvironment({ ...process.env, SITE_ENV: 'development' });
const source = await openSource(given.source, given.media.hosts);
console.log(`${given.source} is ${source.name}.`);
const started = Date.now();
try {
  const findings = await runImport(source, { ...given, contentDir, now: new Date(), progress });
  const folder = given.report ?? join(contentDir, stateFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'report.json'),
    `${JSON.stringify({ counts: countsOf(findings), todos: todosOf(findings), ...findings }, null, 1)}\n`,
  );
  writeFileSync(join(folder, 'report.html'), reportPage(findings));
  for (const fault of findings.faults) console.log(`The archive ${fault}.`);
  if (findings.edited.length > 0)
    console.log(
      `Edited since the last import, and left as they are: ${findings.edited.join(', ')}.`,
    );
  console.table(countsOf(findings));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${seconds} seconds, ${memory} MB. The report: ${join(folder, 'report.html')}`);
  if (!findings.posts.every(isWhole) || findings.faults.length > 0) process.exitCode = 1;
} finally {
  source.close();
}

function progress(done: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${all}${done === all ? '\n' : ''}`);
  else if (done % 500 === 0 || done === all) console.log(`${done} of ${all}`);
}

/** @throws {Error} for what is no argument of this command */
function readArguments(args: string[]) {
  const folders: string[] = [];
  const hosts = new Set<string>();
  const sources: string[] = [];
  let report: string | undefined;
  let isDry = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    const value = () => {
      i += 1;
      const next = args[i];
      if (next === undefined || next.startsWith('--'))
        throw new Error(`${arg} needs a value: ${usage}`);
      return next;
    };
    if (arg === '--dry-run') isDry = true;
    else if (arg === '--report') report = resolve(value());
    else if (arg === '--media') addMedia(value(), folders, hosts);
    else if (arg.startsWith('--')) throw new Error(`npm run import does not know ${arg}: ${usage}`);
    else sources.push(arg);
  }
  const [source, ...others] = sources;
  if (!source || others.length > 0) throw new Error(`Give one archive: ${usage}`);
  return { source, media: { folders, hosts }, report, isDry };
}

function addMedia(value: string, folders: string[], hosts: Set<string>): void {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) hosts.add(new URL(value).host);
  else if (existsSync(value) && statSync(value).isDirectory()) folders.push(resolve(value));
  else
    throw new Error(
      `--media ${value} is no folder and no address. Mend: give a folder that is there, or an address like https://example.org.`,
    );
}

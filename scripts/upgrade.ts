/**
 * `npm run upgrade`: brings a later version of Broadsheet into a paper, and takes it back out unless the
 * paper passes its check and builds.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import {
  commitMerge,
  fetchVersion,
  mergeVersion,
  refuseDirtyTree,
  undoMerge,
} from './upgrade/merge-version.ts';

const repository = { folder: '.', owned: 'content' };
const { from, version } = readArguments();

refuseDirtyTree(repository);
console.log(`upgrade: asking ${from} for its versions`);
const { tag, commit } = fetchVersion(repository, from, version);
if (!mergeVersion(repository, commit, tag)) {
  console.log(`upgrade: ${tag} is in this paper already`);
  process.exit(0);
}
const steps = [['ci'], ['run', 'check'], ['run', 'build']];
for (const step of steps) {
  const command = `npm ${step.join(' ')}`;
  console.log(`upgrade: ${command}, with ${tag}`);
  if (spawnSync('npm', step, { stdio: 'inherit' }).status === 0) continue;
  undoMerge(repository);
  console.log('upgrade: going back to the version before');
  spawnSync('npm', ['ci'], { stdio: 'inherit' });
  throw new Error(
    `${command} failed with ${tag}, as it says above. The paper is as it was. Mend: look in CHANGELOG.md of ${tag} for what it asks of a paper, change content/ so that it passes, and upgrade again.`,
  );
}
commitMerge(repository, tag);
console.log(`upgrade: ${tag} is committed. Look at the paper with npm start, then push.`);

/** @throws {Error} for what is no argument of it */
function readArguments(): { from: string; version: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(3),
      options: { from: { type: 'string', default: 'broadsheet' } },
      allowPositionals: true,
    });
    const [version, ...others] = positionals;
    if (others.length === 0 && /^(v\d+\.\d+\.\d+)?$/.test(version ?? '')) {
      return { from: values.from, version };
    }
  } catch {
    // Said below.
  }
  throw new Error(
    'An upgrade takes a version and where it comes from, or neither: npm run upgrade -- v1.2.0 --from https://…',
  );
}

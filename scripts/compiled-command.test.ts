import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { compiledCommand, together } from './compiled-command.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'commands-'));
  mkdirSync(join(root, 'scripts'));
  write('package-lock.json', '{}');
  write('scripts/word.ts', "export const word: string = 'one';");
  write('scripts/say.ts', "import { word } from './word.ts'; export const said = word;");
});

const write = (file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};
const run = promisify(execFile);
const saidBy = async (url: string) => ((await import(url)) as { said: unknown }).said;
const say = async () => saidBy(await compiledCommand('scripts/say', root));
const versions = () =>
  readdirSync(join(root, '.editions/commands/scripts/say')).filter((name) => !name.includes('.'));

test('is compiled once of the same sources, whatever their times', async () => {
  const first = await compiledCommand('scripts/say', root);
  utimesSync(join(root, 'scripts/word.ts'), 1, 1);
  expect(await compiledCommand('scripts/say', root)).toBe(first);
  expect(versions()).toHaveLength(1);
});

test('is compiled anew where a module that it imports is another', async () => {
  expect(await say()).toBe('one');
  write('scripts/word.ts', "export const word: string = 'two';");
  expect(await say()).toBe('two');
});

test('is compiled anew where the packages are others', async () => {
  const first = await compiledCommand('scripts/say', root);
  write('package-lock.json', '{ "name": "another" }');
  expect(await compiledCommand('scripts/say', root)).not.toBe(first);
});

test('is there for each of two processes that want it at once, and nothing half-made stays', async () => {
  const url = pathToFileURL('scripts/compiled-command.mjs').href;
  const script = `import { compiledCommand } from '${url}';
    console.log(await compiledCommand('scripts/say', '${root}'));`;
  const compile = () => run(process.execPath, ['--input-type=module', '--eval', script]);
  const [one, other] = await Promise.all([compile(), compile()]);
  expect(one.stdout).toBe(other.stdout);
  expect(readdirSync(join(root, '.editions/commands/scripts/say'))).toHaveLength(2);
});

test('one that was compiled long ago goes, and one of today stays for those that began with it', async () => {
  const old = fileURLToPath(await compiledCommand('scripts/say', root));
  write('scripts/word.ts', "export const word = 'two';");
  const today = fileURLToPath(await compiledCommand('scripts/say', root));
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  utimesSync(join(old, '../..'), twoDaysAgo, twoDaysAgo);
  write('scripts/word.ts', "export const word = 'three';");
  await compiledCommand('scripts/say', root);
  expect([existsSync(old), existsSync(today)]).toEqual([false, true]);
});

test('the last one stays however old it is, since a server may not have read all of it', async () => {
  const last = fileURLToPath(await compiledCommand('scripts/say', root));
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  utimesSync(join(last, '../..'), twoDaysAgo, twoDaysAgo);
  write('scripts/word.ts', "export const word = 'two';");
  await compiledCommand('scripts/say', root);
  expect(existsSync(last)).toBe(true);
});

test('commands that run together are compiled at once', async () => {
  for (const command of together)
    write(`${command}.ts`, `export const said = '${basename(command)}';`);
  expect(await saidBy(await compiledCommand('scripts/build', root))).toBe('build');
  expect(await saidBy(await compiledCommand('server/search-thread', root))).toBe('search-thread');
  expect(readdirSync(join(root, '.editions/commands'))).toEqual(['together']);
  expect(readdirSync(join(root, '.editions/commands/together'))).toHaveLength(2);
});

test('what a build writes down is read when it is asked for', async () => {
  mkdirSync(join(root, '.editions'));
  write('scripts/say.ts', "import made from '../.editions/made.json'; export const said = made.n;");
  write('.editions/made.json', '{ "n": 1 }');
  const url = await compiledCommand('scripts/say', root);
  write('.editions/made.json', '{ "n": 2 }');
  expect(await saidBy(url)).toBe(2);
});

test('a fault in the sources is told with its file and line', async () => {
  write('scripts/word.ts', '\nexport const word = ;');
  await expect(compiledCommand('scripts/say', root)).rejects.toThrow(
    /scripts\/word\.ts:2:20: ERROR/,
  );
});

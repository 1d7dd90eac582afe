/**
 * Netlify's own build and its server function, tried on this machine: `node lab/hosts/netlify.mjs`.
 * Downloads Netlify's build from npm. Netlify's CDN and uploads are not here, and not tried.
 */
import { readdirSync, readFileSync, statSync, symlinkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { check, finish, hostVariables, makeScratch, run, unpublished } from './scratch.mjs';
import { requestEverything } from './check-host.mjs';
import { startFunction } from './netlify-function.mjs';

const scratch = makeScratch([
  '@netlify/build@35.15.0',
  '@netlify/plugin-nextjs@5.16.0',
  '@netlify/blobs@10.7.13',
]);
const { paper, tools } = scratch;

// Netlify installs the plugin itself; offline it is found here.
mkdirSync(join(paper, 'node_modules/@netlify'), { recursive: true });
symlinkSync(
  join(tools, 'node_modules/@netlify/plugin-nextjs'),
  join(paper, 'node_modules/@netlify/plugin-nextjs'),
);
const said = { NETLIFY: 'true', CONTEXT: 'production', URL: 'https://paper.example' };
const build = join(tools, 'node_modules/.bin/netlify-build');
const args = ['--offline', '--cwd', paper, '--context', 'production', '--telemetry=false'];
run(build, args, paper, 'inherit', hostVariables(said));

const deploy = join(paper, '.netlify');
const holding = filesIn(deploy).filter((file) => unpublished.test(readFileSync(file, 'latin1')));
check('no file of the deploy holds a draft or a scheduled story', !holding.length, holding);
const texts = filesIn(deploy).filter((file) => file.endsWith('.mdx'));
check('no story file is in the deploy', texts.length === 0, texts);

const ask = await startFunction(deploy, tools);
await requestEverything(ask);
finish(scratch);

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

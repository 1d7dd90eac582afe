/**
 * Vercel's own builder, tried on this machine: `node lab/hosts/vercel.mjs`. Downloads it from npm.
 * What it would upload is read here; Vercel's network and functions are not here, and not tried.
 */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  check,
  finish,
  hostVariables,
  makeScratch,
  scripts,
  unpublished,
  unseen,
} from './scratch.mjs';

const scratch = makeScratch(['@vercel/next@23.0.1', '@vercel/build-utils@14.21.1']);
const { paper, tools } = scratch;
const require = createRequire(join(tools, 'package.json'));
const { build } = require('@vercel/next');
const { glob } = require('@vercel/build-utils');

const said = {
  VERCEL: '1',
  VERCEL_ENV: 'production',
  VERCEL_PROJECT_PRODUCTION_URL: 'paper.example',
};
process.env = hostVariables(said);
process.chdir(paper);
const { output, routes } = await build({
  files: await glob('**', { cwd: paper, ignore: ['node_modules/**'] }),
  workPath: paper,
  repoRootPath: paper,
  entrypoint: 'package.json',
  config: {
    zeroConfig: true,
    framework: 'nextjs',
    installCommand: '',
    buildCommand: 'npm run build',
  },
  meta: { skipDownload: true },
});

const entries = Object.entries(output);
const prerendered = entries.filter(([, { type }]) => type === 'Prerender');
const files = entries.filter(([, { type }]) => type === 'FileFsRef' || type === 'FileBlob');
/** A function carries links to folders, too. */
const textOf = ({ fsPath, data = '' } = {}) => {
  if (!fsPath) return data.toString('latin1');
  return statSync(fsPath).isFile() ? readFileSync(fsPath, 'latin1') : '';
};
const answers = [
  ...prerendered.map(([name, { fallback }]) => [name, textOf(fallback)]),
  ...files.map(([name, file]) => [name, textOf(file)]),
];

const documents = answers.filter(([, text]) => /^<!doctype html/i.test(text));
check('there are documents', documents.length > 30, documents.length);
none('no document has a script', documents, ([, text]) => scripts.test(text));
none('no answer holds what nobody may see', answers, ([, text]) => unseen.test(text));

const functions = entries.filter(([, { type }]) => type === 'Lambda');
const carried = functions.flatMap(([, { files }]) => Object.entries(files ?? {}));
const own = carried.filter(([name]) => !name.startsWith('node_modules/'));
none('no function carries a draft or a scheduled story', own, ([, file]) =>
  unpublished.test(textOf(file)),
);
none('no function carries a story file', own, ([name]) => name.endsWith('.mdx'));
const pictures = Object.keys(output['photos/[id]/[variant]']?.files ?? {});
for (const needed of [
  /photos\.json$/,
  /content\/photos\/gradient\.jpg$/,
  /\.ttf$/,
  /@img\/sharp-.*\.node$/,
]) {
  check(
    `the pictures' function carries ${needed}`,
    pictures.some((name) => needed.test(name)),
  );
}

const search = Object.keys(output.search?.files ?? {});
for (const needed of [/search\.sqlite$/, /@libsql\/.*\.node$/]) {
  check(
    `the search's function carries ${needed}`,
    search.some((name) => needed.test(name)),
  );
}

const withdrawn = output['articles/wombatplum-withdrawn']?.initialStatus;
check('a withdrawn story answers 410', withdrawn === 410, withdrawn);
const moved = routes.find(({ src }) => src && new RegExp(src).test('/articles/first-reading'));
const location = routes.find(({ headers, src }) => headers?.Location && /first-reading/.test(src));
check('a former address answers 308', moved && location?.status === 308, JSON.stringify(location));
for (const path of ['/articles/never-written', '/topics/draft-topic', '/no/such/page']) {
  const rewrites = routes.slice(routes.findIndex(({ handle }) => handle === 'rewrite'));
  const rendered = rewrites.find(
    ({ src, dest }) => dest?.includes('nxtP') && new RegExp(src).test(path),
  );
  check(`nothing is rendered for ${path}`, !rendered, JSON.stringify(rendered));
}
check(
  "the page for it is the paper's own",
  textOf(output['404']?.fallback ?? output['404']).includes('<h1'),
);
finish(scratch);

function none(sentence, list, isFault) {
  check(
    sentence,
    !list.some(isFault),
    list.filter(isFault).map(([name]) => name),
  );
}

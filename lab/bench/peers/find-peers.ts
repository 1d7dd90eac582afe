/** The checkouts in the folder that `--peers` names: each an immediate folder, its packages installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { templates, type Template } from './templates.ts';

export type Checkout = {
  template: Template;
  folder: string;
  /** Of the package that it is made with. */
  version: string;
  /** What git says of the checkout; empty where it is none. */
  commit: string;
  /** A Node of its own, where the folder has one (`npm install node@24`): not every peer runs on ours. */
  node: string | undefined;
};

type Found = { found: Checkout[]; absent: string[] };

/**
 * @param folder undefined where the command names none
 * @returns what is there, and the names of those that are not
 * @throws {Error} for a folder that is not there, or a checkout without its packages
 */
export function findPeers(folder: string | undefined): Found {
  if (folder === undefined) return { found: [], absent: templates.map(({ name }) => name) };
  if (!existsSync(folder)) {
    throw new Error(
      `--peers ${folder}: there is no such folder. Mend: name the folder that holds the checkouts.`,
    );
  }
  const folders = [folder, ...subfoldersOf(folder)];
  const found = templates.flatMap((template) => {
    const at = folders.find((each) => packagesOf(each).includes(template.madeWith));
    return at === undefined ? [] : [checkoutOf(template, resolve(at), resolve(folder))];
  });
  const names = found.map(({ template }) => template.name);
  return {
    found,
    absent: templates.map(({ name }) => name).filter((name) => !names.includes(name)),
  };
}

function checkoutOf(template: Template, folder: string, peers: string): Checkout {
  const installed = join(folder, 'node_modules', template.madeWith, 'package.json');
  if (!existsSync(installed)) {
    throw new Error(
      `${folder}: ${template.madeWith} is not installed. Mend: run \`npm install\` in it.`,
    );
  }
  const { version } = JSON.parse(readFileSync(installed, 'utf8')) as { version: string };
  const node = join(peers, 'node_modules/node/bin');
  const commit = commitOf(folder);
  return { template, folder, version, commit, node: existsSync(node) ? node : undefined };
}

/** Not of a repository of somebody else's around it. */
function commitOf(folder: string): string {
  if (!existsSync(join(folder, '.git'))) return '';
  const said = spawnSync('git', ['-C', folder, 'rev-parse', '--short', 'HEAD'], {
    encoding: 'utf8',
  });
  return said.stdout.trim();
}

function subfoldersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => join(folder, name));
}

function packagesOf(folder: string): string[] {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return [];
  const fields = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object | undefined>;
  return Object.keys({ ...fields.dependencies, ...fields.devDependencies });
}

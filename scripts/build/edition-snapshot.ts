/**
 * Next reads its pages and files from the build's folder whenever somebody asks for them, and the next
 * build takes that folder's files away. So a server reads from links of its own to the same files.
 */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';

/** What only a build reads. */
const forBuilds = /^(cache|dev|trace.*|diagnostics)$/;

/**
 * @param folder of a whole build
 * @param port the server's own: two of them may serve one build
 * @returns the folder of links, beside the other, gone when this process ends; the build's own where
 *   there is no room or no right to make them
 */
export function linkSnapshot(folder: string, port: number): string {
  const own = `${folder}.${port}`;
  const remove = () => {
    rmSync(own, { recursive: true, force: true });
  };
  try {
    remove(); // A server that was killed left its own.
    linkAll(folder, own, (name) => !forBuilds.test(name));
  } catch {
    return folder;
  }
  process.once('exit', remove);
  return own;
}

function linkAll(from: string, to: string, wanted: (name: string) => boolean = () => true): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!wanted(entry.name)) continue;
    if (entry.isDirectory()) linkAll(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else link(source, target);
  }
}

/** Not every file system has links. */
function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

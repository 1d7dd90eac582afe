/**
 * A server reads its edition's files whenever somebody asks for them, and the next build writes others
 * in their place. So it reads from links of its own to the same files.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Edition } from '../../lib/edition/edition-folders.ts';

type Folders = Pick<Edition, 'distDir' | 'dataDir'>;

/** What only a build reads, and may write in place. */
const forBuilds =
  /^(cache|dev|trace.*|diagnostics|content-cache\.json|tsconfig\.json|search\.sqlite\.new)$/;

/** What was made of one content, and the stamp that names it. */
const forOneContent = /^(data|edition\.json)$/;

/** Below the data: most of its files, of which each page reads one. */
const textsFolder = 'generated';

/** Beside the build's own folder, since the code finds its modules from there. */
const folderOf = (distDir: string, name: string) => `${distDir}.${name}`;

/**
 * @param name of one server, and of this edition of it
 * @returns what links the texts too, which takes seconds of a long archive: until then they are read where the build
 *   wrote them, and no other build may begin
 */
export function takeSnapshot({ distDir, dataDir }: Folders, name: string): () => void {
  const folder = folderOf(distDir, name);
  const data = join(folder, 'data');
  const texts = join(data, textsFolder);
  const written = resolve(dataDir, textsFolder);
  try {
    removeSnapshot(distDir, name);
    linkAll(distDir, folder);
    linkAll(dataDir, data, (path) => path === textsFolder);
    if (existsSync(written)) symlinkSync(written, texts);
  } catch {
    // No room, or no right: the server then reads what the build wrote.
    removeSnapshot(distDir, name);
  }
  return () => {
    if (existsSync(texts)) linkTexts(written, texts);
  };
}

/** Whether its server ended before all its texts were linked. */
export function lacksTexts({ distDir }: Folders, name: string): boolean {
  const texts = textsOf(distDir, name);
  const stats = lstatSync(texts, { throwIfNoEntry: false });
  return stats?.isSymbolicLink() === true && readlinkSync(texts) !== ownTexts(texts);
}

export function finishSnapshot({ distDir, dataDir }: Folders, name: string): void {
  linkTexts(resolve(dataDir, textsFolder), textsOf(distDir, name));
}

const textsOf = (distDir: string, name: string) =>
  join(folderOf(distDir, name), 'data', textsFolder);

const ownTexts = (texts: string) => `${basename(texts)}.own`;

/** @param texts a link that leads to what the build wrote; in its place comes, at one stroke, one that leads to our own */
function linkTexts(written: string, texts: string): void {
  const [own, next] = [join(dirname(texts), ownTexts(texts)), `${texts}.next`];
  try {
    for (const path of [own, next]) rmSync(path, { recursive: true, force: true });
    linkAll(written, own);
    symlinkSync(ownTexts(texts), next);
    renameSync(next, texts);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    console.error(
      `texts are read where the build wrote them, until the next one: ${String(error)}`,
    );
  }
}

/**
 * The code of one snapshot, which knows nothing of its content.
 *
 * @param names of the one that is there, and of the one to be made: none where there can be no links
 */
export function linkCode(distDir: string, { from, to }: { from: string; to: string }): void {
  try {
    removeSnapshot(distDir, to);
    linkAll(folderOf(distDir, from), folderOf(distDir, to), (path) => forOneContent.test(path));
  } catch {
    removeSnapshot(distDir, to);
  }
}

/** @param name of a snapshot that has the code alone */
export function linkData(distDir: string, name: string, dataDir: string): void {
  const to = join(folderOf(distDir, name), 'data');
  rmSync(to, { recursive: true, force: true });
  linkAll(dataDir, to);
}

/** @returns the folders of the snapshot; the build's own where none could be made */
export function snapshotFolders({ distDir, dataDir }: Folders, name: string): Folders {
  const folder = folderOf(distDir, name);
  return existsSync(folder)
    ? { distDir: folder, dataDir: join(folder, 'data') }
    : { distDir, dataDir };
}

export function removeSnapshot(distDir: string, name: string): void {
  rmSync(folderOf(distDir, name), { recursive: true, force: true });
}

/** All of one server, also what it left when it was killed. */
export function removeSnapshots(distDir: string, owner: string): void {
  const prefix = basename(folderOf(distDir, `${owner}.`));
  for (const name of readdirSync(dirname(distDir)).filter((entry) => entry.startsWith(prefix))) {
    rmSync(join(dirname(distDir), name), { recursive: true, force: true });
  }
}

/**
 * @param to does not exist yet
 * @param leaveOut of paths below `from`
 */
export function linkAll(
  from: string,
  to: string,
  leaveOut: (path: string) => boolean = () => false,
  below = '',
): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const path = join(below, entry.name);
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (forBuilds.test(entry.name) || leaveOut(path)) continue;
    if (entry.isDirectory()) linkAll(source, target, leaveOut, path);
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
    // When it was built counts.
    const { atime, mtime } = statSync(source);
    utimesSync(target, atime, mtime);
  }
}

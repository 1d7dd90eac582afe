/** The folder that an export writes, and what it noted there of each file. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { writeWhole } from '../build/write-whole.ts';
import type { Answer } from './ask-server.ts';

/** One address as it was answered. */
export type ExportedFile = {
  /** Below the folder. */
  file: string;
  status: number;
  type: string;
  etag?: string;
  /** How long it may be kept, in seconds, where the same address never has other bytes. */
  lifetime?: number;
  /** The page's own `Content-Security-Policy`. */
  policy?: string;
};

const year = 365 * 24 * 60 * 60;

/** A picture whose right ends: nobody may keep it past that. */
export function isEnding({ lifetime }: ExportedFile): boolean {
  return lifetime !== undefined && lifetime < year;
}

export type ExportFolder = {
  /** Before every address is asked, for the first time or anew. */
  begin: () => void;
  /** What stands there from an earlier export, also from one that was stopped. */
  known: (path: string) => ExportedFile | undefined;
  read: (known: ExportedFile) => Buffer;
  /** Of an address that answers as it did. */
  keep: (path: string) => void;
  /** @returns whether the file was another before; one that was not is left as it is */
  write: (path: string, answer: Answer) => boolean;
  /** A file that no address has: what a host reads. */
  add: (file: string, text: string) => void;
  /** By address, in order. */
  files: () => [string, ExportedFile][];
  /** Notes what is there so far, so that a stopped export goes on from here. */
  note: () => void;
  /** Takes out what this export did not write or keep. */
  removeOthers: () => number;
};

export const notesFile = '_export.json';

/** @throws {Error} where the folder holds what no export wrote, which would be lost */
export function openExportFolder(folder: string): ExportFolder {
  const notes = join(folder, notesFile);
  if (!existsSync(notes) && existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(
      `${folder} holds files that no export wrote, and an export takes out what is not its own. Mend: name a new folder: npm run export -- out`,
    );
  }
  mkdirSync(folder, { recursive: true });
  const before = readNotes(notes);
  const now = new Map<string, ExportedFile>();
  const owners = new Map<string, string>();

  function take(path: string, exported: ExportedFile): void {
    const owner = owners.get(exported.file);
    if (owner !== undefined && owner !== path) {
      throw new Error(
        `${path} and ${owner} would be one file, ${exported.file}. Mend: rename one.`,
      );
    }
    owners.set(exported.file, path);
    now.set(path, exported);
  }

  return {
    begin: () => {
      for (const [path, exported] of now) before.set(path, exported);
      now.clear();
      owners.clear();
    },
    known: (path) => {
      const known = before.get(path);
      return known && existsSync(join(folder, known.file)) ? known : undefined;
    },
    read: ({ file }) => readFileSync(join(folder, file)),
    keep: (path) => {
      const known = before.get(path);
      if (known) take(path, known);
    },
    write: (path, answer) => {
      const exported = describe(path, answer);
      take(path, exported);
      const file = within(folder, exported.file);
      if (existsSync(file) && readFileSync(file).equals(answer.body)) return false;
      writeWhole(file, answer.body);
      return true;
    },
    add: (file, text) => {
      owners.set(file, file);
      writeWhole(within(folder, file), text);
    },
    files: () => [...now].sort(([a], [b]) => (a < b ? -1 : 1)),
    note: () => {
      writeWhole(notes, JSON.stringify(Object.fromEntries([...before, ...now]), undefined, 1));
    },
    removeOthers: () => {
      for (const path of before.keys()) if (!now.has(path)) before.delete(path);
      return removeUnowned(folder, (file) => owners.has(file) || file === notesFile);
    },
  };
}

function readNotes(notes: string): Map<string, ExportedFile> {
  try {
    return new Map(
      Object.entries(JSON.parse(readFileSync(notes, 'utf8')) as Record<string, ExportedFile>),
    );
  } catch {
    // None, or half of them: everything is asked for anew.
    return new Map();
  }
}

function describe(path: string, { status, type, header }: Answer): ExportedFile {
  const etag = header('etag');
  const policy = header('content-security-policy');
  const [, lifetime] = /max-age=(\d+), immutable/.exec(header('cache-control') ?? '') ?? [];
  return {
    file: fileOf(path, type),
    status,
    type,
    ...(etag !== undefined && { etag }),
    ...(lifetime !== undefined && { lifetime: Number(lifetime) }),
    ...(policy !== undefined && { policy }),
  };
}

/** File hosts send `about.html` for `/about`, and `404.html` for what is not there. */
export function fileOf(path: string, type: string): string {
  const name = decodeURIComponent(path).slice(1);
  if (!type.startsWith('text/html')) return name;
  return name === '' ? 'index.html' : `${name}.html`;
}

/** @throws {Error} for a name that leads out of the folder */
function within(folder: string, file: string): string {
  const place = resolve(folder, file);
  if (!place.startsWith(resolve(folder) + sep)) throw new Error(`${file} lies outside the folder.`);
  return place;
}

function removeUnowned(folder: string, isOwned: (file: string) => boolean): number {
  let removed = 0;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => !one.isDirectory())) {
    const file = join(entry.parentPath, entry.name).slice(join(folder, '/').length);
    if (isOwned(file.split(sep).join('/'))) continue;
    rmSync(join(folder, file));
    removed += 1;
    removeEmpty(dirname(join(folder, file)), folder);
  }
  return removed;
}

function removeEmpty(place: string, folder: string): void {
  if (resolve(place) === resolve(folder) || readdirSync(place).length > 0) return;
  rmdirSync(place);
  removeEmpty(dirname(place), folder);
}

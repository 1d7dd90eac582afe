/**
 * Writes files into a content folder and remembers them in `.import/files.jsonl`: a run that was stopped goes
 * on, a second one changes nothing, and what an editor has changed since is left as it is.
 */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export type Outcome = 'new' | 'changed' | 'same' | 'edited' | 'there';

/** What an import keeps of a file, old beside new. */
export type Kept = {
  file: string;
  sha: string;
  key?: string;
  addresses?: string[];
  id?: string;
  /** Readers cannot see it yet, though the archive had it published: it lacks something. */
  waits?: true;
};

export const stateFolder = '.import';

/** Stories that the paper's own check would refuse: no reader of the folder looks here. */
export const byHandFolder = `${stateFolder}/by-hand`;

export class ContentWriter {
  readonly counts: Record<Outcome, number> = { new: 0, changed: 0, same: 0, edited: 0, there: 0 };
  /** Files that were left alone, since somebody has changed, removed or written them. */
  readonly edited: string[] = [];
  readonly contentDir: string;
  readonly isDry: boolean;
  private readonly kept: Map<string, Kept>;
  private readonly stateFile: string;

  constructor(contentDir: string, isDry: boolean) {
    this.contentDir = contentDir;
    this.isDry = isDry;
    this.stateFile = join(contentDir, stateFolder, 'files.jsonl');
    this.kept = new Map(readLines(this.stateFile).map((one) => [one.file, one]));
  }

  /** @returns the file that this post was written to by an earlier run */
  fileOf(key: string): string | undefined {
    return this.lastOf(key)?.file;
  }

  /** Whether an earlier run left it where no reader sees it. */
  waits(key: string): boolean {
    return this.lastOf(key)?.waits === true;
  }

  private lastOf(key: string): Kept | undefined {
    this.byKey ??= new Map(
      [...this.kept.values()].flatMap((one) => (one.key ? [[one.key, one]] : [])),
    );
    return this.byKey.get(key);
  }
  private byKey: Map<string, Kept> | undefined;

  /** Whether somebody else wrote a file of this name. */
  isAnothers(file: string): boolean {
    return !this.kept.has(file) && existsSync(join(this.contentDir, file));
  }

  /** Takes a file of an earlier run away, unless somebody has changed it. */
  takeAway(file: string): void {
    const path = join(this.contentDir, file);
    const known = this.kept.get(file);
    if (!known || this.isDry) return;
    if (existsSync(path) && shaOf(readFileSync(path)) === known.sha) rmSync(path);
    this.kept.delete(file);
  }

  /** Whether an earlier run wrote this file. */
  isOurs(file: string): boolean {
    return this.kept.has(file);
  }

  /** @param file below the content folder */
  put(file: string, content: string | Buffer, facts: Omit<Kept, 'file' | 'sha'> = {}): Outcome {
    const outcome = this.write(file, content, facts);
    this.counts[outcome] += 1;
    if (outcome === 'edited') this.edited.push(file);
    return outcome;
  }

  private write(
    file: string,
    content: string | Buffer,
    facts: Omit<Kept, 'file' | 'sha'>,
  ): Outcome {
    const path = join(this.contentDir, file);
    const known = this.kept.get(file);
    const sha = shaOf(content);
    const present = existsSync(path) ? shaOf(readFileSync(path)) : undefined;
    if (present === sha) {
      this.remember({ file, sha, ...facts });
      return 'same';
    }
    if (known && present !== known.sha) return 'edited';
    if (!known && present !== undefined) return 'there';
    if (!this.isDry) {
      mkdirSync(dirname(path), { recursive: true });
      // A run that is stopped here leaves no half of a file.
      writeFileSync(`${path}.import`, content);
      renameSync(`${path}.import`, path);
    }
    this.remember({ file, sha, ...facts });
    return present === undefined ? 'new' : 'changed';
  }

  private remember(one: Kept): void {
    const line = JSON.stringify(one);
    if (JSON.stringify(this.kept.get(one.file)) === line) return;
    this.kept.set(one.file, one);
    if (this.isDry) return;
    mkdirSync(dirname(this.stateFile), { recursive: true });
    appendFileSync(this.stateFile, `${line}\n`);
  }

  /** A line for each file, in the order of their names. */
  close(): void {
    if (this.isDry || this.kept.size === 0) return;
    const lines = [...this.kept.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    const text = lines.map((one) => `${JSON.stringify(one)}\n`).join('');
    if (existsSync(this.stateFile) && readFileSync(this.stateFile, 'utf8') === text) return;
    writeFileSync(`${this.stateFile}.import`, text);
    renameSync(`${this.stateFile}.import`, this.stateFile);
  }
}

/** The last line may be half of one, where a run was stopped. */
function readLines(file: string): Kept[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line ? [JSON.parse(line) as Kept] : [];
      } catch {
        return [];
      }
    });
}

function shaOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

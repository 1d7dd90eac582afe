/** Files that are made on request and kept, so that each costs its work once. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';

/** Two readers who ask for a new file at once wait for the same work. */
const underWay = new Map<string, Promise<Buffer>>();

/** @param file where it is kept; its folder need not exist, nor be writable */
export function keptFile(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const begun = underWay.get(file);
  if (begun) return begun;
  const work = keptOrMade(file, () => inTurn(make)).finally(() => underWay.delete(file));
  underWay.set(file, work);
  return work;
}

/** As many are made at once as there are cores: a large picture takes hundreds of megabytes. */
const lanes = Array.from({ length: availableParallelism() }, () => Promise.resolve());
let turn = 0;

function inTurn(make: () => Promise<Buffer>): Promise<Buffer> {
  const lane = turn++ % lanes.length;
  const made = lanes[lane]!.then(make);
  lanes[lane] = made.then(
    () => undefined,
    () => undefined,
  );
  return made;
}

async function keptOrMade(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await readKept(file);
  if (kept) return kept;
  const bytes = await make();
  await keepFile(file, bytes);
  return bytes;
}

/** A kept file ends with the digest of what stands before it, so that a broken one is seen. */
export const digestLength = 32;

export function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** @returns what was kept, or undefined where that is broken or is not there: it can be made again */
export async function readKept(file: string): Promise<Buffer | undefined> {
  try {
    const kept = await readFile(/* turbopackIgnore: true */ file);
    const bytes = kept.subarray(0, -digestLength);
    return digestOf(bytes).equals(kept.subarray(-digestLength)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A cache that cannot be written, on a full disk say, costs time and not the file.
 */
export async function keepFile(file: string, bytes: Buffer): Promise<void> {
  const part = `${file}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(part, Buffer.concat([bytes, digestOf(bytes)]));
    await rename(part, file);
  } catch (error) {
    process.emitWarning(`${file} could not be kept: ${String(error)}`);
    await rm(part, { force: true }).catch(() => undefined);
  }
}

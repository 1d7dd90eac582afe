/** What a build read in each body, kept for the next, which then parses only what has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readBody, type BodyReading } from '../lib/lint/read-body.ts';

type Kept = { code: string; readings: Record<string, BodyReading> };

/**
 * @param file where they are kept
 * @param code the code that reads them: what another code read counts for nothing
 */
export function keptReadings(file: string, code: string) {
  const kept = readKept(file, code);
  const used: Record<string, BodyReading> = {};
  return {
    read: (body: string) => (used[hashOf(body)] ??= kept[hashOf(body)] ?? readBody(body)),
    /** Any other that was read is forgotten. */
    save: (files: { body: string }[]) => {
      const readings = Object.fromEntries(
        files.map(({ body }) => [hashOf(body), used[hashOf(body)]]),
      );
      writeFileSync(file, JSON.stringify({ code, readings }));
    },
  };
}

function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('base64');
}

/** A file that a stopped build left half written counts for nothing too. */
function readKept(file: string, code: string): Kept['readings'] {
  if (!existsSync(file)) return {};
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.code === code ? kept.readings : {};
  } catch {
    return {};
  }
}

/** What is kept from run to run in lines of JSON, and found again at no loss where it is not there. */
import { readFileSync } from 'node:fs';
import { writeLinesWhole } from './write-whole.ts';

/** @returns nothing where there is none, and where its writer was cut off */
export function readLines(place: string): unknown[] {
  try {
    const lines = readFileSync(place, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return [];
  }
}

export function keepLines(place: string, lines: unknown[]): void {
  try {
    writeLinesWhole(
      place,
      lines.map((line) => JSON.stringify(line)),
    );
  } catch {
    // Where nothing can be kept, all is found again the next time.
  }
}

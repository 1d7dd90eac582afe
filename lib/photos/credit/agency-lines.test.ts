import { describe, expect, test } from 'vitest';
import { agencyLines } from './lines-of-agencies.ts';
import { otherLines } from './lines-of-others.ts';
import { parseCredit, printCredit } from './parse-credit.ts';

const lines = `${agencyLines}${otherLines}`.split('\n').filter((line) => line !== '');

/** A reading without the places that are empty at its end. */
function written(parts: string[]): string {
  return parts
    .map((part) => part.trim() || '-')
    .join(' ⇒ ')
    .replace(/( ⇒ -)+$/, '');
}

/** What a line reads, in the table's own words. */
function readingOf(line: string): string {
  const { known, names, chain, agency, flags, licence } = parseCredit(line);
  if (!known) return 'unknown';
  const joint = agency || chain.length < 2 ? ' > ' : ' + ';
  return written([names.join('; '), chain.join(joint), flags.join(', '), licence?.name ?? '']);
}

describe('a line as the world prints it', () => {
  test.each(lines.map((line) => line.split('⇒')))('%s', (line, ...reading) => {
    expect(readingOf(line.trim())).toBe(written(reading));
    expect(printCredit(parseCredit(line.trim()))).toBe(line.trim());
  });

  test('there are many of them, and few are unknown', () => {
    const unknown = lines.filter((line) => line.endsWith('unknown'));
    expect(lines.length).toBeGreaterThanOrEqual(214);
    expect(unknown.length / lines.length).toBeLessThan(0.12);
  });
});

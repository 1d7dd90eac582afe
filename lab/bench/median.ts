import type { Spread } from './results.ts';

/** @throws {Error} of nothing: a median of no runs is a fault of the caller */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is nothing to measure.');
  return (upper + lower) / 2;
}

/** @param share 0.99 for what 99 of 100 values reach at most */
export function percentile(values: number[], share: number): number {
  const value = [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1];
  if (value === undefined) throw new Error('There is nothing to measure.');
  return value;
}

export function spread(values: number[], digits = 0): Spread {
  const round = (value: number) => Number(value.toFixed(digits));
  return {
    median: round(median(values)),
    min: round(Math.min(...values)),
    max: round(Math.max(...values)),
  };
}

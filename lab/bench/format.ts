/** Figures as the table prints them. */
import type { Spread } from './results.ts';

export const number = (value: number | string) =>
  typeof value === 'number' ? value.toLocaleString('en') : value;
export const kib = (bytes: number) => (bytes / 1024).toFixed(1);
export const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
export const range = ({ median, min, max }: Spread) =>
  min === max ? number(median) : `${number(median)} (${number(min)}–${number(max)})`;

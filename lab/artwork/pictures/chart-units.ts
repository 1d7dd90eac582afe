import { palette } from './palette.ts';
import { line, picture, rect, text } from './svg.ts';

export interface UnitChart {
  groups: readonly { label: string; value: number; focus?: boolean }[];
  /** How many things one mark stands for. */
  each: number;
  key: string;
  total: string;
}

const left = 230;
const side = 26;
const gap = 5;
const deep = 5;

/** One square for each ten, the last one cut to what is left; filled downward, column by column. */
function squares(value: number, each: number, top: number, colour: string): string[] {
  const count = Math.ceil(value / each);
  return Array.from({ length: count }, (_, index) => {
    const share = Math.min(1, value / each - index);
    const x = left + Math.floor(index / deep) * (side + gap);
    const y = top + (index % deep) * (side + gap);
    return rect(x, y, side, side * share, colour);
  });
}

export function drawUnits({ groups, each, key, total }: UnitChart): string {
  return picture([
    ...groups.flatMap(({ label, value, focus }, index) => {
      const colour = focus ? palette.accent : palette.ink;
      const base = 160 + index * 330;
      return [
        text(value.toLocaleString('en'), left, base, { size: 150, weight: 680, fill: colour }),
        text(label, left + 450, base, { size: 62, family: 'sans', fill: colour }),
        ...squares(value, each, base + 38, colour),
      ];
    }),
    line([left, 742], [1370, 742], palette.border, 3),
    text(total, left, 828, { size: 76, weight: 700 }),
    text(key, 1370, 828, { size: 44, family: 'sans', fill: palette.muted, anchor: 'end' }),
  ]);
}

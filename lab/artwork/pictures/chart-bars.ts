import { palette } from './palette.ts';
import { picture, rect, text } from './svg.ts';

export interface Bar {
  label: string;
  value: number;
  focus?: boolean;
}

export interface BarChart {
  title: string;
  unit: string;
  bars: readonly Bar[];
}

/** The 4:3 crop leaves out 200 px at either side. */
const left = 230;
const longest = 850;
const top = 150;

export function drawBars({ title, unit, bars }: BarChart): string {
  const step = (880 - top) / bars.length;
  const scale = longest / Math.max(...bars.map((bar) => bar.value));
  return picture([
    text(title, left, 106, { size: 78, weight: 700 }),
    ...bars.flatMap(({ label, value, focus }, index) => {
      const colour = focus ? palette.accent : palette.ink;
      const thickness = Math.min(step - 92, 124);
      const y = top + step * index + 66;
      const number = `${value.toLocaleString('en')}${unit}`;
      return [
        text(label, left, y - 16, { size: 50, family: 'sans', fill: colour }),
        rect(left, y, value * scale, thickness, focus ? palette.accent : palette.muted),
        text(number, left + value * scale + 24, y + thickness / 2 + 24, {
          size: 76,
          weight: 700,
          fill: colour,
        }),
      ];
    }),
  ]);
}

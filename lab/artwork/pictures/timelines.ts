import { palette } from './palette.ts';
import { drawEmergency } from './emergency-steps.ts';
import { line, picture, rect, text } from './svg.ts';

interface Mission {
  name: string;
  /** Years with their months as a fraction. */
  from: number;
  to: number;
  years: string;
  /** Where the bar's years stand. */
  side: 'left' | 'right' | 'inside';
  focus?: boolean;
}

/** MICAH was the General Assembly's; the Security Council sent the rest. */
const missions: readonly Mission[] = [
  { name: 'UNMIH', from: 1993.73, to: 1996.5, years: '1993–96', side: 'right' },
  { name: 'UNSMIH', from: 1996.5, to: 1997.58, years: '1996–97', side: 'right' },
  { name: 'UNTMIH', from: 1997.58, to: 1997.92, years: '1997', side: 'right' },
  { name: 'MIPONUH', from: 1997.92, to: 2000.21, years: '1997–2000', side: 'right' },
  { name: 'MICAH', from: 2000.21, to: 2001.1, years: '2000–01', side: 'right' },
  { name: 'MINUSTAH', from: 2004.42, to: 2017.79, years: '2004–17', side: 'inside' },
  { name: 'MINUJUSTH', from: 2017.79, to: 2019.79, years: '2017–19', side: 'left' },
  { name: 'BINUH', from: 2019.79, to: 2024.9, years: '2019–', side: 'left', focus: true },
];

const span = { from: 1993, to: 2025, left: 700, right: 1270 };

function xOf(year: number): number {
  return span.left + ((year - span.from) / (span.to - span.from)) * (span.right - span.left);
}

const rowHeight = 98;

function drawMission({ name, from, to, years, side, focus }: Mission, row: number): string {
  const y = 26 + row * rowHeight;
  const colour = focus ? palette.accent : palette.ink;
  const places = {
    left: { x: xOf(from) - 20, anchor: 'end', fill: colour, halo: true },
    right: { x: xOf(to) + 20, anchor: 'start', fill: colour, halo: true },
    inside: { x: xOf((from + to) / 2), anchor: 'middle', fill: palette.paper, halo: false },
  } as const;
  const { x, ...style } = places[side];
  const width = Math.max(xOf(to) - xOf(from), 12);
  return (
    rect(xOf(from), y, width, 70, focus ? palette.accent : palette.muted) +
    text(name, 345, y + 54, { size: 58, weight: 640, fill: colour }) +
    text(years, x, y + 51, { size: 46, family: 'sans', ...style })
  );
}

function drawMissions(): string {
  const ticks = [1995, 2005, 2015, 2025].flatMap((year) => [
    line([xOf(year), 20], [xOf(year), 812], palette.land, 4),
    text(String(year), xOf(year), 872, {
      size: 46,
      family: 'sans',
      fill: palette.muted,
      anchor: 'middle',
    }),
  ]);
  return picture([...ticks, ...missions.map(drawMission)]);
}

export const timelines: Record<string, () => string> = {
  'haiti-missions-timeline': drawMissions,
  'emergency-timeline': drawEmergency,
};

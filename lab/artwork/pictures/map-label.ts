import { palette } from './palette.ts';
import { circle, text, type Anchor, type Point, type TextStyle } from './svg.ts';

export interface Name {
  text: string;
  at: readonly [number, number];
  /** A region is set in the serif, for land too narrow for spaced capitals. */
  kind: 'country' | 'subject' | 'region' | 'water';
  anchor?: Anchor;
  size?: number;
}

export interface Place {
  text: string;
  at: readonly [number, number];
  /** Where the label stands, seen from the dot. */
  side: 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';
  /** The place the story is about. */
  focus?: boolean;
  size?: number;
  /** The second of two cities that share a dot. */
  bare?: boolean;
  /** Pixels, where the label would cover what the map is about. */
  nudge?: readonly [number, number];
}

/** Direction of the label from the dot, and how the text hangs on it. */
const sides: Record<Place['side'], { x: number; y: number; anchor: Anchor }> = {
  n: { x: 0, y: -1, anchor: 'middle' },
  ne: { x: 0.75, y: -0.75, anchor: 'start' },
  e: { x: 1, y: 0, anchor: 'start' },
  se: { x: 0.75, y: 0.75, anchor: 'start' },
  s: { x: 0, y: 1, anchor: 'middle' },
  sw: { x: -0.75, y: 0.75, anchor: 'end' },
  w: { x: -1, y: 0, anchor: 'end' },
  nw: { x: -0.75, y: -0.75, anchor: 'end' },
};

/** Capitals' height as a share of the type size, by which text is centred on a dot. */
const capital = 0.64;

export function drawPlace(place: Place, [x, y]: Point): string {
  const size = place.size ?? (place.focus ? 68 : 54);
  const radius = place.focus ? 17 : 11;
  const side = sides[place.side];
  const gap = radius + 15;
  const rise = ((1 + side.y) / 2) * capital * size;
  const [dx, dy] = place.nudge ?? [0, 0];
  const label = text(place.text, x + side.x * gap + dx, y + side.y * gap + rise + dy, {
    size,
    weight: place.focus ? 700 : 560,
    fill: place.focus ? palette.accent : palette.ink,
    anchor: side.anchor,
    halo: true,
  });
  const fill = place.focus ? palette.accent : palette.ink;
  const dot = circle([x, y], radius, `fill="${fill}" stroke="${palette.paper}" stroke-width="5"`);
  return place.bare ? label : label + dot;
}

const nameStyles: Record<Name['kind'], Omit<TextStyle, 'size'>> = {
  country: { family: 'sans', fill: palette.muted, spacing: 5 },
  subject: { family: 'sans', fill: palette.ink, spacing: 5 },
  region: { weight: 560, fill: palette.ink },
  water: { family: 'italic', weight: 430, fill: palette.waterName, spacing: 1 },
};

/** A line break in the name starts a new row. */
export function drawName(name: Name, [x, y]: Point): string {
  const size = name.size ?? 46;
  const capitals = name.kind === 'country' || name.kind === 'subject';
  const style = { ...nameStyles[name.kind], size, anchor: name.anchor ?? 'middle' };
  const rows = (capitals ? name.text.toUpperCase() : name.text).split('\n');
  return rows.map((row, index) => text(row, x, y + index * size * 1.12, style)).join('');
}

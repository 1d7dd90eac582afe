import { canvas, palette } from './palette.ts';

export type Family = 'serif' | 'italic' | 'sans';
export type Anchor = 'start' | 'middle' | 'end';

export interface TextStyle {
  size: number;
  family?: Family;
  /** Newsreader only: 200 to 800. Libre Franklin is loaded in 600 alone. */
  weight?: number;
  fill?: string;
  anchor?: Anchor;
  /** Letter spacing in px. */
  spacing?: number;
  /** A paper edge around the letters, for text that lies on lines or fills. */
  halo?: boolean;
}

const families: Record<Family, string> = {
  serif: 'font-family="Newsreader"',
  italic: 'font-family="Newsreader" font-style="italic"',
  sans: 'font-family="Libre Franklin"',
};

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** Text with its baseline at x, y. */
export function text(content: string, x: number, y: number, style: TextStyle): string {
  const family = style.family ?? 'serif';
  const weight = family === 'sans' ? 600 : (style.weight ?? 600);
  const halo = style.halo
    ? ` paint-order="stroke" stroke="${palette.paper}" stroke-width="${style.size / 5}" stroke-linejoin="round"`
    : '';
  return (
    `<text x="${x}" y="${y}" ${families[family]} font-weight="${weight}" font-size="${style.size}"` +
    ` fill="${style.fill ?? palette.ink}" text-anchor="${style.anchor ?? 'start'}"` +
    ` letter-spacing="${style.spacing ?? 0}"${halo}>${escapeXml(content)}</text>`
  );
}

export function line(from: Point, to: Point, stroke: string, width: number, extra = ''): string {
  return `<path d="M${from[0]} ${from[1]}L${to[0]} ${to[1]}" stroke="${stroke}" stroke-width="${width}" fill="none" ${extra}/>`;
}

export function circle([x, y]: Point, radius: number, paint: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" ${paint}/>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  extra = '',
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${extra}/>`;
}

export type Point = readonly [x: number, y: number];

/** A whole picture: the parts, in painting order, on one ground. */
export function picture(parts: readonly string[], ground: string = palette.paper): string {
  const { width, height } = canvas;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    rect(0, 0, width, height, ground) +
    parts.join('') +
    '</svg>'
  );
}

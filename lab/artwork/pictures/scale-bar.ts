import { canvas, palette } from './palette.ts';
import { line, text } from './svg.ts';

export interface ScaleBar {
  km: number;
  corner?: 'bottom-left' | 'bottom-right';
}

/** Inside the 4:3 crop, which leaves out 200 px at either side. */
const inset = { x: 230, y: 62 };

export function drawScaleBar(
  { km, corner = 'bottom-left' }: ScaleBar,
  pixelsPerKm: number,
): string {
  const width = km * pixelsPerKm;
  const left = corner === 'bottom-left' ? inset.x : canvas.width - inset.x - width;
  const y = canvas.height - inset.y;
  const right = left + width;
  const bar = (colour: string, thickness: number): string =>
    line([left, y], [right, y], colour, thickness) +
    line([left, y - 12], [left, y + 3], colour, thickness) +
    line([right, y - 12], [right, y + 3], colour, thickness);
  return (
    bar(palette.paper, 12) +
    bar(palette.ink, 5) +
    text(`${km.toLocaleString('en')} km`, left + width / 2, y - 20, {
      size: 42,
      family: 'sans',
      anchor: 'middle',
      halo: true,
    })
  );
}

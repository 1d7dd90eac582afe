import { palette } from './palette.ts';
import { circle, line, picture, rect, type Point } from './svg.ts';

const middle: Point = [800, 462];
const dial = 372;

/** A point on the dial; seconds run clockwise from the top. */
function at(second: number, radius: number): Point {
  const angle = (second / 60) * 2 * Math.PI - Math.PI / 2;
  return [middle[0] + radius * Math.cos(angle), middle[1] + radius * Math.sin(angle)];
}

/** The week's paper behind the watch: columns of set type, none of it to be read. */
function columns(): string[] {
  const rows: string[] = [];
  for (let column = 0; column < 6; column += 1) {
    for (let row = 0; row < 21; row += 1) {
      // Every seventh line or so ends a paragraph; the numbers only have to look uneven.
      const short = (column * 5 + row * 3) % 7 === 0;
      const width = short ? 96 + ((row * 37 + column * 53) % 80) : 232;
      rows.push(rect(32 + column * 262, 28 + row * 40, width, 12, palette.land));
    }
  }
  return rows;
}

function watch(): string[] {
  const ticks = Array.from({ length: 60 }, (_, second) => {
    const long = second % 5 === 0;
    return line(
      at(second, dial - 26),
      at(second, dial - (long ? 62 : 44)),
      palette.ink,
      long ? 8 : 4,
    );
  });
  const [fromX, fromY] = at(0, dial);
  const [toX, toY] = at(48, dial);
  return [
    circle(middle, dial + 44, `fill="${palette.paper}"`),
    rect(middle[0] - 34, 14, 68, 76, palette.ink, 'rx="10"'),
    circle(middle, dial, `fill="${palette.paper}" stroke="${palette.ink}" stroke-width="26"`),
    `<path d="M${fromX} ${fromY}A${dial} ${dial} 0 1 1 ${toX} ${toY}" fill="none" stroke="${palette.accent}" stroke-width="26"/>`,
    ...ticks,
  ];
}

const ink = `fill="none" stroke="${palette.ink}" stroke-width="9" stroke-linecap="round"`;
const red = `fill="none" stroke="${palette.accent}" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"`;

/** The week's three matters, each drawn round 0, 0 and about 170 px wide. */
const missile =
  `<path d="M-84 58C-66 -20 -18 -58 40 -56" ${ink} stroke-dasharray="2 22"/>` +
  `<g transform="translate(58 -52) rotate(8)"><path d="M-34 -12H14C28 -12 38 -5 44 0C38 5 28 12 14 12H-34Z" fill="${palette.accent}"/>` +
  `<path d="M-34 -12L-50 -26H-28L-14 -12ZM-34 12L-50 26H-28L-14 12Z" fill="${palette.accent}"/></g>` +
  `<path d="M-92 66H92" ${ink}/>`;

const border =
  `<path d="M-92 -64H92V-4C60 20 40 -10 10 6C-24 24 -50 -26 -92 -10Z" fill="${palette.land}"/>` +
  `<path d="M-92 66H92V-4C60 20 40 -10 10 6C-24 24 -50 -26 -92 -10Z" fill="${palette.border}"/>` +
  `<path d="M-92 -10C-50 -26 -24 24 10 6C40 -10 60 20 92 -4" ${red} stroke-dasharray="26 20"/>`;

const scales =
  `<path d="M0 -66V62M-46 66H46M-72 -48H72" ${ink}/>` +
  `<path d="M-72 -48L-100 14M-72 -48L-44 14M72 -48L44 14M72 -48L100 14" ${ink} stroke-width="6"/>` +
  `<path d="M-106 14H-38A34 30 0 0 1 -106 14ZM38 14H106A34 30 0 0 1 38 14Z" fill="${palette.accent}"/>`;

/** The middle of the dial stays free: the page lays its play button there. */
export function drawWeek(): string {
  const place = (mark: string, second: number, scale: number): string => {
    const [x, y] = at(second, 218);
    return `<g transform="translate(${x} ${y}) scale(${scale})">${mark}</g>`;
  };
  return picture([
    ...columns(),
    ...watch(),
    place(missile, 50.5, 1.12),
    place(border, 9.5, 1.12),
    place(scales, 30, 1),
  ]);
}

import { palette } from './palette.ts';
import { picture, rect } from './svg.ts';

const white = '#fffdf8';

const fuselage =
  'M432 10C418 -22 384 -46 328 -48L-190 -48C-290 -48 -380 -38 -446 -22L-452 -8' +
  'C-384 8 -262 46 -150 46L316 46C378 46 420 32 432 10Z';

const windows = Array.from({ length: 14 }, (_, index) =>
  rect(-226 + index * 39, -18, 16, 23, palette.ink, 'rx="7"'),
).join('');

/** Seen from the side: two blades of four, in the plane they turn in. */
function propeller(x: number): string {
  return (
    `<ellipse cx="${x}" cy="-44" rx="12" ry="104" fill="${palette.ink}" fill-opacity="0.14"/>` +
    `<path d="M${x - 4} -44L${x - 8} -144C${x - 2} -150 ${x + 5} -148 ${x + 6} -140L${x + 4} -44` +
    `L${x + 8} 56C${x + 2} 62 ${x - 5} 60 ${x - 6} 52Z" fill="${palette.ink}"/>`
  );
}

const tail =
  `<path d="M-322 -42L-404 -190H-466L-452 -12Z" fill="${palette.accent}"/>` +
  `<path d="M-504 -186C-470 -200 -410 -200 -370 -192L-374 -179H-498Z" fill="${palette.ink}"/>`;

const cabin =
  `<clipPath id="cabin"><path d="${fuselage}"/></clipPath>` +
  `<path d="${fuselage}" fill="${white}" stroke="${palette.ink}" stroke-width="5"/>` +
  `<g clip-path="url(#cabin)">` +
  rect(-480, 14, 940, 11, palette.accent) +
  rect(-480, 33, 940, 40, palette.border) +
  `</g>${windows}` +
  `<path d="M346 -38C366 -34 384 -26 398 -12L344 -8Z" fill="${palette.ink}"/>`;

const wing =
  `<path d="M-128 -30C-96 -52 -50 -58 40 -60L166 -58C184 -56 192 -50 194 -44C192 -38 184 -32 166 -30L30 -24C-40 -22 -96 -24 -128 -30Z" fill="${palette.muted}" stroke="${white}" stroke-width="4"/>` +
  `<path d="M194 -55C208 -52 216 -48 219 -44C216 -40 208 -36 194 -33Z" fill="${palette.ink}"/>` +
  `<path d="M-112 -54C-60 -70 60 -78 146 -62C154 -60 154 -53 146 -51L-112 -44Z" fill="${palette.ink}"/>`;

/** High wing, tailplane on the fin, an engine on either side: most short-field turboprops. */
const aircraft = propeller(240) + tail + cabin + wing + propeller(200);

const land =
  `<path d="M0 602C150 560 240 470 372 452C470 440 520 520 640 540C760 556 800 500 930 470C1080 436 1180 520 1300 520C1430 520 1500 450 1600 440V900H0Z" fill="${palette.neighbour}"/>` +
  `<path d="M0 660C200 610 330 640 520 640C720 640 860 580 1060 596C1280 612 1420 652 1600 610V900H0Z" fill="${palette.land}"/>` +
  `<path d="M0 742H1600V900H0Z" fill="#d8cdb6"/>`;

/** A strip of beaten earth with its edge markers. */
const strip =
  `<path d="M0 780H1600V850H0Z" fill="${palette.neighbour}"/>` +
  Array.from({ length: 11 }, (_, index) => rect(40 + index * 150, 811, 76, 9, palette.muted)).join(
    '',
  );

function palm(x: number, y: number, scale: number): string {
  const side =
    '<path d="M0 0C18 -40 62 -50 98 -16C62 -30 30 -18 0 6Z"/>' +
    '<path d="M0 0C34 -16 74 -4 92 38C66 12 34 6 0 8Z"/>' +
    '<path d="M0 -2C8 -44 34 -72 68 -74C38 -56 20 -30 8 4Z"/>';
  const fronds = `${side}<g transform="scale(-1 1)">${side}</g>`;
  return (
    `<g transform="translate(${x} ${y}) scale(${scale})" fill="${palette.muted}">` +
    `<path d="M-6 0C-2 -60 2 -120 12 -176L22 -174C12 -116 10 -58 12 0Z"/>` +
    `<g transform="translate(17 -176)">${fronds}</g></g>`
  );
}

const windsock =
  `<path d="M1236 776V628" stroke="${palette.ink}" stroke-width="8"/>` +
  `<path d="M1240 630L1336 646V668L1240 684Z" fill="${palette.accent}"/>` +
  `<path d="M1268 634L1290 638V675L1268 679ZM1312 642L1324 644V670L1312 672Z" fill="${white}"/>`;

export function drawAircraft(): string {
  return picture(
    [
      `<circle cx="1040" cy="240" r="130" fill="${palette.paper}"/>`,
      land,
      palm(250, 770, 1.1),
      palm(352, 772, 0.85),
      palm(1410, 772, 1),
      windsock,
      strip,
      `<g transform="translate(812 330) rotate(-8) scale(1.0)">${aircraft}</g>`,
    ],
    palette.water,
  );
}

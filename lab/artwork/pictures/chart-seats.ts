import { palette } from './palette.ts';
import { circle, line, picture, text, type Point } from './svg.ts';

const filled = (colour: string): string => `fill="${colour}"`;
const hollow = `fill="none" stroke="${palette.border}" stroke-width="5"`;

/** Seats along the council's horseshoe table, left end first. */
function horseshoe(count: number, centre: Point, radius: number): Point[] {
  const open = 232;
  return Array.from({ length: count }, (_, seat) => {
    const degrees = 180 + (open - 180) / 2 - (open / (count - 1)) * seat;
    const angle = (degrees * Math.PI) / 180;
    return [centre[0] + radius * Math.cos(angle), centre[1] - radius * Math.sin(angle)];
  });
}

export interface Vote {
  inFavour: number;
  against: readonly string[];
  abstained: number;
}

export function drawVote({ inFavour, against, abstained }: Vote): string {
  const seats = horseshoe(inFavour + against.length + abstained, [800, 478], 408);
  const last = seats[seats.length - 1]!;
  const below = last[1] + 134;
  return picture([
    ...seats.map((seat, index) =>
      circle(seat, 46, filled(index < inFavour ? palette.ink : palette.accent)),
    ),
    text(String(inFavour), 800, 418, { size: 260, anchor: 'middle', weight: 640 }),
    text('in favour', 800, 492, { size: 60, family: 'sans', anchor: 'middle' }),
    text(`${against.length} against`, 800, 640, {
      size: 104,
      anchor: 'middle',
      weight: 700,
      fill: palette.accent,
    }),
    text(`${abstained} abstained`, 350, below, {
      size: 52,
      family: 'sans',
      fill: palette.muted,
    }),
    text(against.join(', '), 1250, below, {
      size: 70,
      anchor: 'end',
      weight: 700,
      fill: palette.accent,
    }),
  ]);
}

export interface Membership {
  permanent: readonly string[];
  elected: readonly { group: string; seats: number }[];
}

/** Everything stands between the edges of the central square. */
const left = 350;
const right = 1250;

export function drawMembership({ permanent, elected }: Membership): string {
  const step = (right - left) / permanent.length;
  const total = elected.reduce((sum, { seats }) => sum + seats, 0);
  return picture([
    text(`${permanent.length} permanent seats`, left, 92, {
      size: 68,
      weight: 700,
      fill: palette.accent,
    }),
    ...permanent.flatMap((name, index) => {
      const x = left + step * (index + 0.5);
      return [
        circle([x, 170], 44, filled(palette.accent)),
        text(name, x, 272, { size: 46, family: 'sans', anchor: 'middle' }),
      ];
    }),
    line([left, 322], [right, 322], palette.border, 3),
    text(`${total} elected seats`, left, 412, { size: 68, weight: 700 }),
    ...elected.flatMap(({ group, seats }, row) => {
      const y = 492 + row * 88;
      return [
        text(group, left, y + 16, { size: 46, family: 'sans', fill: palette.ink }),
        ...Array.from({ length: seats }, (_, seat) =>
          circle([right - 34 - seat * 86, y], 34, filled(palette.ink)),
        ),
      ];
    }),
  ]);
}

export interface Majority {
  seats: number;
  needed: number;
  permanent: number;
}

export function drawMajority({ seats, needed, permanent }: Majority): string {
  const perRow = Math.ceil(seats / 2);
  return picture([
    text(String(needed), 480, 372, { size: 380, anchor: 'middle', weight: 640 }),
    text(`of ${seats} votes in favour`, 680, 150, { size: 62, weight: 640 }),
    ...Array.from({ length: seats }, (_, seat) => {
      const at: Point = [716 + (seat % perRow) * 84, 238 + Math.floor(seat / perRow) * 96];
      return circle(at, 33, seat < needed ? filled(palette.ink) : hollow);
    }),
    line([350, 450], [1380, 450], palette.border, 3),
    text('0', 480, 802, { size: 380, anchor: 'middle', weight: 640, fill: palette.accent }),
    text(`of ${permanent} permanent`, 680, 592, { size: 62, weight: 640, fill: palette.accent }),
    text('members against', 680, 666, { size: 62, weight: 640, fill: palette.accent }),
    ...Array.from({ length: permanent }, (_, seat) =>
      circle([716 + seat * 84, 762], 32, `fill="none" stroke="${palette.accent}" stroke-width="6"`),
    ),
  ]);
}

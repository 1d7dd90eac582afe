import { palette } from './palette.ts';
import { circle, line, picture, text } from './svg.ts';

interface Step {
  title: string;
  note: string;
  y: number;
}

/** What the National Emergencies Act asks of a president, in order (50 U.S.C. 1621 and 1622). */
const steps: readonly Step[] = [
  { title: 'Declare', note: 'by proclamation', y: 118 },
  { title: 'Publish', note: 'and report to Congress', y: 334 },
  { title: 'Renew', note: 'every year', y: 562 },
];

const x = 440;
const textLeft = 570;

/** An arrow that comes back to where it began, round the step that repeats. */
function loop(y: number): string {
  const radius = 74;
  const [startX, startY] = [x + radius * Math.cos(-1.05), y + radius * Math.sin(-1.05)];
  return (
    `<path d="M${startX} ${startY}A${radius} ${radius} 0 1 1 ${x - radius * 0.5} ${y - radius * 0.866}"` +
    ` fill="none" stroke="${palette.accent}" stroke-width="12"/>` +
    `<path d="M0 -26L40 0L0 26Z" transform="translate(${x - radius * 0.5 - 6} ${y - radius * 0.866 + 4}) rotate(-30)" fill="${palette.accent}"/>`
  );
}

export function drawEmergency(): string {
  const last = steps[steps.length - 1]!;
  const lapse = 800;
  return picture([
    line([x, steps[0]!.y], [x, last.y - 90], palette.ink, 8),
    line([x, last.y + 92], [x, lapse - 44], palette.border, 8, 'stroke-dasharray="18 16"'),
    ...steps.flatMap(({ title, note, y }) => {
      const colour = y === last.y ? palette.accent : palette.ink;
      return [
        circle([x, y], 34, `fill="${colour}"`),
        text(title, textLeft, y + 14, { size: 104, weight: 700, fill: colour }),
        text(note, textLeft, y + 82, { size: 54, family: 'sans', fill: palette.muted }),
      ];
    }),
    loop(last.y),
    circle([x, lapse], 32, `fill="${palette.paper}" stroke="${palette.muted}" stroke-width="8"`),
    text('or it lapses', textLeft, lapse + 26, { size: 84, weight: 560, fill: palette.muted }),
  ]);
}

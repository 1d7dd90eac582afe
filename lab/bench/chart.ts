/** The report as a picture for the README: a panel of bars for each question, ours first. */
import { usualColors } from '../../lib/schema/brand.ts';
import { peers, peersDate, peersNote, type Peer } from './peers.ts';
import type { Report } from './results.ts';

type Panel = { title: string; own: number | undefined; of: (peer: Peer) => number };

const columns = 2;
/** `names` is where the bars begin, `bar` how long the longest is; the figure stands behind it. */
const panel = { width: 385, height: 176, names: 136, bar: 130 };
const rowHeight = 27;
const width = columns * panel.width + 20;

function panelsOf({ pages, lab, serving, builds }: Report): Panel[] {
  const kib = pages && pages.figures.story.totalBytes / 1024;
  const thousand = builds?.figures.find(({ stories }) => stories === 1000);
  return [
    { title: 'Story, KiB on the wire', own: kib, of: ({ storyKiB }) => storyKiB },
    { title: 'Story, first paint, ms', own: lab?.figures.fcp.median, of: ({ fcp }) => fcp },
    {
      title: 'Story, lead picture loaded, ms',
      own: lab?.figures.leadPicture.median,
      of: ({ leadPicture }) => leadPicture,
    },
    {
      title: 'Click to headline and picture, ms',
      own: lab?.figures.click.both.median,
      of: ({ click }) => click,
    },
    {
      title: 'Requests per second (more is better)',
      own: serving?.figures.own.perSecond,
      of: ({ perSecond }) => perSecond,
    },
    {
      title: '1,000 stories built cold, s',
      own: thousand?.cold.seconds,
      of: ({ coldAt1000 }) => coldAt1000,
    },
  ];
}

// A picture in a README sees no style of the page around it, but it knows dark from light.
const style = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; }
  .own { font-weight: 600; fill: ${usualColors.light.accent}; }
  .note { font-size: 12px; fill: #59636e; }
  rect { fill: #afb8c1; }
  rect.own { fill: ${usualColors.light.accent}; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .own { fill: #ff8f86; }
    .note { fill: #9198a1; }
    rect { fill: #57606a; }
    rect.own { fill: #e5675d; }
  }`;

export function drawChart(report: Report): string {
  const panels = panelsOf(report);
  const height = Math.ceil(panels.length / columns) * panel.height + 40;
  const drawn = panels.map((each, i) => {
    const x = (i % columns) * panel.width + 10;
    const y = Math.floor(i / columns) * panel.height + 10;
    return `<g transform="translate(${x} ${y})">${drawPanel(each)}</g>`;
  });
  const note = `The four others: ${peersDate}, ${peersNote}. nginx serves the last three.`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Broadsheet beside four published templates</title>
<style>${style}
</style>
${drawn.join('\n')}
<text class="note" x="10" y="${height - 14}">${note}</text>
</svg>
`;
}

function drawPanel({ title, own, of }: Panel): string {
  const rows = [
    { name: 'Broadsheet', value: own, ours: true },
    ...peers.map((peer) => ({ name: shortName(peer), value: of(peer), ours: false })),
  ];
  const longest = Math.max(...rows.map(({ value = 0 }) => value));
  const bars = rows.map(({ name, value, ours }, i) => {
    const y = 26 + i * rowHeight;
    const length = Math.max(1, ((value ?? 0) / longest) * panel.bar);
    const kind = ours ? ' class="own"' : '';
    const words = value === undefined ? 'not measured' : readable(value);
    const bar =
      value === undefined
        ? ''
        : `<rect${kind} x="${panel.names}" y="${y}" width="${length.toFixed(1)}" height="18" rx="2"/>`;
    const end = panel.names + (value === undefined ? 0 : length + 6);
    return `<text${kind} x="0" y="${y + 14}">${name}</text>${bar}<text${kind} x="${end.toFixed(1)}" y="${y + 14}">${words}</text>`;
  });
  return `<text class="title" x="0" y="14">${title}</text>${bars.join('')}`;
}

function shortName({ name }: Peer): string {
  return name.replace('tailwind-nextjs-starter-blog', 'Next starter blog');
}

function readable(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 20 ? 1 : 0 });
}

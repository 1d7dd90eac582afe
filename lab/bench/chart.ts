/** The report as a picture for the README: a panel of bars for each question, ours first. */
import { usualColors } from '../../lib/schema/brand.ts';
import type { Report } from './results.ts';

/** Each bar's figure by its name, ours first; without a figure where that part was not measured. */
type Panel = { title: string; bars: [name: string, value: number | undefined][] };

const columns = 2;
/** `names` is where the bars begin, `bar` how long the longest is; the figure stands behind it. */
const panel = { width: 385, height: 176, names: 136, bar: 130 };
const rowHeight = 27;
const width = columns * panel.width + 20;

function panelsOf({ pages, lab, serving, builds }: Report): Panel[] {
  const thousand = builds?.figures.find(({ stories }) => stories === 1000);
  return [
    panelOf(
      'Story, KiB on the wire',
      pages?.figures.story,
      pages?.figures.peers,
      (story) => story.totalBytes / 1024,
    ),
    panelOf('Story, first paint, ms', lab?.figures, lab?.figures.peers, ({ fcp }) => fcp.median),
    panelOf(
      'Story, lead picture loaded, ms',
      lab?.figures,
      lab?.figures.peers,
      (reading) => reading.leadPicture.median,
    ),
    panelOf(
      'Click to headline and picture, ms',
      lab?.figures,
      lab?.figures.peers,
      ({ click }) => click.both.median,
    ),
    {
      title: 'Requests per second (more is better)',
      bars: [
        [ours, serving?.figures.own.perSecond],
        ['behind nginx', serving?.figures.behindNginx?.perSecond],
        ['a file, nginx', serving?.figures.file?.perSecond],
      ],
    },
    panelOf('1,000 stories built cold, s', thousand, thousand?.peers, ({ cold }) => cold.seconds),
  ];
}

const ours = 'Broadsheet';

function panelOf<T>(
  title: string,
  own: T | undefined,
  peers: Record<string, T> = {},
  of: (figures: T) => number,
): Panel {
  const theirs = Object.entries(peers).map(([name, peer]): Panel['bars'][number] => [
    name,
    of(peer),
  ]);
  return { title, bars: [[ours, own && of(own)], ...theirs] };
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
  const peers = Object.values(report).find((part) => part.peers !== undefined)?.peers;
  const { present, absent } = peers ?? { present: [], absent: [] };
  const left = absent.length > 0 ? ` Left out: ${absent.join(', ')}.` : '';
  const note = `The bars of one panel are of one run: ${[ours, ...present.map(({ name, version }) => `${name} ${version}`)].join(', ')}.${left}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Broadsheet beside the published templates of others</title>
<style>${style}
</style>
${drawn.join('\n')}
<text class="note" x="10" y="${height - 14}">${note}</text>
</svg>
`;
}

function drawPanel({ title, bars: rows }: Panel): string {
  const longest = Math.max(...rows.map(([, value = 0]) => value));
  const bars = rows.map(([name, value], i) => {
    const y = 26 + i * rowHeight;
    const length = Math.max(1, ((value ?? 0) / longest) * panel.bar);
    const kind = name === ours ? ' class="own"' : '';
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

function readable(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 20 ? 1 : 0 });
}

/** The report as Markdown tables: ours beside the peers where they were asked the same. */
import { kib, number, range } from './format.ts';
import type { Machine } from './machine.ts';
import { ownSources, photoRows, searchRows } from './picture-and-search-rows.ts';
import { peers, peersDate, peersNote, type Peer } from './peers.ts';
import { resourceKinds, type PageWeight, type Report } from './results.ts';

type Row = [what: string, ours: string, of?: (peer: Peer) => string | number];

export function drawTable(report: Report): string {
  const rows = [
    ...pageRows(report),
    ...labRows(report),
    ...servingRows(report),
    ...photoRows(report),
    ...searchRows(report),
    ...buildRows(report),
  ];
  const head = ['', 'Broadsheet', ...peers.map(({ name }) => name)];
  const body = rows.map(([what, ours, of]) => [
    what,
    ours,
    ...peers.map((peer) => (of ? number(of(peer)) : '')),
  ]);
  const lines = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  return [
    ...lines,
    '',
    ...sources(report),
    `The peers: ${peersDate}, ${peersNote}; ${peers.map(({ name, version }) => `${name} ${version}`).join('; ')}.`,
  ].join('\n');
}

function pageRows({ pages }: Report): Row[] {
  if (!pages) return [];
  const { story, home } = pages.figures;
  return [
    ['story: KiB on the wire', kib(story.totalBytes), ({ storyKiB }) => storyKiB],
    ['story: requests', number(story.requests), ({ storyRequests }) => storyRequests],
    ['story: KiB by kind', byKind(story)],
    ['story: document, bytes of body', `${number(story.documentBody)} ${story.encoding}`],
    ['home: KiB on the wire', kib(home.totalBytes)],
    ['home: requests', number(home.requests)],
    ['home: KiB by kind', byKind(home)],
    ['home: document, bytes of body', `${number(home.documentBody)} ${home.encoding}`],
    ['not counted above: icon, speculation', `story ${apart(story)}, home ${apart(home)}`],
  ];
}

function labRows({ lab }: Report): Row[] {
  if (!lab) return [];
  const { fcp, lcp, lcpElement, leadPicture, cls, blocked, bare, click } = lab.figures;
  const ways = Object.entries(click.arrived).map(([way, count]) => `${count} ${way}`);
  return [
    ['story: first contentful paint, ms', range(fcp), (peer) => peer.fcp],
    ['story: largest contentful paint, ms', `${range(lcp)}, ${lcpElement}`],
    ['story: lead picture loaded, ms', range(leadPicture), (peer) => peer.leadPicture],
    ['a bare page: first paint / picture, ms', `${range(bare.fcp)} / ${range(bare.leadPicture)}`],
    ['story: layout shift', range(cls)],
    ['story: blocked, ms', range(blocked), (peer) => peer.blocked],
    ['click to headline, ms', range(click.headline)],
    ['click to picture, ms', range(click.picture)],
    ['click to both, ms', `${range(click.both)}; ${ways.join(', ')}`, (peer) => peer.click],
  ];
}

function servingRows({ serving }: Report): Row[] {
  if (!serving) return [];
  const { own, nextStart, ratio } = serving.figures;
  const times = ({ p50, p99 }: { p50: number; p99: number }) => `${p50} / ${p99}`;
  return [
    [`requests per second (${own.encoding})`, number(own.perSecond), ({ perSecond }) => perSecond],
    ['p50 / p99, ms', times(own), times],
    [
      'next start on the same build',
      `${number(nextStart.perSecond)} (${times(nextStart)} ms, ${nextStart.encoding})`,
    ],
    ['times next start', `×${ratio}`],
  ];
}

function buildRows({ builds }: Report): Row[] {
  return (builds?.figures ?? []).flatMap(({ stories, cold, rebuild, ...peak }): Row[] => {
    const compared = stories === 1000;
    const what = `${number(stories)} stories`;
    const mib = (bytes: number | null) =>
      bytes === null ? 'not known' : number(Math.round(bytes / 2 ** 20));
    return [
      [`${what}: cold build, s`, number(cold.seconds), ...only(compared, (p) => p.coldAt1000)],
      [`${what}: rebuild, s`, number(rebuild.seconds), ...only(compared, (p) => p.rebuildAt1000)],
      [
        `${what}: peak MiB, largest process (all)`,
        `${mib(peak.peakProcessBytes)} (${mib(peak.peakSumBytes)})`,
      ],
    ];
  });
}

function only(condition: boolean, of: (peer: Peer) => number): [of?: (peer: Peer) => number] {
  return condition ? [of] : [];
}

/** When, where and how; parts of one run share a line. */
function sources(report: Report): string[] {
  const lines = Object.entries(report).map(([part, { date, commit, machine }]) => ({
    part,
    source: `${date}, commit ${commit}, ${describe(machine)}`,
  }));
  const serving = report.serving?.figures;
  return [
    ...[...new Set(lines.map(({ source }) => source))].map((source) => {
      const parts = lines.filter((line) => line.source === source).map(({ part }) => part);
      return `Broadsheet (${parts.join(', ')}): ${source}.`;
    }),
    ...(report.pages || report.lab
      ? [
          'All stories share one picture of 310 KiB, as the peers’ did; a photograph compresses less.',
        ]
      : []),
    ...(report.lab
      ? [
          'Lab: 412×823 at 1.75, slow 4G, processor 4 times slower; median (least–most). The bare page has the story’s words and picture, without typefaces and styles, and is loaded in turn with it.',
        ]
      : []),
    ...(serving
      ? [`Serving: ${serving.tool}, ${serving.connections} connections, ${serving.seconds} s.`]
      : []),
    ...ownSources(report),
  ];
}

function describe({ cpu, cores, memoryGiB, node, chromium }: Machine): string {
  return `${cores} × ${cpu}, ${memoryGiB} GiB, Node ${node}, Chromium ${chromium}`;
}

const apart = ({ apartRequests, apartBytes }: PageWeight) =>
  `${apartRequests} requests, ${kib(apartBytes)} KiB`;
const byKind = ({ bytes }: PageWeight) =>
  resourceKinds
    .filter((kind) => bytes[kind] > 0)
    .map((kind) => `${kind} ${kib(bytes[kind])}`)
    .join(', ');

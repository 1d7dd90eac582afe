/** The report as Markdown tables: ours, and beside it the peers of the same run with our part of theirs. */
import { kib, number, range } from './format.ts';
import type { Machine } from './machine.ts';
import { ownSources, photoRows, searchRows } from './picture-and-search-rows.ts';
import {
  resourceKinds,
  type BuildFigures,
  type Load,
  type PageWeight,
  type PeersNote,
  type Reading,
  type Report,
  type Spread,
} from './results.ts';

type Row = [what: string, ours: string, theirs?: Record<string, string>];

export function drawTable(report: Report): string {
  const rows: Row[] = [
    ...pageRows(report),
    ...labRows(report),
    ...servingRows(report),
    ...photoRows(report),
    ...searchRows(report),
    ...buildRows(report),
  ];
  const names = [...new Set(rows.flatMap(([, , theirs = {}]) => Object.keys(theirs)))];
  const head = ['', 'Broadsheet', ...names];
  const body = rows.map(([what, ours, theirs]) => [
    what,
    ours,
    ...names.map((name) => theirs?.[name] ?? ''),
  ]);
  const lines = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  return [...lines, '', ...sources(report)].join('\n');
}

/** Each peer's figure, and what part of it ours is: less is better. */
function beside<T>(ours: number, peers: Record<string, T>, of: (peer: T) => number) {
  return Object.fromEntries(
    Object.entries(peers).map(([name, peer]) => [
      name,
      `${number(of(peer))} (×${(ours / of(peer)).toFixed(2)})`,
    ]),
  );
}

function pageRows({ pages }: Report): Row[] {
  if (!pages) return [];
  const { story, home, peers } = pages.figures;
  const inKib = ({ totalBytes }: PageWeight) => Number(kib(totalBytes));
  return [
    ['story: KiB on the wire', kib(story.totalBytes), beside(inKib(story), peers, inKib)],
    [
      'story: requests',
      number(story.requests),
      beside(story.requests, peers, ({ requests }) => requests),
    ],
    ['story: KiB by kind', byKind(story)],
    ['story: document, bytes of body', `${number(story.documentBody)} ${story.encoding}`],
    ['home: KiB on the wire', kib(home.totalBytes)],
    ['home: requests', number(home.requests)],
    ['home: KiB by kind', byKind(home)],
    ['home: document, bytes of body', `${number(home.documentBody)} ${home.encoding}`],
    [
      'not counted above: icon, speculation, dictionary',
      `story ${apart(story)}, home ${apart(home)}`,
    ],
  ];
}

function labRows({ lab }: Report): Row[] {
  if (!lab) return [];
  const { fcp, lcp, lcpElement, leadPicture, cls, blocked, bare, click, peers } = lab.figures;
  const row = (what: string, ours: string, of: (reading: Reading) => Spread): Row => [
    what,
    ours,
    beside(of(lab.figures).median, peers, (peer) => of(peer).median),
  ];
  const ways = Object.entries(click.arrived).map(([way, count]) => `${count} ${way}`);
  return [
    row('story: first contentful paint, ms', range(fcp), (reading) => reading.fcp),
    row('story: largest contentful paint, ms', `${range(lcp)}, ${lcpElement}`, (r) => r.lcp),
    row('story: lead picture loaded, ms', range(leadPicture), (reading) => reading.leadPicture),
    ['a bare page: first paint / picture, ms', `${range(bare.fcp)} / ${range(bare.leadPicture)}`],
    ['story: layout shift', range(cls)],
    ['story: blocked, ms', range(blocked)],
    ['click to headline, ms', range(click.headline)],
    ['click to picture, ms', range(click.picture)],
    row('click to both, ms', `${range(click.both)}; ${ways.join(', ')}`, (r) => r.click.both),
  ];
}

function servingRows({ serving }: Report): Row[] {
  if (!serving) return [];
  const { own, nextStart, behindNginx, file } = serving.figures;
  const said = (load: Load) =>
    `${number(load.perSecond)} (p50 ${load.p50}, p99 ${load.p99} ms, ${load.encoding})`;
  const part = (load: Load, of: Load) => `×${(load.perSecond / of.perSecond).toFixed(2)}`;
  const rows: Row[] = [
    ['requests per second', said(own)],
    ['next start on the same build', `${said(nextStart)}; ours ${part(own, nextStart)}`],
  ];
  if (!file || !behindNginx) return rows;
  return [
    ...rows,
    ['the same bytes as a file, nginx', `${said(file)}; ours ${part(own, file)}`],
    ['ours behind nginx', `${said(behindNginx)}; ${part(behindNginx, file)} of the file`],
  ];
}

function buildRows({ builds }: Report): Row[] {
  return (builds?.figures ?? []).flatMap(({ stories, peers, ...own }): Row[] => {
    const what = `${number(stories)} stories`;
    const row = (name: string, of: (figures: BuildFigures) => number): Row => [
      `${what}: ${name}`,
      number(of(own)),
      beside(of(own), peers, of),
    ];
    const codeKept = (seconds: number): Row => [
      `${what}: the same with the compiled code kept, s`,
      number(seconds),
      beside(seconds, peers, ({ cold }) => cold.seconds),
    ];
    return [
      row('cold build, s', ({ cold }) => cold.seconds),
      ...(own.codeKept ? [codeKept(own.codeKept.seconds)] : []),
      row('one changed, s', ({ rebuild }) => rebuild.seconds),
      ...(own.peakSumBytes === null
        ? []
        : [
            row('most memory, all processes, MiB', ({ peakSumBytes }) =>
              Math.round((peakSumBytes ?? NaN) / 2 ** 20),
            ),
          ]),
    ];
  });
}

/** When, where and how; parts of one run share a line. */
function sources(report: Report): string[] {
  const lines = Object.entries(report).map(([part, { date, commit, machine, peers }]) => ({
    part,
    source: [`${date}, commit ${commit}`, describe(machine), ...describePeers(peers)].join(', '),
  }));
  const serving = report.serving?.figures;
  return [
    ...[...new Set(lines.map(({ source }) => source))].map((source) => {
      const parts = lines.filter((line) => line.source === source).map(({ part }) => part);
      return `Broadsheet (${parts.join(', ')}): ${source}.`;
    }),
    ...(report.pages || report.lab
      ? [
          'All stories, the peers’ too, share one picture of 310 KiB; a photograph compresses less. In brackets what part of the peer’s figure ours is.',
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

function describePeers({ present, absent }: PeersNote = { present: [], absent: [] }): string[] {
  const there = present.map(({ name, version, source }) => `beside ${name} ${version} (${source})`);
  const left = absent.map((name) => `${name} left out`);
  return [...there, ...left];
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

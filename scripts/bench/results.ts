/** What is measured, as it stands in docs/bench/bench.json. Times in ms, sizes in bytes, unless named. */
import type { Machine } from './machine.ts';

export const resourceKinds = ['document', 'style', 'font', 'image', 'script', 'other'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

export type PageWeight = {
  bytes: Record<ResourceKind, number>;
  totalBytes: number;
  requests: number;
  /** The icon, the speculation rules and what these fetch ahead: no part of what is shown. */
  apartBytes: number;
  apartRequests: number;
  /** The document's body alone, compressed as sent to a browser that takes br and gzip. */
  documentBody: number;
  encoding: string;
};
export type Pages = { stories: number; home: PageWeight; story: PageWeight };

export type Spread = { median: number; min: number; max: number };
export type Lab = {
  runs: number;
  fcp: Spread;
  lcp: Spread;
  lcpElement: string;
  leadPicture: Spread;
  cls: Spread;
  blocked: Spread;
  click: Click;
};
export type Click = {
  headline: Spread;
  picture: Spread;
  both: Spread;
  /** How the page came: prerendered, prefetched or fetched, and in how many of the runs. */
  arrived: Record<string, number>;
};

export type Load = {
  perSecond: number;
  p50: number;
  p99: number;
  rounds: number[];
  /** What the answers were sent in; work that one server does and another does not. */
  encoding: string;
};
export type Serving = {
  tool: string;
  connections: number;
  seconds: number;
  own: Load;
  nextStart: Load;
  ratio: number;
};

export type Build = { seconds: number; runs: number[] };
export type BuildsAt = {
  stories: number;
  cold: Build;
  rebuild: Build;
  /** Of the cold builds: the largest process, and the most that all held at once. */
  peakProcessBytes: number | null;
  peakSumBytes: number | null;
};

export type Figures = { pages: Pages; lab: Lab; serving: Serving; builds: BuildsAt[] };
export type Part = keyof Figures;
export const parts: readonly Part[] = ['pages', 'lab', 'serving', 'builds'];

/** Each part says when and where, since a run may renew one part alone. */
export type Stamped<T> = { date: string; commit: string; machine: Machine; figures: T };
export type Report = { [P in Part]?: Stamped<Figures[P]> };

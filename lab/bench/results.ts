/** What is measured, as it stands in docs/bench/bench.json. Times in ms, sizes in bytes, unless named. */
import type { Crop, Format } from '../../lib/photos/variants.ts';
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
export type Pages = {
  stories: number;
  home: PageWeight;
  story: PageWeight;
  /** Their story pages, by name. */
  peers: Record<string, PageWeight>;
};

export type Spread = { median: number; min: number; max: number };
export type Reading = {
  fcp: Spread;
  lcp: Spread;
  lcpElement: string;
  leadPicture: Spread;
  cls: Spread;
  blocked: Spread;
  click: Click;
};
export type Lab = Reading & {
  runs: number;
  /** The yardstick of bare-page.ts, loaded in turn with the story. */
  bare: { fcp: Spread; leadPicture: Spread };
  /** Loaded in turn with ours too, by name. */
  peers: Record<string, Reading>;
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
  /** Through the nginx file that we ship, and the same bytes as a file that nginx sends; where it is installed. */
  behindNginx: Load | undefined;
  file: Load | undefined;
};

export type Build = { seconds: number; runs: number[] };
export type BuildFigures = {
  cold: Build;
  rebuild: Build;
  /** With nothing kept but the compiled code, as a clone with the cache of another has it; peers compile none. */
  codeKept?: Build;
  /** Of the cold builds: the most that all processes held at once. */
  peakSumBytes: number | null;
};
export type BuildsAt = BuildFigures & { stories: number; peers: Record<string, BuildFigures> };

export type PhotoCrop = Crop | 'whole';
export type PhotoKind = {
  crop: PhotoCrop;
  format: Format;
  files: number;
  ms: Spread;
  bytes: Spread;
};
/** Medians of a few pictures in one width. */
export type AvifEffort = { effort: number; cpuMs: number; bytes: number };
/** Builds of a paper with so many pictures of 12 megapixels. */
export type Originals = { stories: number; originals: number; cold: Build; rebuild: Build };
/** Of the sample edition: `made` of its `pictures` were made, in all their files. */
export type Photos = {
  pictures: number;
  made: number;
  kinds: PhotoKind[];
  filesOfOne: number;
  cacheOfOne: number;
  editionFiles: number;
  /** By the mean of the files that were made, where `made` is less than `pictures`. */
  editionCache: number;
  xmp: Spread;
  /** Figures from before they were measured have none. */
  avif?: AvifEffort[];
  originals?: Originals;
};

export type Asked = {
  openMs: number;
  /** The most that the asking process held beyond what it held before. */
  addedBytes: number;
  queries: number;
  p50: number;
  p99: number;
};
/** Whole pages over HTTP. `rate` is how many were begun a second; null: each connection as soon as it could. */
export type SearchLoad = {
  searches: 'each another' | 'as readers do';
  rate: number | null;
  asked: number;
  perSecond: number;
  p50: number;
  p99: number;
};
export type SearchPages = {
  /** From the start of the process until it served pages, and from then until its first search. */
  readyMs: number;
  firstMs: number;
  /** The most that the server held beyond its most until it had served a few pages. */
  addedBytes: number | null;
  connections: number;
  loads: SearchLoad[];
};
export type SearchAt = {
  stories: number;
  build: Build;
  fileBytes: number;
  pages: SearchPages;
} & Asked;

export type Figures = {
  pages: Pages;
  lab: Lab;
  serving: Serving;
  photos: Photos;
  search: SearchAt[];
  builds: BuildsAt[];
};
export type Part = keyof Figures;
export const parts: readonly Part[] = ['pages', 'lab', 'serving', 'photos', 'search', 'builds'];

/** Templates that were measured in the same run, and those left out. */
export type PeersNote = {
  present: { name: string; version: string; source: string }[];
  absent: string[];
};

/** Each part says when and where, since a run may renew one part alone. */
export type Stamped<T> = {
  date: string;
  commit: string;
  machine: Machine;
  /** Figures from before they were measured beside us have none. */
  peers?: PeersNote;
  figures: T;
};
export type Report = { [P in Part]?: Stamped<Figures[P]> };

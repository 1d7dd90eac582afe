/** How often and how long: enough for a steady median, bounded so that a run ends. */
export type Settings = {
  /** Fresh browsers for each figure of the lab and the click. */
  labRuns: number;
  servingRounds: number;
  servingSeconds: number;
  warmUpSeconds: number;
  connections: number;
  /** Stories in the edition that pages, lab and serving read. */
  stories: number;
  /** Pictures of the sample edition that are made in all their files. */
  photos: number;
  /** Pictures of 12 megapixels in a build. */
  originals: number;
  /** Stories in the search index, unless the command names other sizes. */
  searchSizes: number[];
  queries: number;
  /** Each of four loads comes so many times with so many requests; two of them come at this rate. */
  searchPages: { connections: number; requests: number; rounds: number; perSecond: number };
  /** Stories in the builds, unless the command names other sizes. */
  buildSizes: number[];
  buildRuns: number;
};

export const full: Settings = {
  labRuns: 25,
  servingRounds: 3,
  servingSeconds: 10,
  warmUpSeconds: 3,
  connections: 32,
  stories: 100,
  photos: 6,
  originals: 50,
  searchSizes: [1000],
  queries: 2000,
  searchPages: { connections: 16, requests: 1000, rounds: 3, perSecond: 50 },
  buildSizes: [100, 1000],
  buildRuns: 3,
};

/** To see that every step works. Its figures are not kept. */
export const quick: Settings = {
  ...full,
  labRuns: 1,
  servingRounds: 1,
  servingSeconds: 2,
  warmUpSeconds: 1,
  stories: 40,
  photos: 1,
  originals: 2,
  searchSizes: [100],
  queries: 200,
  searchPages: { connections: 16, requests: 50, rounds: 1, perSecond: 50 },
  buildSizes: [100],
  buildRuns: 1,
};

/** The phone: a cheap one's screen and line, and its processor by comparison with this machine's. */
export const phone = {
  width: 412,
  height: 823,
  dpr: 1.75,
  cpuSlowdown: 4,
  /** Slow 4G: 1.6 Mbit/s, and each answer begins 150 ms after its request. */
  bytesPerSecond: 200_000,
  latencyMs: 150,
} as const;

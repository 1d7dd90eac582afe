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
  /** Stories in the builds, unless the command names other sizes. */
  buildSizes: number[];
  buildRuns: number;
};

export const full: Settings = {
  labRuns: 5,
  servingRounds: 3,
  servingSeconds: 10,
  warmUpSeconds: 3,
  connections: 32,
  stories: 100,
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

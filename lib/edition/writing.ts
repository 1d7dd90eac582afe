/** What `npm run dev` says to the pages, beside the data folder of its edition. */
export type Writing = {
  /** The last content without a fault, which no later build writes over; undefined until there is one. */
  dataDir?: string;
  /** What is wrong with the content as it lies: a line for each problem, as the check prints them. */
  fault?: string;
};

export const writingFile = (dataDir: string) => `${dataDir}.json`;

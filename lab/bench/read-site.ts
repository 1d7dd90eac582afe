/** A story and the page that leads to it, as the lab reads them of ours and of every peer. */
export type ReadSite = {
  name: string;
  origin: string;
  /** The path of the page that lists the newest stories. */
  home: string;
  storyPath: string;
  storyUrl: string;
};

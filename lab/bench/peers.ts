/**
 * Four published templates, measured with the same corpus and screen: 724 words and one 310 KiB JPEG a
 * story, 1,000 stories. The commits and versions stand beside them, since a figure judges those.
 */
export const peersNote = 'measured on the same kind of machine, another day';
export const peersDate = '2026-11-22';

export type Peer = {
  name: string;
  version: string;
  storyKiB: number;
  storyRequests: number;
  fcp: number;
  leadPicture: number;
  blocked: number;
  /** Click on home to headline and picture. */
  click: number;
  server: string;
  perSecond: number;
  p50: number;
  p99: number;
  coldAt1000: number;
  rebuildAt1000: number;
};

export const peers: readonly Peer[] = [
  {
    name: 'tailwind-nextjs-starter-blog',
    version: '2.4.0, next 15.2.4',
    storyKiB: 511.6,
    storyRequests: 19,
    fcp: 868,
    leadPicture: 1375,
    blocked: 446,
    click: 401,
    server: 'next start',
    perSecond: 939,
    p50: 32.4,
    p99: 71.2,
    coldAt1000: 106.1,
    rebuildAt1000: 82.9,
  },
  {
    name: 'Astro blog',
    version: 'astro 7.3.5',
    storyKiB: 86,
    storyRequests: 4,
    fcp: 512,
    leadPicture: 839,
    blocked: 0,
    click: 680,
    server: 'nginx, ready-made files',
    perSecond: 137_456,
    p50: 0.22,
    p99: 0.43,
    coldAt1000: 11.3,
    rebuildAt1000: 10.6,
  },
  {
    name: 'Eleventy base blog',
    version: '9.0.0, eleventy 3.1.6',
    storyKiB: 89.8,
    storyRequests: 3,
    fcp: 424,
    leadPicture: 982,
    blocked: 0,
    click: 958,
    server: 'nginx, ready-made files',
    perSecond: 134_252,
    p50: 0.23,
    p99: 0.42,
    coldAt1000: 10.2,
    rebuildAt1000: 7,
  },
  {
    name: 'Hugo PaperMod',
    version: '7.0, Hugo 0.111.3',
    storyKiB: 353.7,
    storyRequests: 4,
    fcp: 620,
    leadPicture: 2323,
    blocked: 0,
    click: 324,
    server: 'nginx, ready-made files',
    perSecond: 135_612,
    p50: 0.22,
    p99: 0.45,
    coldAt1000: 4.2,
    rebuildAt1000: 4.2,
  },
];

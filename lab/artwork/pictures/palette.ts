/** The one palette of the graphics desk; accent is for what matters and for nothing else. */
export const palette = {
  paper: '#f7f3ea',
  land: '#e6dfcf',
  neighbour: '#efe9dc',
  water: '#d5dfe3',
  waterName: '#56707a',
  border: '#b9ad95',
  ink: '#1a1714',
  muted: '#6b6255',
  accent: '#8c1d18',
  accentTint: '#e5c9bd',
} as const;

/** Pixels. The page shows a picture at about a fifth of this on a phone, hence the big type. */
export const canvas = { width: 1600, height: 900 } as const;

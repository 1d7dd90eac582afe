import { usualColors } from '../../../lib/schema/brand.ts';

/** The one palette of the graphics desk; accent is for what matters and for nothing else. */
export const palette = {
  paper: '#f7f3ea',
  land: '#e6dfcf',
  neighbour: '#efe9dc',
  water: '#d5dfe3',
  waterName: '#56707a',
  border: '#b9ad95',
  ink: usualColors.light.ink,
  muted: '#6b6255',
  accent: usualColors.light.accent,
  accentTint: '#e5c9bd',
} as const;

/** Pixels. The page shows a picture at about a fifth of this on a phone, hence the big type. */
export const canvas = { width: 1600, height: 900 } as const;

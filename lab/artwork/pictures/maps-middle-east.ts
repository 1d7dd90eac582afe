import type { LocatorMap } from './map.ts';
import { stripBorder } from './strip-border.ts';

export const middleEast: Record<string, LocatorMap> = {
  'cairo-rafah-map': {
    centre: [33.5, 30.85],
    width: 880,
    subjects: ['Egypt', 'Israel', 'Jordan', 'Palestine'],
    highlights: ['Gaza Strip'],
    names: [
      { text: 'Egypt', at: [30.85, 29.2], kind: 'country' },
      { text: 'Sinai', at: [33.7, 29.75], kind: 'region' },
      { text: 'Israel', at: [34.9, 30.93], kind: 'region' },
      { text: 'West\nBank', at: [35.26, 32.05], kind: 'region', size: 42 },
      { text: 'Jordan', at: [36.55, 31.0], kind: 'country' },
      { text: 'Mediterranean Sea', at: [31.8, 32.2], kind: 'water', size: 50 },
    ],
    places: [
      { text: 'Cairo', at: [31.2357, 30.0444], side: 'n', focus: true },
      { text: 'Rafah', at: [34.2519, 31.2886], side: 'sw', focus: true },
      { text: 'Gaza City', at: [34.4597, 31.5069], side: 'nw' },
      { text: 'Amman', at: [35.9284, 31.9454], side: 'e' },
    ],
    scale: { km: 100, corner: 'bottom-right' },
  },
  'rafah-crossing-map': {
    centre: [34.275, 31.277],
    width: 40,
    subjects: ['Egypt', 'Israel', 'Gaza Strip'],
    close: stripBorder,
    names: [
      { text: 'Gaza\nStrip', at: [34.325, 31.317], kind: 'subject', size: 52 },
      { text: 'Egypt', at: [34.19, 31.215], kind: 'country', size: 52 },
      { text: 'Israel', at: [34.39, 31.26], kind: 'country', size: 52 },
      { text: 'Mediterranean\nSea', at: [34.16, 31.335], kind: 'water', size: 52 },
    ],
    places: [
      { text: 'Rafah crossing', at: [34.2592, 31.2486], side: 'w', focus: true, size: 72 },
      { text: 'Kerem Shalom', at: [34.2843, 31.2285], side: 'se', size: 60 },
      { text: 'Rafah', at: [34.2519, 31.2886], side: 'e', size: 60 },
      { text: 'Khan Younis', at: [34.3031, 31.3444], side: 'nw', size: 54 },
    ],
    scale: { km: 5 },
  },
  'gaza-strip-map': {
    centre: [34.36, 31.405],
    width: 88,
    subjects: ['Egypt', 'Israel', 'Gaza Strip'],
    close: { ...stripBorder, strong: true },
    names: [
      { text: 'Israel', at: [34.6, 31.36], kind: 'country', size: 56 },
      { text: 'Egypt', at: [34.18, 31.197], kind: 'country', size: 56 },
      { text: 'Mediterranean\nSea', at: [34.12, 31.48], kind: 'water', size: 54 },
    ],
    places: [
      { text: 'Gaza City', at: [34.4597, 31.5069], side: 'nw', size: 64 },
      { text: 'Khan Younis', at: [34.3031, 31.3444], side: 'nw', size: 64 },
      { text: 'Rafah', at: [34.2519, 31.2886], side: 'e', size: 52 },
    ],
    scale: { km: 10, corner: 'bottom-right' },
  },
  'sinai-map': {
    centre: [33.75, 29.55],
    width: 850,
    subjects: ['Egypt', 'Israel'],
    border: { between: ['Egypt', 'Israel'] },
    names: [
      { text: 'Egypt', at: [31.35, 28.9], kind: 'country' },
      { text: 'Sinai', at: [33.8, 29.45], kind: 'subject', size: 60 },
      { text: 'Israel', at: [34.96, 30.95], kind: 'region' },
      { text: 'Jordan', at: [36.1, 30.3], kind: 'country' },
      { text: 'Saudi Arabia', at: [36.3, 28.5], kind: 'country' },
      { text: 'Suez Canal', at: [32.12, 30.62], kind: 'water', anchor: 'end', size: 50 },
    ],
    places: [
      { text: 'Suez', at: [32.5498, 29.9668], side: 'w' },
      { text: 'El Arish', at: [33.7989, 31.1316], side: 'nw' },
      { text: 'Sharm el-Sheikh', at: [34.33, 27.9158], side: 'w' },
    ],
    scale: { km: 100 },
  },
};

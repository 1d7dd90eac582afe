import type { Position } from 'geojson';

/**
 * world-atlas ships land and countries only. What a reader of these maps would miss is drawn here
 * by hand, rough enough for a frame of some hundred kilometres and for nothing closer.
 */
const deadSea: readonly Position[] = [
  [35.55, 31.765],
  [35.585, 31.7],
  [35.585, 31.6],
  [35.565, 31.5],
  [35.535, 31.42],
  [35.5, 31.36],
  [35.44, 31.32],
  [35.395, 31.34],
  [35.395, 31.46],
  [35.42, 31.57],
  [35.465, 31.68],
  [35.55, 31.765],
];

const seaOfGalilee: readonly Position[] = [
  [35.585, 32.895],
  [35.64, 32.85],
  [35.64, 32.77],
  [35.585, 32.705],
  [35.55, 32.75],
  [35.52, 32.84],
  [35.585, 32.895],
];

const greatBitterLake: readonly Position[] = [
  [32.31, 30.4],
  [32.38, 30.4],
  [32.45, 30.32],
  [32.53, 30.26],
  [32.51, 30.2],
  [32.42, 30.27],
  [32.33, 30.32],
  [32.31, 30.4],
];

/** Rings run clockwise as seen on the map. */
export const lakes = [deadSea, seaOfGalilee, greatBitterLake];

const suezCanal: readonly Position[] = [
  [32.31, 31.26],
  [32.32, 30.85],
  [32.31, 30.7],
  [32.3, 30.57],
  [32.34, 30.42],
  [32.42, 30.31],
  [32.52, 30.23],
  [32.57, 30.15],
  [32.57, 29.94],
];

export const canals = [suezCanal];

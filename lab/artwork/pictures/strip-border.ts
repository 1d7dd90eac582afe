import type { Position } from 'geojson';

/**
 * Natural Earth at 1:10 million puts the strip's land border up to three kilometres off, which
 * would leave the Rafah crossing inside Gaza. The coast below is Natural Earth's; the land border
 * is drawn through the published positions of its corners and crossings.
 */
const coast: readonly Position[] = [
  [34.2199, 31.325],
  [34.2237, 31.327],
  [34.2381, 31.3422],
  [34.2813, 31.376],
  [34.3029, 31.4081],
  [34.3497, 31.4384],
  [34.3677, 31.4689],
  [34.4433, 31.5347],
  [34.4793, 31.5786],
  [34.4881, 31.596],
];

/** From the sea at Beit Lahia round to the meeting of the three borders at Kerem Shalom. */
const withIsrael: readonly Position[] = [
  [34.4881, 31.596],
  [34.513, 31.579],
  [34.5464, 31.559],
  [34.5664, 31.539],
  [34.554, 31.522],
  [34.533, 31.505],
  [34.508, 31.49],
  [34.487, 31.476],
  [34.455, 31.448],
  [34.418, 31.416],
  [34.389, 31.393],
  [34.372, 31.374],
  [34.3655, 31.352],
  [34.364, 31.33],
  [34.369, 31.305],
  [34.364, 31.289],
  [34.334, 31.264],
  [34.308, 31.246],
  [34.2843, 31.2285],
  [34.2698, 31.2218],
];

/** Past the Rafah crossing to the sea. */
const withEgypt: readonly Position[] = [
  [34.2698, 31.2218],
  [34.2588, 31.2484],
  [34.2199, 31.325],
];

/** The line of 1906, southward out of the frame. */
const egyptIsrael: readonly Position[] = [
  [34.2698, 31.2218],
  [34.3265, 31.0996],
  [34.4256, 30.88],
];

export const stripBorder = {
  highlight: [...coast, ...withIsrael.slice(1), ...withEgypt.slice(1)],
  strip: [withIsrael, withEgypt],
  beyond: [egyptIsrael],
};

import type { LocatorMap } from './map.ts';
import { middleEast } from './maps-middle-east.ts';

const elsewhere: Record<string, LocatorMap> = {
  'haiti-flights-map': {
    centre: [-72.25, 18.95],
    width: 800,
    highlights: ['Haiti'],
    names: [
      { text: 'Haiti', at: [-72.2, 19.1], kind: 'subject', size: 46 },
      { text: 'Dominican\nRepublic', at: [-70.45, 19.1], kind: 'country' },
      { text: 'Cuba', at: [-75.3, 20.35], kind: 'country' },
      { text: 'Atlantic Ocean', at: [-70.6, 20.3], kind: 'water', size: 50 },
      { text: 'Caribbean Sea', at: [-73.2, 17.55], kind: 'water', size: 50 },
    ],
    places: [
      { text: 'Port-au-Prince', at: [-72.3388, 18.5944], side: 'sw', focus: true },
      { text: 'Cap-Haïtien', at: [-72.2014, 19.7594], side: 'ne' },
      { text: 'Santo Domingo', at: [-69.9312, 18.4861], side: 's' },
    ],
    scale: { km: 100 },
  },
  'us-mexico-border-map': {
    centre: [-106.9, 29.9],
    width: 2800,
    subjects: ['United States of America', 'Mexico'],
    border: { between: ['United States of America', 'Mexico'] },
    names: [
      { text: 'United States', at: [-106, 35.4], kind: 'country', size: 56 },
      { text: 'Mexico', at: [-104.2, 26.3], kind: 'country', size: 56 },
      { text: 'Pacific\nOcean', at: [-117.6, 28.3], kind: 'water', size: 50 },
      { text: 'Gulf of\nMexico', at: [-94.2, 28.4], kind: 'water', size: 48 },
    ],
    places: [
      { text: 'San Diego', at: [-117.08, 32.53], side: 'ne', size: 52 },
      { text: 'Tijuana', at: [-117.08, 32.53], side: 'se', size: 52, bare: true, nudge: [8, 34] },
      { text: 'El Paso', at: [-106.47, 31.76], side: 'n', size: 52 },
      {
        text: 'Ciudad Juárez',
        at: [-106.47, 31.76],
        side: 's',
        size: 52,
        bare: true,
        nudge: [-92, 54],
      },
      { text: 'Brownsville', at: [-97.5, 25.9], side: 'n', size: 52, nudge: [28, -34] },
      { text: 'Matamoros', at: [-97.5, 25.9], side: 's', size: 52, bare: true, nudge: [0, 8] },
    ],
    scale: { km: 500 },
  },
  'bryansk-strike-map': {
    centre: [33.9, 52.75],
    width: 1400,
    subjects: ['Ukraine', 'Russia'],
    border: { between: ['Russia', 'Ukraine'], quiet: true },
    names: [
      { text: 'Russia', at: [40.3, 54.2], kind: 'country', size: 56 },
      { text: 'Ukraine', at: [34.5, 49.55], kind: 'country', size: 56 },
      { text: 'Belarus', at: [28.4, 53.1], kind: 'country', size: 56 },
    ],
    places: [
      { text: 'Bryansk', at: [34.3634, 53.2521], side: 'e', focus: true, size: 84 },
      { text: 'Kyiv', at: [30.5234, 50.4501], side: 'e', size: 64 },
      { text: 'Moscow', at: [37.6173, 55.7558], side: 'w', size: 64 },
    ],
    scale: { km: 200 },
  },
  'pearl-river-map': {
    centre: [113.75, 22.6],
    width: 270,
    subjects: ['China', 'Macao'],
    highlights: ['Hong Kong'],
    names: [
      { text: 'China', at: [113.1, 22.65], kind: 'country', size: 56 },
      { text: 'South\nChina Sea', at: [114.58, 22.07], kind: 'water', size: 52 },
    ],
    places: [
      { text: 'Hong Kong', at: [114.1694, 22.3193], side: 'e', focus: true },
      { text: 'Shenzhen', at: [114.0579, 22.5431], side: 'n', size: 58 },
      { text: 'Macau', at: [113.5439, 22.1987], side: 'w', size: 58 },
      { text: 'Guangzhou', at: [113.2644, 23.1291], side: 'n', size: 58 },
    ],
    scale: { km: 50 },
  },
  'budapest-memorandum-map': {
    centre: [45.5, 50],
    width: 5850,
    highlights: ['Ukraine', 'Belarus', 'Kazakhstan'],
    crimeaInUkraine: true,
    names: [
      { text: 'Ukraine', at: [32.2, 48.6], kind: 'region', size: 52 },
      { text: 'Belarus', at: [28.1, 53.2], kind: 'region', size: 46 },
      { text: 'Kazakhstan', at: [66.5, 47.6], kind: 'region', size: 60 },
      { text: 'Russia', at: [50, 57.3], kind: 'country', size: 56 },
    ],
    places: [{ text: 'Budapest', at: [19.0402, 47.4979], side: 's', focus: true }],
    scale: { km: 1000, corner: 'bottom-right' },
  },
};

export const maps: Record<string, LocatorMap> = { ...middleEast, ...elsewhere };

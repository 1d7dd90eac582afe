import { drawBars } from './chart-bars.ts';
import { drawMajority, drawMembership, drawVote } from './chart-seats.ts';
import { drawUnits } from './chart-units.ts';

/** Where each number comes from stands in the story's credit line. */
export const charts: Record<string, () => string> = {
  'security-council-vote': () =>
    drawVote({ inFavour: 14, against: ['United States'], abstained: 0 }),
  'council-seats': () =>
    drawMembership({
      permanent: ['China', 'France', 'Russia', 'UK', 'US'],
      elected: [
        { group: 'Africa', seats: 3 },
        { group: 'Asia-Pacific', seats: 2 },
        { group: 'Latin America and Caribbean', seats: 2 },
        { group: 'Western Europe and Others', seats: 2 },
        { group: 'Eastern Europe', seats: 1 },
      ],
    }),
  'nine-votes': () => drawMajority({ seats: 15, needed: 9, permanent: 5 }),
  'atacms-range': () =>
    drawBars({
      title: 'Approximate range',
      unit: ' km',
      bars: [
        { label: 'Guided rocket (GMLRS)', value: 70 },
        { label: 'First ATACMS (M39)', value: 165 },
        { label: 'Later ATACMS', value: 300, focus: true },
      ],
    }),
  'border-by-state': () =>
    drawBars({
      title: 'Miles of border with Mexico',
      unit: '',
      bars: [
        { label: 'Texas', value: 1241, focus: true },
        { label: 'Arizona', value: 373 },
        { label: 'New Mexico', value: 180 },
        { label: 'California', value: 140 },
      ],
    }),
  'inf-missiles-destroyed': () =>
    drawUnits({
      groups: [
        { label: 'American missiles', value: 846 },
        { label: 'Soviet missiles', value: 1846, focus: true },
      ],
      each: 10,
      key: 'One square: ten',
      total: '2,692 by June 1991',
    }),
};

import { drawAircraft } from './poster-aircraft.ts';
import { drawWeek } from './poster-week.ts';

export const posters: Record<string, () => string> = {
  'week-in-a-minute': drawWeek,
  'air-service-poster': drawAircraft,
};

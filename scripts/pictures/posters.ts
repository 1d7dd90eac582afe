import { drawAircraft } from './poster-aircraft';
import { drawWeek } from './poster-week';

export const posters: Record<string, () => string> = {
  'week-in-a-minute': drawWeek,
  'air-service-poster': drawAircraft,
};

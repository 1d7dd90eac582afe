import { idOf } from '../../../lib/addresses/id-of.ts';
import { numberOf } from './mapping.ts';

export function seriesId(name: string): string {
  return idOf(name) || `series-${numberOf(name)}`;
}

import type { CreativeWorkSeriesLeaf } from 'schema-dts';
import { absolute, listPath } from '../addresses/urls.ts';
import type { SeriesPlace } from '../lists/series-place.ts';
import { known } from './known.ts';

/** The series that a story is a part of. https://schema.org/CreativeWorkSeries */
export function seriesOf({ series }: SeriesPlace, origin: string): CreativeWorkSeriesLeaf {
  const url = absolute(origin, listPath('series', series.id));
  const { name, description } = series;
  return known<CreativeWorkSeriesLeaf>({
    '@type': 'CreativeWorkSeries',
    '@id': `${url}#series`,
    ...{ url, name, description },
  });
}

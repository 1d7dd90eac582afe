import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import type { GeoJSON, Position } from 'geojson';
import { openAtlas } from './atlas.ts';
import { canals, lakes } from './inland-water.ts';
import { drawName, drawPlace, type Name, type Place } from './map-label.ts';
import { canvas, palette } from './palette.ts';
import { drawScaleBar, type ScaleBar } from './scale-bar.ts';
import { picture } from './svg.ts';

export interface LocatorMap {
  /** Longitude and latitude of the picture's middle. */
  centre: readonly [number, number];
  /** Kilometres from the left edge to the right. */
  width: number;
  /** Countries the story is about: darker land than their neighbours. */
  subjects?: readonly string[];
  /** What the picture is there to show. */
  highlights?: readonly string[];
  /** The one border the story is about, by the two countries' names; quiet: in ink, not in accent. */
  border?: { between: readonly [string, string]; quiet?: boolean };
  crimeaInUkraine?: boolean;
  /** A land border of the desk's own, where 1:10 million is too coarse for the frame. */
  close?: {
    highlight: readonly Position[];
    strip: readonly (readonly Position[])[];
    beyond: readonly (readonly Position[])[];
    /** True where the strip's border itself is the story. */
    strong?: boolean;
  };
  names: readonly Name[];
  places: readonly Place[];
  scale: ScaleBar;
}

/** The earth's mean radius in km. */
const earth = 6371;

/** Equal-area and centred on the frame, so that one scale bar is true wherever it stands. */
function projectionOf(map: LocatorMap): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-map.centre[0], -map.centre[1]])
    .scale((canvas.width / map.width) * earth)
    .translate([canvas.width / 2, canvas.height / 2])
    .clipAngle(70)
    .clipExtent([
      [-20, -20],
      [canvas.width + 20, canvas.height + 20],
    ])
    .precision(0.3);
}

const lines = (coordinates: readonly (readonly Position[])[]): GeoJSON => ({
  type: 'MultiLineString',
  coordinates: coordinates.map((line) => [...line]),
});

function fillOf(map: LocatorMap, country: string): string {
  if (map.highlights?.includes(country)) return palette.accentTint;
  return map.subjects?.includes(country) ? palette.land : palette.neighbour;
}

export function drawMap(map: LocatorMap): string {
  const atlas = openAtlas({ crimeaInUkraine: map.crimeaInUkraine ?? false });
  const projection = projectionOf(map);
  const path = geoPath(projection).digits(1);
  const shape = (what: GeoJSON, paint: string): string => {
    const d = path(what);
    return d ? `<path d="${d}" stroke-linejoin="round" stroke-linecap="round" ${paint}/>` : '';
  };
  const stroke = (colour: string, width: number): string =>
    `fill="none" stroke="${colour}" stroke-width="${width}"`;
  const at = (position: readonly [number, number]): [number, number] =>
    projection([...position]) ?? [0, 0];
  const shore = `stroke="${palette.border}" stroke-width="2"`;
  const ground = atlas.countries.map(({ name, area }) => {
    const fill = fillOf(map, name);
    return shape(area, `fill="${fill}" stroke="${fill}"`);
  });
  const water = [
    ...lakes.map((lake) =>
      shape({ type: 'Polygon', coordinates: [[...lake]] }, `fill="${palette.water}" ${shore}`),
    ),
    shape(lines(canals), stroke(palette.border, 7)),
    shape(lines(canals), stroke(palette.water, 4)),
  ];
  const close = map.close && [
    shape(
      { type: 'Polygon', coordinates: [[...map.close.highlight]] },
      `fill="${palette.accentTint}"`,
    ),
    shape(lines(map.close.beyond), stroke(palette.muted, 4)),
    shape(
      lines(map.close.strip),
      map.close.strong ? stroke(palette.accent, 8) : stroke(palette.muted, 4),
    ),
  ];
  return picture(
    [
      ...ground,
      shape(atlas.coasts(), `fill="none" ${shore}`),
      ...water,
      ...(close ?? [shape(atlas.borders(), stroke(palette.border, 3.5))]),
      ...(map.border
        ? [
            shape(
              atlas.borders(map.border.between),
              map.border.quiet ? stroke(palette.muted, 5) : stroke(palette.accent, 10),
            ),
          ]
        : []),
      ...map.names.map((name) => drawName(name, at(name.at))),
      ...map.places.map((place) => drawPlace(place, at(place.at))),
      drawScaleBar(map.scale, canvas.width / map.width),
    ],
    palette.water,
  );
}

import { geoContains } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

export type Country = MultiPolygon<{ name: string }> & { properties: { name: string } };
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Natural Earth draws these leased grounds as countries; a locator map has no use for the ring. */
const leased: Record<string, string> = {
  Baikonur: 'Kazakhstan',
  'USNB Guantanamo Bay': 'Cuba',
};

function toMultiPolygon(country: Polygon | MultiPolygon): Country {
  const arcs = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  return { ...country, type: 'MultiPolygon', arcs } as Country;
}

/** Dissolved, or the old border between the two would still be drawn as a coast. */
function join(world: World, country: Country, arcs: number[][][]): void {
  const both = mergeArcs(world, [country, { type: 'MultiPolygon', arcs }]);
  country.arcs = both.arcs;
}

/** Takes the part of a country that holds a place, and gives it to another or makes it one. */
function move(world: World, all: Country[], place: [number, number], from: string, to: string) {
  const giver = all.find((country) => country.properties.name === from);
  const part = giver?.arcs.filter((arcs) =>
    geoContains(feature(world, { type: 'Polygon', arcs }), place),
  );
  if (!giver || part?.length !== 1) throw new Error(`The atlas no longer has ${to} in ${from}.`);
  giver.arcs = giver.arcs.filter((arcs) => arcs !== part[0]);
  const taker = all.find((country) => country.properties.name === to);
  if (taker) join(world, taker, part);
  else all.push({ type: 'MultiPolygon', arcs: part, properties: { name: to } });
}

/** Natural Earth's countries, with what misleads on a newspaper's map set right. */
export function mendCountries(world: World, crimeaInUkraine: boolean): Country[] {
  const all = world.objects.countries.geometries
    .filter((country) => country.type === 'Polygon' || country.type === 'MultiPolygon')
    .map((country) => toMultiPolygon(country as Polygon | MultiPolygon))
    // In world-atlas 2.0.2 the Maldives' rings run the wrong way round and would cover the globe.
    .filter((country) => country.properties.name !== 'Maldives');
  // A story about one of the two is not a story about the other.
  move(world, all, [34.45, 31.5], 'Palestine', 'Gaza Strip');
  // Natural Earth draws who holds the ground; the borders of 1994, and those that the General
  // Assembly recognises (resolution 68/262), have Crimea on the other side.
  if (crimeaInUkraine) move(world, all, [34.1, 44.95], 'Russia', 'Ukraine');
  for (const [ground, owner] of Object.entries(leased)) {
    const part = all.find((country) => country.properties.name === ground);
    const taker = all.find((country) => country.properties.name === owner);
    if (part && taker) join(world, taker, part.arcs);
  }
  return all.filter((country) => !(country.properties.name in leased));
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { mendCountries, type Country, type World } from './atlas-mend.ts';

export interface Atlas {
  countries: { name: string; area: MultiPolygon }[];
  coasts(): MultiLineString;
  /** Land borders, each drawn once; with a pair of names, those between the two alone. */
  borders(pair?: readonly [string, string]): MultiLineString;
}

function readWorld(): World {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as World;
}

function isPair(a: Country, b: Country, pair: readonly [string, string]): boolean {
  const [x, y] = [a.properties.name, b.properties.name];
  return (x === pair[0] && y === pair[1]) || (x === pair[1] && y === pair[0]);
}

/** Natural Earth's countries at 1:10 million, by its English short names, mended. */
export function openAtlas(options: { crimeaInUkraine?: boolean } = {}): Atlas {
  const world = readWorld();
  const countries = mendCountries(world, options.crimeaInUkraine ?? false);
  const all = { type: 'GeometryCollection' as const, geometries: countries };
  return {
    countries: countries.map((country) => ({
      name: country.properties.name,
      area: merge(world, [country]),
    })),
    coasts: () => mesh(world, all, (a, b) => a === b),
    borders: (pair) =>
      mesh(world, all, (a, b) => a !== b && (!pair || isPair(a as Country, b as Country, pair))),
  };
}

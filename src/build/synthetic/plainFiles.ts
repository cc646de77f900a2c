import type { GeometryCollection, Topology } from 'topojson-specification';
import { type ClassBreaks, listClasses } from '../../domain/classBreaks.ts';
import { classColour, PALETTES } from '../../domain/palette.ts';
import type { TextFile } from '../publishedFile.ts';
import { type PlainRegions, plainGeoJson } from './plainGeoJson.ts';

/** A choropleth of regions over years, for pages that do not know the atlas. */
export interface PlainChoropleth {
  readonly topology: Topology;
  readonly regions: GeometryCollection;
  readonly years: readonly number[];
  /** The year it opens on, counted from 0. */
  readonly opening: number;
  /** One row a year, one column a region; null where no figure is held. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly scale: ClassBreaks;
}

/** What a page needs to paint its first map; the other years come in a file of their own, which may load later. */
export interface OpeningFile {
  readonly years: readonly number[];
  readonly opening: number;
  readonly breaks: readonly number[];
  /** One more than the breaks, from the lowest class to the highest. */
  readonly colours: readonly string[];
  readonly noFigureColour: string;
  /** About all regions, in pseudo degrees: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  readonly values: readonly (number | null)[];
}

/** Writes regions.json (GeoJSON), opening.json (the opening year and the classes) and years.json (all years). */
export function plainFiles(choropleth: PlainChoropleth): TextFile[] {
  const { topology, regions, years, opening, values, scale } = choropleth;
  const palette = PALETTES.light;
  const geoJson = plainGeoJson(topology, regions);
  const openingFile: OpeningFile = {
    years,
    opening,
    breaks: scale.breaks,
    colours: listClasses(scale).map(({ signedClass }) => classColour(palette, scale.kind, signedClass)),
    noFigureColour: palette.noFigurePaper,
    bounds: boundsOf(geoJson),
    values: values[opening] ?? [],
  };
  return [publish('regions.json', geoJson), publish('opening.json', openingFile), publish('years.json', values)];
}

function publish(path: string, content: unknown): TextFile {
  return { path, use: 'app', text: JSON.stringify(content) };
}

function boundsOf({ features }: PlainRegions): OpeningFile['bounds'] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [x = 0, y = 0] of polygons.flat(2)) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

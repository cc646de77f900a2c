import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

export type Regions = FeatureCollection<Polygon | MultiPolygon>;
export type Values = readonly (number | null)[];

/** data/opening.json: what the first map needs beside the polygons. */
export interface Opening {
  readonly years: readonly number[];
  readonly opening: number;
  readonly breaks: readonly number[];
  readonly colours: readonly string[];
  readonly noFigureColour: string;
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  readonly values: Values;
}

export const BORDER_COLOUR = '#8d959c';
export const BORDER_WIDTH = 0.6;
export const RING_COLOUR = '#14181c';
export const RING_WIDTH = 2;
/** Pixels kept free about the regions in the home view. */
export const HOME_PADDING = 20;
/** How far in the wheel may go from the home view: three doublings, as in the atlas. */
export const ZOOM_RANGE = 8;

/** A class from 0; a value on a break belongs to the class above it. */
export function classOf({ breaks }: Opening, value: number): number {
  let found = 0;
  while (found < breaks.length && value >= (breaks[found] ?? Number.POSITIVE_INFINITY)) found += 1;
  return found;
}

/** The colour of each region, by its number. */
export function coloursOf(opening: Opening, values: Values): string[] {
  return values.map((value) => {
    if (value === null) return opening.noFigureColour;
    return opening.colours[classOf(opening, value)] ?? opening.noFigureColour;
  });
}

export async function loadJson<T>(file: string): Promise<T> {
  const response = await fetch(`data/${file}`);
  if (!response.ok) throw new Error(`data/${file} answered ${response.status}`);
  return response.json();
}

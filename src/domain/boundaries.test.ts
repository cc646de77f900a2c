import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from './boundaries.ts';
import { type LonLat, toMapPlane } from './projection.ts';
import { readRealBoundaryFile, realAtlas } from './realAtlas.ts';

function toText(lines: readonly Position[][]): string[] {
  return lines.map((line) => JSON.stringify(line));
}

const DISPUTED: Record<string, LonLat> = {
  'Aksai Chin': [78.2, 34.6],
  Siachen: [77.0, 35.5],
  Doklam: [89.0, 27.3],
  Arunachal: [94.2, 29.1],
};
const SETTLED: Record<string, LonLat> = {
  'Nepal at Everest': [86.92, 27.99],
  'Myanmar at Ruili': [97.85, 24.0],
  'Russia at Heihe': [127.5, 50.2],
};

/** Each edge by its two ends, whichever way it is drawn. */
function edgesOf(line: readonly Position[]): string[] {
  return line.slice(1).map((end, index) => [JSON.stringify(line[index]), JSON.stringify(end)].toSorted().join());
}

describe('the boundaries of the home view', () => {
  const boundaries = readBoundaries(readRealBoundaryFile());

  it('hold each of the 34 provinces once, known by its adcode', () => {
    const { features } = boundaries.provinces;
    expect(features.map(({ properties }) => properties.adcode).toSorted()).toEqual(
      realAtlas.provinces.map(({ adcode }) => adcode).toSorted(),
    );
    for (const { id, properties } of features) expect(id).toBe(Number(properties.adcode));
    for (const { geometry } of features) expect(['Polygon', 'MultiPolygon']).toContain(geometry.type);
  });

  it('hold neighbours and islets', () => {
    expect(boundaries.neighbours.features.length).toBeGreaterThan(10);
    expect(boundaries.islets.features.length).toBeGreaterThan(0);
    expect(boundaries.neighbourBorders.coordinates.length).toBeGreaterThan(10);
  });

  it('draw each border once: between two provinces, or around them all', () => {
    const inner = toText(boundaries.innerBorders.coordinates);
    const outer = toText(boundaries.outerBorders.coordinates);
    expect(inner.length).toBeGreaterThan(30);
    expect(outer.length).toBeGreaterThan(10);
    const all = [...inner, ...outer, ...toText(boundaries.disputedBorders.coordinates)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('leave a border with a neighbour to the province', () => {
    const points = new Set(boundaries.neighbourBorders.coordinates.flatMap((line) => edgesOf(line)));
    const own = [...boundaries.outerBorders.coordinates, ...boundaries.disputedBorders.coordinates];
    expect(own.flatMap((line) => edgesOf(line)).filter((edge) => points.has(edge))).toEqual([]);
  });

  it('tell disputed land borders from the others: those of Tibet and Xinjiang with India, Bhutan and Siachen', () => {
    const disputed = boundaries.disputedBorders.coordinates;
    const outer = new Set(boundaries.outerBorders.coordinates.flatMap((line) => edgesOf(line)));
    expect(disputed.flatMap((line) => edgesOf(line)).filter((edge) => outer.has(edge))).toEqual([]);
    const degreesTo = (place: LonLat) => {
      const [x, y] = toMapPlane(place);
      return Math.min(...disputed.flat().map(([px = Number.NaN, py = Number.NaN]) => Math.hypot(px - x, py - y)));
    };
    for (const [place, point] of Object.entries(DISPUTED)) expect(degreesTo(point), place).toBeLessThan(0.3);
    for (const [place, point] of Object.entries(SETTLED)) expect(degreesTo(point), place).toBeGreaterThan(0.6);
  });
});

describe('a boundary file that cannot be used', () => {
  const message = 'not TopoJSON with the objects provinces, neighbours and islets';

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a page', '<!doctype html>'],
    ['another object', { type: 'FeatureCollection', features: [] }],
    ['no objects', { type: 'Topology', arcs: [], objects: {} }],
    ['objects that are none', { type: 'Topology', arcs: [], objects: null }],
    ['no islets', { type: 'Topology', arcs: [], objects: { provinces: {}, neighbours: {} } }],
  ])('is refused in words: %s', (_what, content) => {
    expect(() => readBoundaries(content)).toThrow(message);
  });

  const collection = { type: 'GeometryCollection', geometries: [] };
  it.each([
    ['objects without shapes', { type: 'Topology', arcs: [], objects: { provinces: {}, neighbours: {}, islets: {} } }],
    [
      'objects that are null',
      { type: 'Topology', arcs: [], objects: { provinces: null, neighbours: null, islets: null } },
    ],
    ['no arcs', { type: 'Topology', objects: { provinces: collection, neighbours: collection, islets: collection } }],
  ])('is refused in the same words where only the names are right: %s', (_what, content) => {
    expect(() => readBoundaries(content)).toThrow(message);
  });

  it('is refused where a province carries no adcode, or one cut short', () => {
    const text = JSON.stringify(readRealBoundaryFile());
    const readWithId = (id: string) => readBoundaries(JSON.parse(text.replace('"id":"350000"', id)));
    expect(() => readWithId('"name":"Fujian"')).toThrow('a province without an adcode: "undefined"');
    expect(() => readWithId('"id":"35010"')).toThrow('a province without an adcode: "35010"');
  });
});

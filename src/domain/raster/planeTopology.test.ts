import { describe, expect, it } from 'vitest';
import { readBoundaries } from '../boundaries.ts';
import { mapPlaneToAlbers } from '../projection.ts';
import { readRealBoundaryFile } from '../realAtlas.ts';
import { handMadeFile, readHandMade, rectangle } from './handMade.ts';
import { LINE_KINDS, type LineKind, readPlaneTopology } from './planeTopology.ts';

describe('the real boundaries as typed arrays', () => {
  const content = readRealBoundaryFile();
  const boundaries = readBoundaries(content);
  const adcodes = boundaries.provinces.features.map(({ properties }) => properties.adcode);
  const topology = readPlaneTopology(content, adcodes);

  /** Each stretch between two points as text, whichever way it is drawn, to a millionth of the earth radius. */
  function edgeOf(from: readonly number[], to: readonly number[]): string {
    const write = ([x = 0, y = 0]: readonly number[]) => `${x.toFixed(6)},${y.toFixed(6)}`;
    return [write(from), write(to)].toSorted().join(' ');
  }

  function edgesOfKind(kind: LineKind): Set<string> {
    const edges = new Set<string>();
    for (const [arc, each] of topology.arcKinds.entries()) {
      if (each !== LINE_KINDS[kind]) continue;
      const end = (topology.arcStarts[arc + 1] ?? 0) - 1;
      for (let point = topology.arcStarts[arc] ?? 0; point < end; point += 1) {
        const at = 2 * point;
        edges.add(edgeOf([...topology.points.subarray(at, at + 2)], [...topology.points.subarray(at + 2, at + 4)]));
      }
    }
    return edges;
  }

  it.each([
    ['inner', boundaries.innerBorders],
    ['outer', boundaries.outerBorders],
    ['disputed', boundaries.disputedBorders],
    ['neighbour', boundaries.neighbourBorders],
  ] as const)('have the same %s borders as the drawn map', (kind, { coordinates }) => {
    const expected = new Set<string>();
    for (const line of coordinates) {
      const points = line.map(([longitude = 0, latitude = 0]) => mapPlaneToAlbers([longitude, latitude]));
      for (const [index, point] of points.entries()) {
        const next = points[index + 1];
        if (next) expected.add(edgeOf(point, next));
      }
    }
    expect(expected.size).toBeGreaterThan(50);
    expect(edgesOfKind(kind)).toEqual(expected);
  });

  it('have a shape for each province, and one for all other land', () => {
    expect(topology.regionCount).toBe(34);
    expect(topology.areaStarts).toHaveLength(36);
    const lengths = [...topology.areaStarts].slice(1).map((end, area) => end - (topology.areaStarts[area] ?? 0));
    expect(lengths.every((length) => length > 0)).toBe(true);
  });
});

describe('a boundary file', () => {
  it('is read in the order asked for; a region that it lacks has no shape', () => {
    const handMade = { arcs: [rectangle(0, 0, 1, 1), rectangle(2, 0, 3, 1)], regions: { a: [[[0]]], b: [[[1]]] } };
    const { areaStarts, ringArcs } = readHandMade(handMade, ['b', 'unknown', 'a']);
    expect([...areaStarts]).toEqual([0, 1, 1, 2, 2]);
    expect([...ringArcs].map((reference) => (reference < 0 ? ~reference : reference))).toEqual([1, 0]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a page', '<!doctype html>'],
    ['no arcs', { ...(handMadeFile({ arcs: [], regions: {} }) as object), arcs: undefined }],
    ['no islets', { type: 'Topology', arcs: [], objects: { provinces: {}, neighbours: {} } }],
    ['objects that are null', { type: 'Topology', arcs: [], objects: null }],
  ])('that cannot be used is refused in words: %s', (_what, content) => {
    expect(() => readPlaneTopology(content, [])).toThrow(
      'not TopoJSON with the objects provinces, neighbours and islets',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { type Arc, arcNumber, decodeArcs, ringPoints } from '../boundaries/arcs.ts';
import { findCrossings } from '../boundaries/crossings.ts';
import { isInside, ringArea } from '../boundaries/plane.ts';
import { boundaryFile } from '../schemas/boundaries.ts';
import { growRegions } from './growRegions.ts';

describe.each([3, 34, 370])('%i grown regions', (count) => {
  const { topology, middles } = growRegions(count, 1);
  const arcs = decodeArcs(boundaryFile.pick({ arcs: true, transform: true }).parse(topology));
  const rings = topology.objects.provinces.geometries.map((geometry) => {
    if (geometry.type !== 'Polygon' || geometry.arcs[0] === undefined) throw new Error('a region is one polygon');
    return geometry.arcs[0];
  });
  const polygons = rings.map((ring) => ringPoints(arcs, ring));

  it('are as many as asked for, each with a ring that closes arc by arc', () => {
    expect(rings).toHaveLength(count);
    for (const ring of rings) {
      const ends = ring.map((reference) => endsOf(arcs, reference));
      for (const [index, { last }] of ends.entries()) {
        expect(ends[(index + 1) % ends.length]?.first).toEqual(last);
      }
    }
  });

  it('share every inner arc between two regions, which run it in opposite directions', () => {
    const uses = new Map<number, number[]>();
    for (const reference of rings.flat()) {
      const arc = arcNumber(reference);
      uses.set(arc, [...(uses.get(arc) ?? []), reference]);
    }
    expect(uses.size).toBe(arcs.length);
    const shared = [...uses.values()].filter((references) => references.length > 1);
    expect(shared.length).toBeGreaterThan(count / 2);
    for (const references of shared) {
      expect(references).toHaveLength(2);
      expect(references[0]).toBe(~(references[1] ?? 0));
    }
  });

  it('do not cross: the borders meet at their ends only', () => {
    expect(findCrossings(arcs)).toEqual([]);
  });

  it('lie about their middles and fill the land without overlap', () => {
    for (const [index, polygon] of polygons.entries()) {
      expect(isInside(middles[index]?.point ?? [Number.NaN, Number.NaN], [polygon])).toBe(true);
    }
    const turns = new Set(polygons.map((polygon) => Math.sign(ringArea(polygon))));
    expect(turns.size).toBe(1);
  });
});

function endsOf(arcs: readonly Arc[], reference: number) {
  const arc = arcs[arcNumber(reference)] ?? [];
  const [first, last] = [arc[0], arc.at(-1)];
  return reference < 0 ? { first: last, last: first } : { first, last };
}

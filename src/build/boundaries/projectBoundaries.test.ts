import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { parseAdcode } from '../../domain/adcode.ts';
import { toMapPlane } from '../../domain/projection.ts';
import { parseRecords } from '../parseRecords.ts';
import { smallRecords } from '../smallRecords.ts';
import { decodeArcs } from './arcs.ts';
import { projectBoundaries } from './projectBoundaries.ts';

const topology = parseRecords(smallRecords()).records.boundaries.overview;
if (!topology) throw new Error('the small records have an overview');
const published = projectBoundaries(topology, 'overview', []);

describe('the published boundaries', () => {
  it('keep every arc and who shares it', () => {
    expect(published.arcs).toHaveLength(topology.arcs.length);
    const strips = topology.objects.provinces.geometries;
    expect(published.objects.provinces).toEqual({
      type: 'GeometryCollection',
      geometries: strips.map(({ type, arcs, properties }) => ({ type, id: properties.adcode, arcs })),
    });
  });

  it('say with a neighbour which provinces it has a disputed border with', () => {
    const withNeighbours = structuredClone(topology);
    for (const a3 of ['IND', 'MNG']) {
      withNeighbours.objects.neighbours.geometries.push({ type: 'Polygon', arcs: [[0]], properties: { a3 } });
    }
    const border = { adcode: parseAdcode('540000'), a3: 'IND', note: 'Drawn as administered.' };
    expect(projectBoundaries(withNeighbours, 'overview', [border]).objects.neighbours).toMatchObject({
      geometries: [{ id: 'IND', properties: { disputedWith: ['540000'] } }, { id: 'MNG' }],
    });
  });

  it('lie on the map plane to half a step', () => {
    const step = published.transform?.scale ?? [0, 0];
    const [first] = decodeArcs(topology);
    const start = first?.[0];
    expect(start).toBeDefined();
    const [x, y] = toMapPlane(start ?? [0, 0]);
    const point = decodePublished()[0]?.[0];
    expect(Math.abs((point?.[0] ?? 0) - x)).toBeLessThanOrEqual(step[0] / 2 + 1e-12);
    expect(Math.abs((point?.[1] ?? 0) - y)).toBeLessThanOrEqual(step[1] / 2 + 1e-12);
  });

  it('bend long edges along with the parallels and meridians', () => {
    // 26 degrees from south to north, and just over one from west to east.
    const { arcs } = projectBoundaries(topology, 'detail', []);
    expect(arcs[0]).toHaveLength(27);
    expect(arcs[35]).toHaveLength(3);
  });

  it('of the overview leave out the points that no step of the home view shows', () => {
    // A meridian is straight on the plane; a degree of a parallel bends by less than a step.
    expect(published.arcs[0]).toHaveLength(2);
    expect(published.arcs[35]).toHaveLength(2);
  });

  it('are TopoJSON that topojson-client reads', () => {
    const provinces = published.objects.provinces;
    const collection = provinces && feature(published, provinces);
    expect(collection?.type === 'FeatureCollection' && collection.features[0]?.id).toBe('110000');
  });
});

function decodePublished() {
  const arcs = published.arcs.map((arc) => arc.map(([x = 0, y = 0]): [number, number] => [x, y]));
  return decodeArcs({ ...(topology ?? raise()), arcs, transform: published.transform });
}

function raise(): never {
  throw new Error('the small records have an overview');
}

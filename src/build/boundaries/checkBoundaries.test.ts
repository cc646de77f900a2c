import { describe, expect, it } from 'vitest';
import type { Fault } from '../fault.ts';
import { parseRecords } from '../parseRecords.ts';
import type { BoundaryFile } from '../schemas/boundaries.ts';
import { edit, smallRecords } from '../smallRecords.ts';
import { checkBoundaries } from './checkBoundaries.ts';

const OVERVIEW = 'data/boundaries/overview.topo.json';

function faultsAfter(change: (topology: BoundaryFile) => void): Fault[] {
  const { records } = parseRecords(smallRecords());
  const overview = structuredClone(records.boundaries.overview);
  if (!overview) throw new Error('the small records have an overview');
  change(overview);
  return checkBoundaries({ ...records, boundaries: { overview } });
}

/** The references of the outer ring of a strip, to change them. */
function ringOf(topology: BoundaryFile, strip: number): number[] {
  const ring = topology.objects.provinces.geometries[strip]?.arcs[0];
  if (!ring?.every((reference) => typeof reference === 'number')) throw new Error('a strip is one polygon');
  return ring;
}

function pointOf(topology: BoundaryFile, arc: number, index: number): [number, number] {
  const point = topology.arcs[arc]?.[index];
  if (!point) throw new Error(`no point ${index} in arc ${arc}`);
  return point;
}

describe('the boundaries', () => {
  it('pass where strips lie side by side', () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  it('have closed rings', () => {
    const faults = faultsAfter((topology) => {
      pointOf(topology, 40, 0)[1] += 1;
    });
    expect(faults).toMatchObject([{ file: OVERVIEW, row: '160000', rule: 'ring' }]);
    expect(faults[0]?.problem).toContain('A ring is not closed at 80.280, 4');
  });

  it('name arcs that are there', () => {
    const faults = faultsAfter((topology) => {
      ringOf(topology, 0)[1] = 999;
    });
    expect(faults[0]).toMatchObject({ row: '110000', rule: 'ring', problem: expect.stringContaining('arc 999') });
  });

  it('have rings that hold an area', () => {
    const faults = faultsAfter((topology) => {
      ringOf(topology, 0).splice(0, 4, 0, ~0);
    });
    expect(faults[0]).toMatchObject({ row: '110000', rule: 'ring', problem: 'A ring at 75.000, 20.000 has no area.' });
  });

  it('share their borders: a unit drawn twice lies over itself', () => {
    const faults = faultsAfter((topology) => {
      const strip = topology.objects.provinces.geometries[3];
      if (strip) topology.objects.neighbours.geometries.push({ ...strip, properties: { a3: 'QQQ' } });
    });
    const rules = new Set(faults.map(({ rule }) => rule));
    expect(rules).toContain('overlap');
    expect(faults.find(({ rule }) => rule === 'overlap')?.problem).toContain('140000 and QQQ lie on the same side');
    expect(faults.find(({ rule }) => rule === 'seat')).toMatchObject({ file: 'data/provinces.csv', row: '140000' });
  });

  it('do not lie one within the other', () => {
    const faults = faultsAfter((topology) => {
      topology.arcs.push([
        [75.2, 25],
        [75.2, 26],
        [75.8, 26],
        [75.2, 25],
      ]);
      const arcs = [[topology.arcs.length - 1]];
      topology.objects.islets.geometries.push({ type: 'Polygon', arcs, properties: {} });
    });
    expect(faults).toMatchObject([{ row: 'islets', rule: 'overlap' }]);
    expect(faults[0]?.problem).toContain('islets and 110000 both hold 75.');
  });

  it('do not cross', () => {
    const faults = faultsAfter((topology) => {
      // The top of strip 5 sags below the bottom of the country.
      topology.arcs[40]?.splice(1, 0, [80.8, 15]);
    });
    expect(faults.filter(({ rule }) => rule === 'crossing')).toHaveLength(1);
  });

  it('leave no gap between units', () => {
    const faults = faultsAfter((topology) => {
      // Strip 1 gets a western border of its own, bent away from that of strip 0.
      topology.arcs.push([
        [76.056, 20],
        [76.2, 30],
        [76.056, 46],
      ]);
      ringOf(topology, 1)[0] = topology.arcs.length - 1;
    });
    expect(faults).toMatchObject([{ row: 'gap', rule: 'gap' }]);
  });

  it('are those of the province-level units', () => {
    const faults = faultsAfter((topology) => {
      const strip = topology.objects.provinces.geometries[0];
      if (strip) strip.properties.adcode = '990000';
    });
    expect(faults.map(({ row, rule }) => [row, rule])).toEqual([
      ['110000', 'units'],
      ['990000', 'units'],
    ]);
  });

  it('hold their seats and label points', () => {
    const seat = edit(smallRecords(), 'data/provinces.csv', 'Seat 0,省会,75.528,33', 'Seat 0,省会,76.528,33');
    const label = edit(
      smallRecords(),
      'data/provinces.csv',
      'Seat 0,省会,75.528,33,75.528',
      'Seat 0,省会,75.528,33,70',
    );
    const radius = edit(
      smallRecords(),
      'data/provinces.csv',
      'Seat 0,省会,75.528,33,75.528,33,40',
      'Seat 0,省会,75.528,33,75.528,33,90',
    );
    for (const [texts, rule] of [
      [seat, 'seat'],
      [label, 'label'],
      [radius, 'label'],
    ] as const) {
      const faults = checkBoundaries(parseRecords(texts).records);
      expect(faults.map((fault) => [fault.file, fault.row, fault.rule])).toEqual([
        ['data/provinces.csv', '110000', rule],
        ['data/provinces.csv', '110000', rule],
      ]);
    }
  });

  it('draw every border that is recorded as disputed', () => {
    const record = { adcode: '110000', a3: 'IND', note: 'Drawn as administered.' };
    const texts = new Map([...smallRecords(), ['data/boundaries/disputed.json', JSON.stringify([record])]]);
    const { records, faults } = parseRecords(texts);
    expect(faults).toEqual([]);
    expect(checkBoundaries(records).map(({ file, row, rule, problem }) => [file, row, rule, problem])).toEqual(
      ['overview', 'detail'].map((name) => [
        'data/boundaries/disputed.json',
        '110000 IND',
        'disputed-border',
        `110000 and IND share no border in data/boundaries/${name}.topo.json.`,
      ]),
    );
  });

  it('cover the country, in degrees of longitude and latitude', () => {
    const faults = faultsAfter((topology) => {
      for (const arc of topology.arcs) for (const point of arc) point[1] -= 10;
    });
    expect(faults.map(({ rule }) => rule)).toContain('area');
  });
});

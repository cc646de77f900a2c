import { describe, expect, it } from 'vitest';
import { adcodeOf, realHomeShapes } from './realAtlas.ts';
import { boundariesOf } from './shapeBoundaries.ts';
import { writeShapePaths } from './shapes.ts';

describe('the boundaries that shapes draw', () => {
  const boundaries = boundariesOf(realHomeShapes);

  it('are drawn by the engine where the twin draws them', () => {
    const { box, provinces, ...paths } = realHomeShapes;
    expect(writeShapePaths(boundaries, realHomeShapes.grid)).toEqual({
      ...paths,
      provinces: provinces.map(({ adcode, path }) => ({ adcode, path })),
    });
  });

  it('name each province for the engine by its adcode, read as a number', () => {
    const fujian = boundaries.provinces.features.find(({ id }) => id === 350_000);
    expect(fujian?.properties).toEqual({ adcode: adcodeOf('Fujian') });
  });

  it('keep holes with the outline about them', () => {
    const square = 'M0 0l9 0 0 9-9 0z';
    const hole = 'M3 3l0 3 3 0 0-3z';
    const island = 'M20 0l9 0 0 9-9 0z';
    const neighbours = boundariesOf({ ...realHomeShapes, neighbours: square + hole + island }).neighbours.features;
    expect(neighbours.map(({ geometry }) => ('coordinates' in geometry ? geometry.coordinates : []))).toEqual([
      [[expect.anything(), expect.anything()], [expect.anything()]],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { decodeRaster } from './encodeRaster.ts';
import { readHandMade, rectangle } from './handMade.ts';
import { makeStartRaster } from './startRaster.ts';

const HAND_MADE = {
  arcs: [rectangle(2, 2, 4, 6), rectangle(4, 2, 10, 6), rectangle(10, 0, 30, 30)],
  regions: { a: [[[0]]], b: [[[1]]] },
  neighbours: [{ rings: [[2]] }],
};

describe('the raster that the page carries', () => {
  it('shows the box about the regions, and nothing beside it', () => {
    const encoded = makeStartRaster(readHandMade(HAND_MADE), 8);
    expect([encoded.width, encoded.height]).toEqual([8, 4]);
    expect([...decodeRaster(encoded)].join('')).toBe('11222222'.repeat(4));
  });

  it('is refused where no region has a shape', () => {
    const topology = readHandMade(HAND_MADE, ['unknown']);
    expect(() => makeStartRaster(topology, 8)).toThrow('no shape of a region');
  });
});

import { describe, expect, it } from 'vitest';
import { HAND_CAMERA, type HandMade, NO_LINES, readHandMade, rectangle } from './handMade.ts';
import { boxOfRegion, type IdRaster, rasterise, rasteriseInSteps, regionAt } from './idRaster.ts';
import { LINE_KINDS } from './planeTopology.ts';

function draw(handMade: HandMade, width: number, height: number, lines = NO_LINES): IdRaster {
  return rasterise(readHandMade(handMade), HAND_CAMERA, { width, height }, lines);
}

/** One digit a pixel. */
function toRows({ width, height, ids }: IdRaster): string[] {
  return Array.from({ length: height }, (_, row) => ids.slice(row * width, (row + 1) * width).join(''));
}

function edgeAt({ edges }: IdRaster, column: number, row: number) {
  for (let edge = edges.rowStarts[row] ?? 0; edge < (edges.rowStarts[row + 1] ?? 0); edge += 1) {
    if (edges.columns[edge] !== column) continue;
    return {
      other: edges.others[edge],
      share: edges.otherShares[edge] ?? 0,
      line: edges.lineKinds[edge],
      alpha: edges.lineAlphas[edge] ?? 0,
    };
  }
  return undefined;
}

/** How much of each pixel each id has, from 0 to 255, as far as the raster tells. */
function shareOf(raster: IdRaster, id: number, column: number, row: number): number {
  const edge = edgeAt(raster, column, row);
  if (raster.ids[row * raster.width + column] === id) return 255 - (edge?.share ?? 0);
  return edge?.other === id ? edge.share : 0;
}

/** Two regions side by side; the border between them is uneven. */
const PAIR: HandMade = {
  arcs: [
    [
      [10, 2],
      [2, 2],
      [2, 18],
      [11, 18],
    ],
    [
      [11, 18],
      [8.3, 14.1],
      [13.7, 11.6],
      [6.2, 8.9],
      [12.4, 5.5],
      [10, 2],
    ],
    [
      [10, 2],
      [18, 2],
      [18, 18],
      [11, 18],
    ],
  ],
  regions: { a: [[[0, 1]]], b: [[[2, 1]]] },
};

describe('the raster of two regions that share a border', () => {
  const raster = draw(PAIR, 20, 20);

  it('has each region where it lies, and the sea about them', () => {
    const rows = toRows(raster);
    expect(rows[0]).toBe('0'.repeat(20));
    expect(rows[2]).toBe('00111111112222222200');
    expect(rows[17]).toBe('00111111111222222200');
  });

  it('leaves no sea between them, and covers nothing twice', () => {
    for (let row = 2; row < 18; row += 1) {
      for (let column = 2; column < 18; column += 1) {
        expect(shareOf(raster, 0, column, row), `${column},${row}`).toBe(0);
        expect(shareOf(raster, 1, column, row) + shareOf(raster, 2, column, row)).toBe(255);
      }
    }
  });

  it('shares a pixel as the border divides it: as many samples say', () => {
    const [left, , right] = PAIR.arcs;
    const border = PAIR.arcs[1] ?? [];
    const polygon = [...(left ?? []), ...border];
    expect(right).toBeDefined();
    const SAMPLES = 24;
    for (let row = 2; row < 18; row += 1) {
      for (let column = 5; column < 15; column += 1) {
        let inside = 0;
        for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
          const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
          const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
          if (isInside(polygon, x, y)) inside += 1;
        }
        const expected = (255 * inside) / SAMPLES ** 2;
        expect(Math.abs(shareOf(raster, 1, column, row) - expected), `${column},${row}`).toBeLessThan(6);
      }
    }
  });

  it('tells the box of each region, and what is at a pixel', () => {
    expect(boxOfRegion(raster, 0)).toEqual({ left: 2, top: 2, right: 14, bottom: 18 });
    expect(regionAt(raster, 3, 3)).toBe(0);
    expect(regionAt(raster, 17, 17)).toBe(1);
    expect(regionAt(raster, 0, 0)).toBeUndefined();
    expect(regionAt(raster, -1, 3)).toBeUndefined();
    expect(regionAt(raster, 20, 3)).toBeUndefined();
    const full = draw({ arcs: [rectangle(-1, -1, 5, 5)], regions: { a: [[[0]]] } }, 4, 4);
    const beside = [regionAt(full, 4, 1), regionAt(full, -1, 1), regionAt(full, 1, 4), regionAt(full, 1, -1)];
    expect([regionAt(full, 3, 3), ...beside]).toEqual([0, undefined, undefined, undefined, undefined]);
  });
});

function isInside(ring: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  for (const [index, [fromX, fromY]] of ring.entries()) {
    const [toX, toY] = ring[(index + 1) % ring.length] ?? [fromX, fromY];
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
  }
  return inside;
}

describe('a raster', () => {
  it('smooths a coast: the sea has the rest of the pixel', () => {
    const raster = draw({ arcs: [rectangle(1, 1, 3.25, 3)], regions: { a: [[[0]]] } }, 5, 4);
    expect(toRows(raster)).toEqual(['00000', '01100', '01100', '00000']);
    expect(edgeAt(raster, 3, 1)).toMatchObject({ other: 1, share: 64 });
    expect(edgeAt(raster, 2, 1)).toBeUndefined();
  });

  it('leaves holes open, and draws the island in a lake, whichever way the rings turn', () => {
    const arcs = [rectangle(0, 0, 7, 7), rectangle(1, 1, 6, 6), rectangle(2, 2, 5, 5), rectangle(3, 3, 4, 4)];
    const expected = ['1111111', '1000001', '1011101', '1012101', '1011101', '1000001', '1111111'];
    const forwards: HandMade = {
      arcs,
      regions: {
        a: [
          [[0], [1]],
          [[2], [3]],
        ],
        b: [[[3]]],
      },
    };
    const mixed: HandMade = {
      arcs,
      regions: {
        a: [
          [[0], [-2]],
          [[-3], [3]],
        ],
        b: [[[-4]]],
      },
    };
    expect(toRows(draw(forwards, 7, 7))).toEqual(expected);
    expect(toRows(draw(mixed, 7, 7))).toEqual(expected);
  });

  it('gives a region that has most of no pixel one, so that it can be hit, and keeps the colours true', () => {
    const arcs = [rectangle(0, 0, 5, 5), rectangle(2.3, 2.3, 2.7, 2.7)];
    const raster = draw({ arcs, regions: { land: [[[0], [1]]], speck: [[[1]]] } }, 5, 5);
    expect(toRows(raster)[2]).toBe('11211');
    expect(shareOf(raster, 2, 2, 2)).toBeCloseTo(255 * 0.16, -1);
    expect(boxOfRegion(raster, 1)).toEqual({ left: 2, top: 2, right: 3, bottom: 3 });
  });

  it('takes no region its only pixel: the second of two specks in one pixel has one beside it, without colour', () => {
    const arcs = [rectangle(2.1, 2.1, 2.3, 2.3), rectangle(2.6, 2.6, 2.8, 2.8)];
    const raster = draw({ arcs, regions: { a: [[[0]]], b: [[[1]]] } }, 5, 5);
    const pixels = [...raster.ids];
    expect(pixels.filter((id) => id === 1)).toHaveLength(1);
    expect(pixels.filter((id) => id === 2)).toHaveLength(1);
    expect(pixels[2 * 5 + 2]).toBe(1);
    const at = pixels.indexOf(2);
    expect(shareOf(raster, 2, at % 5, Math.floor(at / 5))).toBe(0);
  });

  it('gives no pixel to what is out of sight or has no shape', () => {
    const topology = readHandMade({ arcs: [rectangle(50, 50, 60, 60)], regions: { far: [[[0]]] } }, ['far', 'unknown']);
    const raster = rasterise(topology, HAND_CAMERA, { width: 5, height: 5 }, NO_LINES);
    expect(raster.ids.every((id) => id === 0)).toBe(true);
    expect(boxOfRegion(raster, 0)).toBeUndefined();
    expect(boxOfRegion(raster, 1)).toBeUndefined();
  });

  it('tells other land from regions and from the sea', () => {
    const raster = draw(
      { arcs: [rectangle(0, 0, 2, 2), rectangle(2, 0, 4, 2)], regions: { a: [[[0]]] }, neighbours: [{ rings: [[1]] }] },
      5,
      2,
    );
    expect(toRows(raster)).toEqual(['11220', '11220']);
    expect(regionAt(raster, 3, 0)).toBeUndefined();
  });

  it('of a part of the map is that part of the raster of the whole', () => {
    const lines = { ...NO_LINES, inner: { width: 0.6, dashes: undefined }, outer: { width: 1.1, dashes: undefined } };
    const whole = draw(PAIR, 20, 20, lines);
    const camera = { ...HAND_CAMERA, offsetX: -7, offsetY: -5 };
    const part = rasterise(readHandMade(PAIR), camera, { width: 6, height: 9 }, lines);
    for (let row = 0; row < 9; row += 1) {
      for (let column = 0; column < 6; column += 1) {
        expect(part.ids[row * 6 + column], `${column},${row}`).toBe(whole.ids[(row + 5) * 20 + column + 7]);
        expect(edgeAt(part, column, row), `${column},${row}`).toEqual(edgeAt(whole, column + 7, row + 5));
      }
    }
  });

  it('numbers more regions than sixteen bits hold', () => {
    const ids = Array.from({ length: 70_000 }, (_, index) => `${index}`);
    const topology = readHandMade({ arcs: [rectangle(1, 0, 3, 1)], regions: { 69999: [[[0]]] } }, ids);
    const raster = rasterise(topology, HAND_CAMERA, { width: 4, height: 1 }, NO_LINES);
    expect([...raster.ids]).toEqual([0, 70_000, 70_000, 0]);
    expect(regionAt(raster, 1, 0)).toBe(69_999);
  });

  it('is refused where a side is longer than its columns can count', () => {
    expect(() => draw(PAIR, 70_000, 1)).toThrow('a raster of 70000 by 1 pixels is too large');
  });

  it('can be drawn in steps, between which it can be given up', () => {
    const steps = rasteriseInSteps(readHandMade(PAIR), HAND_CAMERA, { width: 20, height: 20 }, NO_LINES);
    expect(steps.next().done).toBe(false);
    let last = steps.next();
    while (!last.done) last = steps.next();
    expect(last.value).toEqual(draw(PAIR, 20, 20));
  });
});

describe('the lines of a raster', () => {
  const solid = (width: number) => ({ width, dashes: undefined });
  const lines = { inner: solid(0.6), outer: solid(1), disputed: solid(1), neighbour: solid(0.5) };

  it('cover what a line of their width covers, and are of the kind of the border', () => {
    // The coast of `a`, its border with `b`, that of `b` with a neighbour, and the neighbour's own coast.
    const handMade: HandMade = {
      arcs: [
        [
          [4, 0],
          [0, 0],
          [0, 8],
          [4, 8],
        ],
        [
          [4, 8],
          [4, 0],
        ],
        [
          [4, 0],
          [8, 0],
        ],
        [
          [8, 0],
          [8, 8],
        ],
        [
          [8, 8],
          [4, 8],
        ],
        [
          [8, 0],
          [12.5, 0],
          [12.5, 8],
          [8, 8],
        ],
      ],
      regions: { a: [[[0, 1]]], b: [[[1, 2, 3, 4]]] },
      neighbours: [{ rings: [[5, -4]], disputedWith: ['b'] }],
    };
    const raster = draw(handMade, 14, 8, lines);
    expect(edgeAt(raster, 0, 4)).toMatchObject({ line: LINE_KINDS.outer, alpha: 128 });
    expect(edgeAt(raster, 3, 4)).toMatchObject({ line: LINE_KINDS.inner, alpha: 77, share: 0 });
    expect(edgeAt(raster, 4, 4)).toMatchObject({ line: LINE_KINDS.inner, alpha: 77, share: 0 });
    expect(edgeAt(raster, 5, 4)).toBeUndefined();
    expect(edgeAt(raster, 8, 4)).toMatchObject({ line: LINE_KINDS.disputed });
    expect(edgeAt(raster, 12, 4)).toMatchObject({ line: LINE_KINDS.neighbour, alpha: 128 });
  });

  it('leave gaps where they are dashed, and go on from one segment to the next', () => {
    const arcs: HandMade['arcs'] = [
      [
        [0, 2],
        [3, 2],
        [20, 2],
        [20, 9],
        [0, 9],
        [0, 2],
      ],
    ];
    const dashed = { ...lines, outer: { width: 2, dashes: [4, 4] as const } };
    const raster = draw({ arcs, regions: { a: [[[0]]] } }, 20, 10, dashed);
    const row = Array.from({ length: 20 }, (_, column) => ((edgeAt(raster, column, 1)?.alpha ?? 0) > 128 ? '#' : '.'));
    expect(row.join('')).toBe('####....####....####');
  });
});

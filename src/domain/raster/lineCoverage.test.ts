import { describe, expect, it } from 'vitest';
import { drawLine, type LineBuffer } from './lineCoverage.ts';

function makeBuffer(width: number, height: number): LineBuffer {
  return { width, height, alphas: new Uint8Array(width * height), kinds: new Uint8Array(width * height) };
}

const solid = (width: number) => ({ width, dashes: undefined });

describe('a line', () => {
  it('is as dark as it is thin: its alphas sum up to its width, wherever it lies', () => {
    for (const [width, y] of [
      [0.2, 5],
      [0.6, 5.3],
      [1.1, 4.5],
      [2, 5.2],
      [3, 5.75],
    ] as const) {
      const buffer = makeBuffer(20, 10);
      drawLine(buffer, Float64Array.of(-5, y, 25, y), 1, solid(width));
      const sum = Array.from({ length: 10 }, (_, row) => buffer.alphas[row * 20 + 10] ?? 0).reduce((a, b) => a + b, 0);
      expect(Math.abs(sum / 255 - width), `${width} at ${y}`).toBeLessThan(0.02);
    }
  });

  it('that slants is as dark as a level one, and fills no more than its strip', () => {
    const buffer = makeBuffer(40, 40);
    drawLine(buffer, Float64Array.of(0, 3, 40, 22.7), 1, solid(1));
    const sum = buffer.alphas.reduce((total, alpha) => total + alpha, 0) / 255;
    expect(Math.abs(sum / Math.hypot(40, 19.7) - 1)).toBeLessThan(0.06);
    const columnsOfRow = buffer.alphas.slice(10 * 40, 11 * 40).filter((alpha) => alpha > 0);
    expect(columnsOfRow.length).toBeLessThan(8);
  });

  it('leaves a pixel to the stronger, whichever comes first', () => {
    for (const order of [
      [1, 2],
      [2, 1],
    ]) {
      const buffer = makeBuffer(9, 9);
      for (const kind of order) {
        const points = kind === 1 ? Float64Array.of(0, 4.5, 9, 4.5) : Float64Array.of(4.5, 0, 4.5, 9);
        drawLine(buffer, points, kind, solid(kind === 1 ? 1 : 0.5));
      }
      expect(buffer.kinds[4 * 9 + 4]).toBe(1);
      expect(buffer.alphas[4 * 9 + 4]).toBe(255);
      expect(buffer.kinds[2 * 9 + 4]).toBe(2);
    }
  });

  it('of no width draws nothing', () => {
    const buffer = makeBuffer(9, 9);
    drawLine(buffer, Float64Array.of(0, 4.5, 9, 4.5), 1, solid(0));
    expect(buffer.alphas.every((alpha) => alpha === 0)).toBe(true);
  });
});

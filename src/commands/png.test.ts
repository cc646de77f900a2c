import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from './png.mjs';

const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];

/** The chunks of a PNG by their type. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  let at = 8;
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

describe('a picture of few colours', () => {
  it('keeps each of them, the most frequent first', () => {
    const chunks = chunksOf(encodePng(3, 1, Uint8Array.from([...BLUE, ...RED, ...RED])));
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect([...(chunks.get('PLTE') ?? [])]).toEqual([255, 0, 0, 0, 0, 255]);
    expect([...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]).toEqual([0, 1, 0, 0]);
  });

  it('gives the rarest of more than 256 colours the nearest that is kept', () => {
    const greys = Array.from({ length: 256 }, (_, level) => [level, level, level, 255]);
    const nearlyWhite = [255, 255, 254, 255];
    const chunks = chunksOf(encodePng(513, 1, Uint8Array.from([...greys, ...greys, nearlyWhite].flat())));
    expect(chunks.get('PLTE')?.length).toBe(3 * 256);
    expect(inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0)).at(-1)).toBe(255);
  });
});

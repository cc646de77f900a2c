import { expect, it } from 'vitest';
import { readOpeningAtlas } from './openingAtlas.ts';
import { bareAtlas, readRealBytes } from './realAtlas.ts';

it('is the atlas without reported figures, wherever in a larger buffer its files lie', () => {
  const atlas = readOpeningAtlas((path) => {
    const bytes = readRealBytes(path);
    const larger = new Uint8Array(bytes.length + 16);
    larger.set(bytes, 8);
    return larger.subarray(8, 8 + bytes.length);
  });
  expect(atlas.version).toBe(bareAtlas.version);
  expect(atlas.trade.togetherIn(2024)).toEqual(bareAtlas.trade.togetherIn(2024));
  expect(atlas.reported.size).toBe(0);
});

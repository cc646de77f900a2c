import { describe, expect, it } from 'vitest';
import { adcodeOf, realDetailFile } from './realAtlas.ts';
import { readShapesFile } from './shapesFile.ts';

describe('the file of finer boundaries', () => {
  it('is read as shapes of all provinces', () => {
    const shapes = readShapesFile(realDetailFile());
    expect(shapes.grid).toBe(40_000);
    expect(shapes.provinces).toHaveLength(34);
    const hainan = shapes.provinces.find(({ adcode }) => adcode === adcodeOf('Hainan'));
    // In earth radii: the island is some 300 km wide.
    expect(hainan && hainan.box.right - hainan.box.left).toBeCloseTo(0.05, 1);
  });

  it.each([
    ['no object at all', [], 'no shapes are at ""'],
    ['a part that is missing', { ...Object(realDetailFile()), islets: undefined }, 'no shapes are at "islets"'],
    [
      'a path of another kind',
      { ...Object(realDetailFile()), provinces: [{ adcode: '110000', path: 'M0,0L1,1' }] },
      'no shapes are at "provinces.0.path"',
    ],
    [
      'a border of another kind',
      { ...Object(realDetailFile()), innerBorders: 'M0,0L1,1' },
      'no shapes are at "innerBorders"',
    ],
    ['no province', { ...Object(realDetailFile()), provinces: [] }, 'no shapes are at "provinces"'],
    [
      'a province without a code',
      { ...Object(realDetailFile()), provinces: [{ adcode: 'x', path: 'M0 0l1 1z' }] },
      '"x" is not an adcode',
    ],
  ])('is refused with %s', (_, content, message) => {
    expect(() => readShapesFile(content)).toThrow(message);
  });
});

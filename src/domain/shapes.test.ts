import { describe, expect, it } from 'vitest';
import { type Camera, fitCamera, toScreen } from './camera.ts';
import { EARTH_RADIUS_KM, mapPlaneToAlbers } from './projection.ts';
import { adcodeOf, realAtlas, realBoundaries, realHomeShapes } from './realAtlas.ts';
import { isletPoints, outlineAbout, type ProvinceShape, shapesWithin, viewBoxOf, writeShapePaths } from './shapes.ts';
import { readPath, turnOf } from './svgPath.ts';

const shapes = realHomeShapes;
const { grid } = shapes;

function shapeOf(nameEn: string): ProvinceShape {
  const shape = shapes.provinces.find(({ adcode }) => adcode === adcodeOf(nameEn));
  if (shape === undefined) throw new RangeError(`no shape of ${nameEn}`);
  return shape;
}

/** What a path covers in 1,000 square kilometres; holes turn the other way and are taken off. */
function areaOf(path: string): number {
  let twice = 0;
  for (const ring of readPath(path)) {
    let previous = ring.at(-1);
    for (const point of ring) {
      if (previous) twice += previous[0] * point[1] - point[0] * previous[1];
      previous = point;
    }
  }
  return ((Math.abs(twice) / 2) * (EARTH_RADIUS_KM / grid) ** 2) / 1000;
}

describe('areas as paths', () => {
  it('turn clockwise on the screen, and their holes the other way, however they came', () => {
    const ring = (side: number): [number, number][] => [
      [0, 0],
      [side, 0],
      [side, side],
      [0, side],
      [0, 0],
    ];
    const write = (outline: [number, number][], hole: [number, number][]) =>
      writeShapePaths(
        {
          ...realBoundaries,
          islets: {
            type: 'FeatureCollection',
            features: [
              { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates: [outline, hole] } },
            ],
          },
        },
        1_000,
      ).islets;
    const turns = (path: string) => readPath(path).map(turnOf);
    expect(turns(write(ring(9), ring(3)))).toEqual([1, -1]);
    expect(turns(write(ring(9).toReversed(), ring(3).toReversed()))).toEqual([1, -1]);
  });
});

describe('an outline about some provinces', () => {
  it('draws the border between two of them once', () => {
    const pair = ['Tibet', 'Qinghai'].map(adcodeOf);
    const both = edgesOf(outlineAbout(shapes, (adcode) => pair.includes(adcode)));
    expect(new Set(both).size).toBe(both.length);
    const alone = pair.map((one) => edgesOf(outlineAbout(shapes, (adcode) => adcode === one)));
    const shared = alone[0]?.filter((edge) => alone[1]?.includes(edge)) ?? [];
    expect(shared.length).toBeGreaterThan(20);
    expect(both.length).toBe(alone.flat().length - shared.length);
  });

  it('is nothing about none', () => {
    expect(outlineAbout(shapes, () => false)).toBe('');
  });
});

/** Each edge of a path by its two ends, whichever way it is drawn. */
function edgesOf(path: string): string[] {
  return readPath(path).flatMap((line) =>
    line.slice(1).map((end, index) => [String(line[index]), String(end)].toSorted().join(' ')),
  );
}

describe('the shapes within a box', () => {
  it('are those that have a part there, whole', () => {
    const { box, path } = shapeOf('Hainan');
    const near = shapesWithin(shapes, box, 1);
    expect(near.provinces).toContainEqual({ adcode: adcodeOf('Hainan'), path });
    expect(near.provinces.map(({ adcode }) => adcode)).not.toContain(adcodeOf('Xinjiang'));
    expect(near.neighbours.length).toBeLessThan(shapes.neighbours.length);
    expect(shapes.innerBorders).toContain(near.innerBorders);
  });

  it('keep to every so many steps of the grid, with fewer points', () => {
    const { box, path } = shapeOf('Hainan');
    const near = shapesWithin(shapes, box, 4).provinces.find(({ adcode }) => adcode === adcodeOf('Hainan'));
    const points = readPath(near?.path ?? '').flat();
    expect(points.length).toBeLessThan(readPath(path).flat().length);
    expect(points.every(([x, y]) => x % 4 === 0 && y % 4 === 0)).toBe(true);
  });

  it('are seen through a view box on the grid, north up', () => {
    expect(viewBoxOf({ left: -0.5, right: 0.5, low: -0.25, high: 0.75 }, 100)).toBe('-50 -75 100 100');
  });
});

describe('the shapes of the home view', () => {
  it('are a closed path for each of the 34', () => {
    expect(shapes.provinces).toHaveLength(34);
    for (const { adcode, path } of shapes.provinces) {
      expect(path, adcode).toMatch(/^(M-?\d+ ?-?\d+l[-\d ]+z)+$/);
    }
  });

  it('leave borders open', () => {
    const { innerBorders, outerBorders, disputedBorders, neighbourBorders } = shapes;
    for (const path of [innerBorders, outerBorders, disputedBorders, neighbourBorders]) {
      expect(path).toMatch(/^M/);
      expect(path).not.toContain('z');
    }
    expect(shapes.neighbours).toContain('z');
    expect(shapes.islets).toContain('z');
  });

  it('have a dot in the middle of each islet', () => {
    const middles = readPath(shapes.islets).map((ring) => {
      const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
      return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2] as const;
    });
    const points = isletPoints(shapes);
    expect(points).toHaveLength(middles.length);
    for (const [index, [x, y]] of points.entries()) {
      expect(Math.abs(x - (middles[index]?.[0] ?? Number.NaN))).toBeLessThanOrEqual(0.5);
      expect(Math.abs(y - (middles[index]?.[1] ?? Number.NaN))).toBeLessThanOrEqual(0.5);
    }
  });

  it('keep areas, within what generalizing takes', () => {
    // Areas in 1,000 km² as commonly given; Mercator would draw Heilongjiang at twice its share against Hainan.
    expect(areaOf(shapeOf('Xinjiang').path)).toBeCloseTo(1_665, -2);
    expect(areaOf(shapeOf('Sichuan').path) / 486).toBeCloseTo(1, 1);
    expect(areaOf(shapeOf('Hainan').path) / 34).toBeCloseTo(1, 1);
    expect(areaOf(shapeOf('Heilongjiang').path) / 453).toBeCloseTo(1, 1);
  });

  it('stand with north up: Heilongjiang above Hainan, Xinjiang left of Shanghai', () => {
    expect(shapeOf('Heilongjiang').box.low).toBeGreaterThan(shapeOf('Hainan').box.high);
    expect(shapeOf('Xinjiang').box.right).toBeLessThan(shapeOf('Shanghai').box.left);
    const lowestY = (nameEn: string) =>
      Math.min(
        ...readPath(shapeOf(nameEn).path)
          .flat()
          .map(([, y]) => y),
      );
    expect(lowestY('Heilongjiang')).toBeLessThan(lowestY('Hainan'));
  });

  it('have boxes that hold their path and their label, within the box of all', () => {
    for (const { adcode, path, box } of shapes.provinces) {
      const points = readPath(path).flat();
      const onPath = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
      expect(box.left * grid, adcode).toBeCloseTo(onPath[0] ?? Number.NaN, 0);
      expect(box.right * grid, adcode).toBeCloseTo(onPath[1] ?? Number.NaN, 0);
      const [x, y] = mapPlaneToAlbers(realAtlas.provinceOf(adcode).labelPoint);
      expect(x > box.left && x < box.right && y > box.low && y < box.high, adcode).toBe(true);
      expect(box.left >= shapes.box.left && box.right <= shapes.box.right, adcode).toBe(true);
      expect(box.low >= shapes.box.low && box.high <= shapes.box.high, adcode).toBe(true);
    }
  });

  it('fit the home camera, on a wide screen and on a phone', () => {
    for (const size of [
      { width: 1040, height: 720 },
      { width: 360, height: 300 },
    ]) {
      const camera: Camera = fitCamera(shapes.box, size, { top: 8, right: 8, bottom: 8, left: 8 });
      for (const { adcode, labelPoint } of realAtlas.provinces) {
        const [x, y] = toScreen(camera, labelPoint);
        expect(x > 8 && x < size.width - 8 && y > 8 && y < size.height - 8, adcode).toBe(true);
      }
    }
  });
});

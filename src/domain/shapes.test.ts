import { beforeAll, describe, expect, it } from 'vitest';
import { readBoundaries } from './boundaries.ts';
import { type Camera, fitCamera, toScreen } from './camera.ts';
import { EARTH_RADIUS_KM, mapPlaneToAlbers } from './projection.ts';
import { adcodeOf, readRealBoundaryFile, realAtlas } from './realAtlas.ts';
import { makeShapes, outlineAbout, PATH_UNITS, type ProvinceShape, type Shapes } from './shapes.ts';

let shapes: Shapes;
beforeAll(() => {
  shapes = makeShapes(readBoundaries(readRealBoundaryFile()));
});

function shapeOf(nameEn: string): ProvinceShape {
  const shape = shapes.provinces.find(({ adcode }) => adcode === adcodeOf(nameEn));
  if (shape === undefined) throw new RangeError(`no shape of ${nameEn}`);
  return shape;
}

/** Rings of an SVG path, as points in path units. */
function ringsOf(path: string): [number, number][][] {
  return path
    .split('M')
    .filter((ring) => ring !== '')
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((point) => {
          const [x = Number.NaN, y = Number.NaN] = point.split(',').map(Number);
          return [x, y];
        }),
    );
}

/** What a path covers in 1,000 square kilometres; holes turn the other way and are taken off. */
function areaOf(path: string): number {
  let twice = 0;
  for (const ring of ringsOf(path)) {
    let previous = ring.at(-1);
    for (const point of ring) {
      if (previous) twice += previous[0] * point[1] - point[0] * previous[1];
      previous = point;
    }
  }
  return ((Math.abs(twice) / 2) * (EARTH_RADIUS_KM / PATH_UNITS) ** 2) / 1000;
}

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
  return ringsOf(path).flatMap((line) =>
    line.slice(1).map((end, index) => [String(line[index]), String(end)].toSorted().join(' ')),
  );
}

describe('the shapes of the home view', () => {
  it('are a closed path for each of the 34', () => {
    expect(shapes.provinces).toHaveLength(34);
    for (const { adcode, path } of shapes.provinces) {
      expect(path, adcode).toMatch(/^(M-?[\d.]+,-?[\d.]+(L-?[\d.]+,-?[\d.]+)+Z)+$/);
    }
  });

  it('leave borders open', () => {
    const { innerBorders, outerBorders, disputedBorders, neighbourBorders } = shapes;
    for (const path of [innerBorders, outerBorders, disputedBorders, neighbourBorders]) {
      expect(path).toMatch(/^M/);
      expect(path).not.toContain('Z');
    }
    expect(shapes.neighbours).toContain('Z');
    expect(shapes.islets).toContain('Z');
  });

  it('have a dot in the middle of each islet', () => {
    const middles = ringsOf(shapes.islets).map((ring) => {
      const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
      return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2] as const;
    });
    expect(shapes.isletPoints).toHaveLength(middles.length);
    for (const [index, [x, y]] of shapes.isletPoints.entries()) {
      expect(x * PATH_UNITS).toBeCloseTo(middles[index]?.[0] ?? Number.NaN, 0);
      expect(-y * PATH_UNITS).toBeCloseTo(middles[index]?.[1] ?? Number.NaN, 0);
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
        ...ringsOf(shapeOf(nameEn).path)
          .flat()
          .map(([, y]) => y),
      );
    expect(lowestY('Heilongjiang')).toBeLessThan(lowestY('Hainan'));
  });

  it('have boxes that hold their path and their label, within the box of all', () => {
    for (const { adcode, path, box } of shapes.provinces) {
      const points = ringsOf(path).flat();
      const onPath = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
      expect(box.left * PATH_UNITS, adcode).toBeCloseTo(onPath[0] ?? Number.NaN, 0);
      expect(box.right * PATH_UNITS, adcode).toBeCloseTo(onPath[1] ?? Number.NaN, 0);
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

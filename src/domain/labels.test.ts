import { describe, expect, it } from 'vitest';
import type { Adcode } from './adcode.ts';
import type { Province } from './atlas.ts';
import { meets } from './boxes.ts';
import { type Box, type Camera, fitCamera, type Size, toScreen } from './camera.ts';
import { makeGround } from './ground.ts';
import type { LabelForm, LabelScene, LabelWish, PlacedLabel } from './label.ts';
import { writeFullForms, writeShortForms } from './labelForms.ts';
import { layOutLabels } from './labels.ts';
import { EARTH_RADIUS_KM } from './projection.ts';
import { adcodeOf, namesOf, realAtlas, realHomeShapes } from './realAtlas.ts';
import type { GridLine } from './svgPath.ts';

const ground = makeGround(realHomeShapes);
const { box: country, provinces: shapes, grid } = realHomeShapes;

const LAPTOP: Size = { width: 720, height: 640 };
const TABLET: Size = { width: 640, height: 500 };
const PHONE: Size = { width: 390, height: 296 };
const WIDE: Size = { width: 1500, height: 1000 };

type Language = 'en' | 'zh';

function homeOf(size: Size): Camera {
  const side = size.width < 500 ? 6 : 20;
  return fitCamera(country, size, { top: side, right: side, bottom: side, left: side });
}

/** The camera after zooming in about a point of the screen. */
function zoomIn({ scale, offsetX, offsetY }: Camera, times: number, [x, y]: readonly [number, number]): Camera {
  return { scale: scale * times, offsetX: x - (x - offsetX) * times, offsetY: y - (y - offsetY) * times };
}

function wishesOf(camera: Camera, language: Language, value: readonly string[], markRadius?: number): LabelWish[] {
  return realAtlas.provinces.map((province) => {
    const [x, y] = toScreen(camera, province.labelPoint);
    const texts = { ...namesIn(province, language), value, sign: '' };
    const isTiny = (province.labelRadiusKm / EARTH_RADIUS_KM) * camera.scale < 2.5;
    return {
      adcode: province.adcode,
      x,
      y,
      markRadius: markRadius ?? (isTiny ? 2.5 : 0),
      forms: writeFullForms(texts),
      shortForms: writeShortForms(texts),
    };
  });
}

function namesIn({ nameEn, nameZh, isoCode, searchNames }: Province, language: Language) {
  if (language === 'en') return { name: nameEn, shortName: isoCode };
  return { name: nameZh, shortName: searchNames.find((name) => name.length === 1) ?? nameZh };
}

interface Case {
  readonly size: Size;
  readonly camera: Camera;
  readonly language: Language;
  readonly value: readonly string[];
  readonly markRadius?: number;
  readonly obstacles?: readonly Box[];
}

function layOut({ size, camera, language, value, markRadius, obstacles = [] }: Case): PlacedLabel[] {
  const scene: LabelScene = { camera, screen: size, ground, obstacles };
  return layOutLabels(wishesOf(camera, language, value, markRadius), scene);
}

/** Which province lies at a point of the screen: asked of the shapes themselves. */
function provinceAt({ scale, offsetX, offsetY }: Camera, x: number, y: number): Adcode | undefined {
  const [planeX, planeY] = [(x - offsetX) / scale, (offsetY - y) / scale];
  for (const { adcode, box, rings } of shapes) {
    if (planeX < box.left || planeX > box.right || planeY < box.low || planeY > box.high) continue;
    const crossed = rings.reduce((sum, ring) => sum + countCrossings(ring, planeX * grid, -planeY * grid), 0);
    if (crossed % 2 === 1) return adcode;
  }
  return undefined;
}

function countCrossings(points: GridLine, x: number, y: number): number {
  let count = 0;
  let before = points.at(-1);
  for (const point of points) {
    if (before && before[1] > y !== point[1] > y) {
      const at = before[0] + ((point[0] - before[0]) * (y - before[1])) / (point[1] - before[1]);
      if (at > x) count += 1;
    }
    before = point;
  }
  return count;
}

/** Points all over a box. */
function pointsOf({ left, right, low, high }: Box): [number, number][] {
  const steps = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
  return steps.flatMap((i) => steps.map((j): [number, number] => [left + (right - left) * i, low + (high - low) * j]));
}

const HOME_CASES: [string, Case][] = [LAPTOP, TABLET, PHONE, WIDE].flatMap((size) =>
  (['en', 'zh'] as const).flatMap((language) =>
    [[], ['+12.3'], ['+12.3', 'Jan–Sep']].map((value): [string, Case] => [
      `${size.width} pixels, ${language}, ${value.length} lines of values`,
      { size, camera: homeOf(size), language, value },
    ]),
  ),
);

const beijing = realAtlas.provinceOf(adcodeOf('Beijing'));
const CLOSE_CASES: [string, Case][] = [1.5, 3, 8, 20].map((times) => {
  const camera = homeOf(LAPTOP);
  const near = zoomIn(camera, times, toScreen(camera, beijing.labelPoint));
  return [`zoomed in ${times} times on Beijing`, { size: LAPTOP, camera: near, language: 'en', value: [] }];
});

describe.each([...HOME_CASES, ...CLOSE_CASES])('labels, %s', (_what, given) => {
  const labels = layOut(given);
  const { camera, size } = given;

  it('never meet, and stay on the screen', () => {
    expect(labels.length).toBeGreaterThan(0);
    for (const [index, one] of labels.entries()) {
      expect(one.box.left).toBeGreaterThanOrEqual(0);
      expect(one.box.low).toBeGreaterThanOrEqual(0);
      expect(one.box.right).toBeLessThanOrEqual(size.width);
      expect(one.box.high).toBeLessThanOrEqual(size.height);
      for (const other of labels.slice(index + 1)) {
        expect(meets(one.box, other.box), namesOf([one.adcode, other.adcode]).join(' and ')).toBe(false);
      }
    }
  });

  it('lie on their own unit, or on none', () => {
    for (const { adcode, box, isOutside } of labels) {
      const below = new Set(pointsOf(box).map(([x, y]) => provinceAt(camera, x, y)));
      expect([...below], namesOf([adcode]).join()).toEqual([isOutside ? undefined : adcode]);
    }
  });

  it('are led to where they belong by lines that run over no other label', () => {
    for (const { adcode, leader } of labels) {
      if (!leader) continue;
      const points = [0, 0.25, 0.5, 0.75, 1].map((at) => [
        leader.from[0] + (leader.to[0] - leader.from[0]) * at,
        leader.from[1] + (leader.to[1] - leader.from[1]) * at,
      ]);
      for (const { box, adcode: other } of labels) {
        if (other === adcode) continue;
        for (const [x = 0, y = 0] of points) {
          expect(x > box.left && x < box.right && y > box.low && y < box.high, namesOf([adcode, other]).join()).toBe(
            false,
          );
        }
      }
    }
  });
});

function textOf({ form }: PlacedLabel): string {
  return form.lines.map(({ text }) => text).join(' ');
}

function labelOf(labels: readonly PlacedLabel[], nameEn: string): PlacedLabel {
  const label = labels.find(({ adcode }) => adcode === adcodeOf(nameEn));
  if (label === undefined) throw new RangeError(`${nameEn} has no label`);
  return label;
}

describe('the labels of the home view', () => {
  const home = homeOf(LAPTOP);
  const labels = layOut({ size: LAPTOP, camera: home, language: 'en', value: [] });

  it('name all 34 units, and all but two narrow inland ones in full', () => {
    expect(labels).toHaveLength(34);
    const short = labels.filter((label) => textOf(label) !== realAtlas.provinceOf(label.adcode).nameEn);
    expect(short.map(textOf).toSorted()).toEqual(['CQ', 'NX']);
  });

  it('stand at the point of a roomy unit', () => {
    for (const name of ['Xinjiang', 'Tibet', 'Qinghai', 'Sichuan']) {
      const [x, y] = toScreen(home, realAtlas.provinceOf(adcodeOf(name)).labelPoint);
      expect(labelOf(labels, name), name).toMatchObject({ x, y, isOutside: false, leader: undefined });
    }
  });

  it('stand in the sea beside small units by the coast, with a line to them where it is needed', () => {
    for (const name of ['Beijing', 'Tianjin', 'Hong Kong']) {
      expect(labelOf(labels, name).isOutside, name).toBe(true);
      const { leader, box } = labelOf(labels, name);
      const [x, y] = toScreen(home, realAtlas.provinceOf(adcodeOf(name)).labelPoint);
      // A name right beside its coast needs no line.
      const near = leader?.to ?? [Math.max(box.left, Math.min(x, box.right)), Math.max(box.low, Math.min(y, box.high))];
      expect(Math.hypot(near[0] - x, near[1] - y), name).toBeLessThan(10);
    }
  });

  it('keep clear of what else stands there', () => {
    const inset: Box = { left: 600, right: 720, low: 400, high: 640 };
    const legend: Box = { left: 0, right: 300, low: 350, high: 640 };
    const some = layOut({ size: LAPTOP, camera: home, language: 'en', value: [], obstacles: [inset, legend] });
    for (const { box } of some) expect(meets(box, inset) || meets(box, legend)).toBe(false);
    // Tibet lies partly under the legend: its name moves to what is seen of it.
    expect(labelOf(some, 'Tibet').box.high).toBeLessThan(350);
  });

  it('leave the mark of a unit free: a name goes below its dot', () => {
    const marked = layOut({ size: LAPTOP, camera: home, language: 'en', value: [], markRadius: 5 });
    for (const { box } of marked) {
      for (const { labelPoint } of realAtlas.provinces) {
        const [x, y] = toScreen(home, labelPoint);
        expect(meets(box, { left: x - 5, right: x + 5, low: y - 5, high: y + 5 })).toBe(false);
      }
    }
    const [, y] = toScreen(home, realAtlas.provinceOf(adcodeOf('Xinjiang')).labelPoint);
    expect(labelOf(marked, 'Xinjiang').y).toBeGreaterThan(y);
  });

  it('carry a value each, wherever that has room', () => {
    const valued = layOut({ size: LAPTOP, camera: home, language: 'en', value: ['+12.3'] });
    expect(valued).toHaveLength(34);
    const without = valued.filter((label) => !textOf(label).includes('+12.3'));
    expect(without.map(textOf)).toEqual(['NX']);
  });
});

describe('labels of a map that the reader moved', () => {
  it('stand on what is seen of a unit whose point is out of sight', () => {
    const home = homeOf(LAPTOP);
    const xinjiang = realAtlas.provinceOf(adcodeOf('Xinjiang'));
    const [x, y] = toScreen(home, xinjiang.labelPoint);
    const near = zoomIn(home, 4, [x, y]);
    const moved = { ...near, offsetX: near.offsetX - 300 };
    const label = labelOf(layOut({ size: LAPTOP, camera: moved, language: 'en', value: [] }), 'Xinjiang');
    expect(label.isOutside).toBe(false);
    expect(provinceAt(moved, label.x, label.y)).toBe(xinjiang.adcode);
    // In the middle of that, and not at the edge of the screen.
    expect(label.x).toBeGreaterThan(150);
  });
});

describe('labels without any room', () => {
  const wide: LabelForm = { lines: [{ text: 'x', isValue: false }], fontSize: 11, width: 500, height: 11 };

  it('are left out', () => {
    const camera = homeOf(PHONE);
    const wishes = wishesOf(camera, 'en', []).map((wish) => ({ ...wish, forms: [wide], shortForms: [] }));
    expect(layOutLabels(wishes, { camera, screen: PHONE, ground, obstacles: [] })).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { meets } from './boxes.ts';
import type { Box } from './camera.ts';
import { placeTooltip } from './tooltipPlace.ts';

const screen = { width: 600, height: 400 };
const tip = { width: 150, height: 100 };

interface Surroundings {
  coversShape?: (box: Box) => boolean;
  landRatio?: (box: Box) => number;
  obstacles?: Box[];
  name?: Box;
  kept?: Box;
}

function place(shape: Box, surroundings: Surroundings = {}) {
  const { coversShape = (box) => meets(box, shape), landRatio = () => 0, obstacles = [], name, kept } = surroundings;
  return placeTooltip({ shape, tip, screen, name, obstacles, kept, coversShape, landRatio });
}

test('a tooltip stands to the right of its shape, level with its middle', () => {
  expect(place({ left: 100, right: 200, low: 150, high: 250 })).toEqual({ x: 210, y: 150 });
});

test('where the right has no room it goes to the left, then above, then below', () => {
  expect(place({ left: 400, right: 560, low: 150, high: 250 })).toEqual({ x: 240, y: 150 });
  expect(place({ left: 80, right: 560, low: 200, high: 380 })).toEqual({ x: 245, y: 90 });
  expect(place({ left: 80, right: 560, low: 20, high: 180 })).toEqual({ x: 245, y: 190 });
});

test('it stays on the screen', () => {
  const { x, y } = place({ left: 100, right: 140, low: 0, high: 20 });
  expect({ x, y }).toEqual({ x: 150, y: 10 });
});

test('a shape whose box fills the screen leaves a corner that it does not reach', () => {
  // A band from the lower left to the upper right, as Inner Mongolia is.
  const reachesBand = ({ right, high }: Box) => high > 340 - (right * 400) / 600;
  const { x, y } = place({ left: 0, right: 600, low: 0, high: 400 }, { coversShape: reachesBand });
  expect({ x, y }).toEqual({ x: 10, y: 10 });
});

test('where every place covers the shape, the one that covers least is taken', () => {
  const all = { left: -500, right: 1000, low: -500, high: 1000 };
  expect(place(all, { coversShape: ({ left }) => left < 500 }).x).toBe(440);
});

test('of the places beside the shape it takes the one that covers least of other provinces', () => {
  const shape = { left: 250, right: 300, low: 150, high: 250 };
  expect(place(shape, { landRatio: ({ right }) => (right > 300 ? 0.5 : 0.4) })).toEqual({ x: 90, y: 150 });
});

test('it keeps off the legend where it can', () => {
  const shape = { left: 250, right: 300, low: 150, high: 250 };
  const legend = { left: 320, right: 600, low: 100, high: 400 };
  expect(place(shape, { obstacles: [legend] })).toEqual({ x: 90, y: 150 });
});

test('a small province that leaves no room beside it on one side is not covered', () => {
  const small = { left: 565, right: 575, low: 201, high: 209 };
  const { x, y } = place(small);
  expect(x + tip.width <= small.left || y + tip.height <= small.low || y >= small.high).toBe(true);
});

test('the name beside a small province stays readable', () => {
  const small = { left: 250, right: 256, low: 150, high: 156 };
  const name = { left: 262, right: 320, low: 146, high: 160 };
  expect(place(small, { name })).toEqual({ x: 90, y: 103 });
});

test('it covers its own shape rather than a tooltip that the reader keeps', () => {
  const shape = { left: 100, right: 500, low: 120, high: 380 };
  const kept = { left: 0, right: 600, low: 0, high: 110 };
  const { x, y } = place(shape, { kept });
  expect(meets({ left: x, right: x + tip.width, low: y, high: y + tip.height }, kept)).toBe(false);
});

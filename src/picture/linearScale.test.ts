import { scaleLinear } from 'd3-scale';
import { expect, it } from 'vitest';
import { linearScale } from './linearScale.ts';

it.each<[[number, number], [number, number]]>([
  [
    [2017, 2024],
    [4, 180],
  ],
  [
    [-18.6, 123],
    [26, 4],
  ],
  [
    [0, 0],
    [36, 17],
  ],
])('places the values of %j as d3 does', (domain, range) => {
  const scale = linearScale(domain, range);
  const peer = scaleLinear().domain(domain).range(range);
  for (const value of [...domain, 0, 2020, -40]) expect(scale(value)).toBeCloseTo(peer(value), 6);
});

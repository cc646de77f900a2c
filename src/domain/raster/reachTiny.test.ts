import { describe, expect, it } from 'vitest';
import type { Box } from '../camera.ts';
import { fromScreen } from '../camera.ts';
import { HAND_CAMERA } from './handMade.ts';
import { makeTinyReach } from './reachTiny.ts';

const BOXES: Record<string, Box> = {
  large: { left: 0, right: 100, low: 0, high: 100 },
  tiny: { left: 19, right: 22, low: 19, high: 22 },
  small: { left: 30, right: 42, low: 14, high: 26 },
};
const NAMES = Object.keys(BOXES);
const reach = makeTinyReach(
  Object.values(BOXES).map(({ left, right, low, high }) =>
    fromScreen(HAND_CAMERA, (left + right) / 2, (low + high) / 2),
  ),
);

function meant(x: number, y: number, hit: string | undefined): string | undefined {
  const index = reach({
    ...{ camera: HAND_CAMERA, x, y },
    hit: hit === undefined ? undefined : NAMES.indexOf(hit),
    boxOf: (region) => BOXES[NAMES[region] ?? ''],
  });
  return index === undefined ? undefined : NAMES[index];
}

describe('who points beside a tiny region', () => {
  it('means it on the sea and on a region far larger', () => {
    expect(meant(24, 22, undefined)).toBe('tiny');
    expect(meant(24, 22, 'large')).toBe('tiny');
  });

  it('means what is hit further away, and on a region that is itself not large', () => {
    expect(meant(29, 22, 'large')).toBe('large');
    expect(meant(60, 60, undefined)).toBeUndefined();
    expect(meant(24, 22, 'small')).toBe('small');
  });

  it('means no region that can be hit well, however near its label point', () => {
    expect(meant(37, 21, undefined)).toBeUndefined();
  });
});

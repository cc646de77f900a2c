import { describe, expect, it } from 'vitest';
import { findInDirection } from './neighbourInDirection.ts';

const places = [
  { name: 'east', x: 10, y: 1 },
  { name: 'far east', x: 30, y: 0 },
  { name: 'north', x: -1, y: -10 },
  { name: 'south', x: 2, y: 12 },
];
const origin = { x: 0, y: 0 };

describe('the nearest place in a direction', () => {
  it('is the near one ahead', () => {
    expect(findInDirection(places, origin, 'right')?.name).toBe('east');
    expect(findInDirection(places, origin, 'up')?.name).toBe('north');
    expect(findInDirection(places, origin, 'down')?.name).toBe('south');
  });

  it('is none where nothing lies ahead, the place itself included', () => {
    expect(findInDirection(places, origin, 'left')).toBeUndefined();
    expect(findInDirection([origin], origin, 'left')).toBeUndefined();
  });

  it('takes the diagonal for ahead, and nothing beyond it', () => {
    const diagonal = { name: 'diagonal', x: 5, y: 5 };
    const beyond = { name: 'beyond', x: 5, y: 6 };
    expect(findInDirection([diagonal], origin, 'right')).toBe(diagonal);
    expect(findInDirection([beyond], origin, 'right')).toBeUndefined();
    expect(findInDirection([beyond], origin, 'down')).toBe(beyond);
  });

  it('takes the first of two equally near', () => {
    const twins = [
      { name: 'a', x: 4, y: 1 },
      { name: 'b', x: 4, y: -1 },
    ];
    expect(findInDirection(twins, origin, 'right')?.name).toBe('a');
  });
});

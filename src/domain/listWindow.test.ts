import { expect, it } from 'vitest';
import { findWindow } from './listWindow.ts';

const ROW = 20;

it('a short list is drawn as a whole, wherever it is scrolled to', () => {
  expect(findWindow(100, { top: 900, height: 200, rowHeight: ROW })).toEqual({ first: 0, last: 100 });
  expect(findWindow(0, { top: 0, height: 200, rowHeight: ROW })).toEqual({ first: 0, last: 0 });
});

it.each([
  ['at its beginning', 0, { first: 0, last: 22 }],
  ['before it comes into sight', -600, { first: 0, last: 0 }],
  ['in the middle', 20_000, { first: 988, last: 1022 }],
  ['between two rows', 20_010, { first: 988, last: 1023 }],
  ['at its end', 20_000 * ROW - 200, { first: 19_978, last: 20_000 }],
  ['beyond its end', 20_000 * ROW + 600, { first: 20_000, last: 20_000 }],
])('of a long list the rows in sight are drawn and twelve beyond: %s', (_where, top, drawn) => {
  expect(findWindow(20_000, { top, height: 200, rowHeight: ROW })).toEqual(drawn);
});

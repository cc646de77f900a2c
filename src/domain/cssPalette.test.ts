import { expect, it } from 'vitest';
import { CSS_PALETTE, writePaletteStyle } from './cssPalette.ts';
import { PALETTES } from './palette.ts';

function listColours(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listColours) : [];
}

it('gives each colour its value in either theme', () => {
  const [light = '', dark = ''] = writePaletteStyle().split('@media screen and (prefers-color-scheme:dark)');
  const references = listColours(CSS_PALETTE);
  expect(new Set(references).size).toBe(references.length);
  for (const [style, palette] of [
    [light, PALETTES.light],
    [dark, PALETTES.dark],
  ] as const) {
    const declared = references.map((reference) => {
      const name = reference.slice('var('.length, -1);
      return new RegExp(`[{;]${name}:([^;}]+)`).exec(style)?.[1];
    });
    expect(declared).toEqual(listColours(palette));
  }
});

import { describe, expect, it } from 'vitest';
import { listClasses } from './classBreaks.ts';
import { classColour, PALETTES, THEMES } from './palette.ts';
import { realAtlas } from './realAtlas.ts';
import { PRIORITY_IDS } from './vocabulary.ts';

const COLOUR = /^#[0-9a-f]{6}$/;

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = PALETTES[theme];

  it('has a colour of its own for every class of every indicator', () => {
    for (const { recordId, scale } of realAtlas.figureIndicators) {
      const classes = listClasses(scale);
      const colours = classes.map(({ signedClass }) => classColour(palette, scale.kind, signedClass));
      for (const colour of colours) expect(colour, recordId).toMatch(COLOUR);
      expect(new Set(colours).size, recordId).toBe(classes.length);
    }
  });

  it('has a colour of its own for each priority, and one for every part of the map', () => {
    expect(new Set(PRIORITY_IDS.map((priority) => palette.priorities[priority])).size).toBe(5);
    const { diverging: _d, sequential: _s, priorities: _p, ...parts } = palette;
    for (const [part, colour] of Object.entries(parts)) expect(colour, part).toMatch(COLOUR);
  });

  it('refuses a class that the scale does not have', () => {
    for (const signedClass of [0, 5, -5, 0.5]) {
      expect(() => classColour(palette, 'diverging', signedClass)).toThrow(`no colour for class ${signedClass}`);
    }
    for (const signedClass of [0, -1, 8]) {
      expect(() => classColour(palette, 'sequential', signedClass)).toThrow(`no colour for class ${signedClass}`);
    }
  });
});

describe('the colours of growth', () => {
  it('are orange below zero and purple from zero up, darkest at the ends', () => {
    const colours = [-4, -1, 1, 4].map((signedClass) => classColour(PALETTES.light, 'diverging', signedClass));
    expect(colours).toEqual(['#b35806', '#fee0b6', '#d8daeb', '#542788']);
  });
});

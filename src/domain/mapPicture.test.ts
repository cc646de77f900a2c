import { describe, expect, it } from 'vitest';
import type { Adcode } from './adcode.ts';
import type { Layer } from './layer.ts';
import { cellColour, decideMapPicture, legendKeyOf, type ProvincePaint } from './mapPicture.ts';
import { PALETTES } from './palette.ts';
import { adcodeOf, bareAtlas, cellOf, editAtlas, layerOf, namesOf, realAtlas } from './realAtlas.ts';
import type { ReportedValue } from './shownObservation.ts';
import type { LegendKey } from './view.ts';

const palette = PALETTES.light;
const growth2024 = layerOf({ year: 2024 });
/** A full year for 6 provinces, a part of it for 12. */
const yuan2019 = layerOf({ currency: 'cny', year: 2019 });

function paintOf(layer: Layer, nameEn: string, focusedClass?: LegendKey): ProvincePaint | undefined {
  return decideMapPicture(layer, palette, focusedClass).get(adcodeOf(nameEn));
}

function paintsOf(layer: Layer, focusedClass?: LegendKey): Map<Adcode, ProvincePaint> {
  const { adcodes, get } = decideMapPicture(layer, palette, focusedClass);
  return new Map(adcodes.flatMap((adcode) => [[adcode, get(adcode)]] as const).filter(isPainted));
}

function isPainted(entry: readonly [Adcode, ProvincePaint | undefined]): entry is readonly [Adcode, ProvincePaint] {
  return entry[1] !== undefined;
}

/** Those who stay when the legend points at a class. */
function standingOut(layer: Layer, focusedClass: LegendKey): string[] {
  return namesOf([...paintsOf(layer, focusedClass)].filter(([, paint]) => !paint.faded).map(([adcode]) => adcode));
}

function reported(value: number): ReportedValue {
  return { value, precision: 'exact' };
}

describe('the picture of a map', () => {
  it('paints a figure in the colour of its class', () => {
    expect(paintOf(growth2024, 'Gansu')).toEqual({
      ground: 'colour',
      colour: '#8073ac',
      partYearDot: undefined,
      smallBase: false,
      conflict: false,
      faded: false,
    });
    expect(paintOf(growth2024, 'Jiangxi')?.colour).toBe('#fdb863');
  });

  it('draws a dotted outline where growth rests on a small base, and only there', () => {
    expect(paintOf(growth2024, 'Tibet')?.smallBase).toBe(true);
    expect(paintOf(layerOf({ indicator: 'total', year: 2024 }), 'Tibet')?.smallBase).toBe(false);
  });

  it('dots those who are not in the series', () => {
    for (const name of ['Hong Kong', 'Macao', 'Taiwan']) {
      expect(paintOf(growth2024, name)).toMatchObject({ ground: 'dots', colour: palette.noFigurePaper });
    }
  });

  it('hatches where no figure is held', () => {
    expect(paintOf(yuan2019, 'Beijing')).toMatchObject({ ground: 'hatch', partYearDot: undefined });
    expect(paintOf(layerOf({ year: 2025 }), 'Beijing')?.ground).toBe('hatch');
  });

  it('draws a part of a year as a dot in its class colour on the hatch', () => {
    // Eleven months of 2019: +3.4 %.
    expect(paintOf(yuan2019, 'Shanxi')).toMatchObject({
      ground: 'hatch',
      colour: palette.noFigurePaper,
      partYearDot: '#d8daeb',
    });
  });

  it('marks where reports differ, of a full year or a part of it', () => {
    const bri2018 = layerOf({ indicator: 'bri-growth', currency: 'cny', year: 2018 });
    // Sichuan 24.4 or 28 %, Fujian over 11 or 10.7 %.
    const marked = [...paintsOf(bri2018)].filter(([, paint]) => paint.conflict);
    expect(namesOf(marked.map(([adcode]) => adcode))).toEqual(['Fujian', 'Sichuan']);
    // Eleven months of 2019 were reported.
    const shanxi = adcodeOf('Shanxi');
    const differing = editAtlas((copy) => {
      copy.editShown = (shown, _recordId, _year, adcode) =>
        shown && adcode === shanxi ? { ...shown, conflict: [reported(3.4), reported(5.6)] } : shown;
    });
    const layer = layerOf({ currency: 'cny', year: 2019 }, differing);
    expect(paintOf(layer, 'Shanxi')).toMatchObject({ ground: 'hatch', conflict: true });
    expect(paintOf(yuan2019, 'Shanxi')?.conflict).toBe(false);
  });

  it('leaves plain what is not known yet: no class, and no "no figure"', () => {
    const awaited = layerOf({ indicator: 'bri-growth', currency: 'cny', year: 2019 }, bareAtlas);
    expect(paintOf(awaited, 'Beijing')).toMatchObject({ ground: 'colour', colour: palette.noFigurePaper });
    expect(paintOf(awaited, 'Macao')?.ground).toBe('dots');
  });

  it('has few paints, and of each province the number of its own', () => {
    const { paints, numbers, get } = decideMapPicture(growth2024, palette, undefined);
    expect(new Set(paints.map((paint) => JSON.stringify(paint))).size).toBe(paints.length);
    expect(paints.length).toBeLessThan(12);
    expect(realAtlas.adcodes.map((adcode) => get(adcode))).toEqual([...numbers].map((number) => paints[number]));
  });

  it('paints a held task in the colour of its priority and hatches where none is held', () => {
    const finance = layerOf({ indicator: 'plan', priority: 'finance', year: 2019 });
    expect(paintOf(finance, 'Shaanxi')).toMatchObject({ ground: 'colour', colour: palette.priorities.finance });
    expect(paintOf(finance, 'Fujian')?.ground).toBe('hatch');
    expect(paintOf(finance, 'Macao')?.ground).toBe('dots');
  });
});

describe('a map narrowed to some provinces', () => {
  it('lets the others stand back, in no colour that could be taken for a class', () => {
    const chosen = new Set(['Gansu', 'Jiangxi'].map(adcodeOf));
    const narrowed = decideMapPicture(growth2024, palette, undefined, chosen);
    const standing = narrowed.adcodes.filter((adcode) => narrowed.get(adcode)?.faded === false);
    expect(namesOf(standing)).toEqual(['Gansu', 'Jiangxi'].toSorted((a, b) => adcodeOf(a).localeCompare(adcodeOf(b))));
    for (const [adcode, paint] of paintsOf(growth2024)) {
      if (chosen.has(adcode)) expect(narrowed.get(adcode)).toEqual(paint);
      else expect(narrowed.get(adcode)).toMatchObject({ colour: palette.noFigurePaper, smallBase: false, faded: true });
    }
  });
});

describe('a class of the legend that is pointed at', () => {
  it('fades nobody when there is none', () => {
    expect([...paintsOf(growth2024).values()].filter((paint) => paint.faded)).toEqual([]);
  });

  it('keeps its own provinces and fades the rest', () => {
    expect(standingOut(growth2024, 3)).toEqual(['Gansu', 'Qinghai', 'Xinjiang']);
    expect(standingOut(growth2024, -4)).toEqual([]);
    expect(standingOut(growth2024, 'notInSeries')).toEqual(['Taiwan', 'Hong Kong', 'Macao']);
  });

  it('counts parts of a year among those without a figure', () => {
    const standing = standingOut(yuan2019, 'noFigure');
    expect(standing).toHaveLength(25);
    expect(standing).toContain('Shanxi');
    expect(standingOut(yuan2019, 1)).not.toContain('Shanxi');
  });
});

describe('the legend entry of a cell', () => {
  it('is its class, or its kind of nothing', () => {
    const plan = layerOf({ indicator: 'plan', priority: 'finance', year: 2019 });
    expect(legendKeyOf(cellOf(growth2024, 'Jiangxi'))).toBe(-2);
    expect(legendKeyOf(cellOf(yuan2019, 'Shanxi'))).toBe('noFigure');
    expect(legendKeyOf(cellOf(yuan2019, 'Beijing'))).toBe('noFigure');
    expect(legendKeyOf(cellOf(growth2024, 'Macao'))).toBe('notInSeries');
    expect(legendKeyOf(cellOf(plan, 'Shaanxi'))).toBe(1);
    expect(legendKeyOf(cellOf(plan, 'Fujian'))).toBe('noFigure');
    const planless = layerOf(
      { indicator: 'plan', year: 2019 },
      editAtlas((copy) => (copy.planYears = [])),
    );
    expect(legendKeyOf(cellOf(planless, 'Fujian'))).toBe('noDocument');
    expect(standingOut(planless, 'noDocument')).toHaveLength(31);
    expect(paintOf(planless, 'Fujian')).toMatchObject({ ground: 'colour', colour: palette.noFigurePaper });
  });

  it('has a colour only where it is a class', () => {
    expect(cellColour(growth2024, cellOf(growth2024, 'Jiangxi'), palette)).toBe('#fdb863');
    expect(cellColour(growth2024, cellOf(growth2024, 'Macao'), palette)).toBeUndefined();
    expect(cellColour(yuan2019, cellOf(yuan2019, 'Beijing'), palette)).toBeUndefined();
  });
});

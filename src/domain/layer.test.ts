import { describe, expect, it } from 'vitest';
import { parseAdcode } from './adcode.ts';
import { type Atlas, MAP_INDICATORS, shownObservation } from './atlas.ts';
import { writeBits } from './bitSet.ts';
import { listClasses } from './classBreaks.ts';
import { type Cell, computeFigure, isRankable, type Layer, MARKS, yearStateOf } from './layer.ts';
import { legendKeyAt, legendKeyOf } from './mapPicture.ts';
import { countFigures, valueAt } from './measuredColumn.ts';
import {
  adcodeOf,
  bareAtlas,
  cellOf,
  cellsOf,
  editAtlas,
  figureOf,
  layerOf,
  namesOf,
  realAtlas,
  setTrade,
} from './realAtlas.ts';
import { currenciesOf } from './view.ts';
import { PRIORITY_IDS } from './vocabulary.ts';

/** A year on each side of the year strip too. */
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

/** Every figure layer that the atlas can be asked for, by indicator and currency. */
const FIGURE_LAYERS = MAP_INDICATORS.flatMap((indicator) =>
  currenciesOf(realAtlas, indicator).map((currency) => ({
    indicator,
    currency,
    layers: YEARS.map((year) => layerOf({ indicator, currency, year })).filter((layer) => layer.kind === 'figures'),
  })),
);

function kindsIn(layer: Layer): Set<string> {
  return new Set([...cellsOf(layer).values()].map(({ kind }) => kind));
}

function indicatorOf(id: 'growth' | 'total' | 'bri-growth', currency: 'usd' | 'cny', atlas: Atlas = realAtlas) {
  const indicator = atlas.figureIndicator(id, currency);
  if (indicator === undefined) throw new RangeError(`no indicator ${id} in ${currency}`);
  return indicator;
}

function expectCellsOfAll(layer: Layer): void {
  expect(layer.marks).toHaveLength(34);
  for (const { adcode, nameEn, inSeries } of realAtlas.provinces) {
    expect(layer.cellOf(adcode).kind === 'notInSeries', `${nameEn} ${layer.year}`).toBe(!inSeries);
  }
}

function marksOf(cell: Cell): number {
  if (cell.kind === 'notInSeries') return 0;
  if (cell.kind !== 'figure') return MARKS.inSeries | (cell.kind === 'holdsTask' ? MARKS.holdsTask : 0);
  return (
    MARKS.inSeries |
    MARKS.figure |
    (cell.period.kind === 'fullYear' ? MARKS.fullYear : 0) |
    (cell.precision === 'atLeast' ? MARKS.bound : 0) |
    (cell.smallBase ? MARKS.smallBase : 0) |
    (cell.conflict ? MARKS.conflict : 0)
  );
}

describe.each(FIGURE_LAYERS)('the layers of $indicator in $currency', ({ layers }) => {
  it('have a cell for each of the 34, in every year', () => {
    expect(layers).toHaveLength(YEARS.length);
    for (const layer of layers) expectCellsOfAll(layer);
  });

  it('class what they print', () => {
    for (const layer of layers) {
      const { indicator, year } = layer;
      const classes = new Map(listClasses(indicator.scale).map((each) => [each.signedClass, each]));
      for (const [adcode, cell] of cellsOf(layer)) {
        if (cell.kind !== 'figure') continue;
        const where = `${adcode} ${year}`;
        const edges = classes.get(cell.signedClass);
        const half = 0.5 * 10 ** -indicator.decimals;
        expect(Math.abs(cell.printed - cell.figure.value), where).toBeLessThan(half + 1e-9);
        expect(Object.is(cell.printed, -0), where).toBe(false);
        expect(cell.printed, where).toBeGreaterThanOrEqual(edges?.lower ?? Number.NEGATIVE_INFINITY);
        expect(cell.printed, where).toBeLessThan(edges?.upper ?? Number.POSITIVE_INFINITY);
      }
    }
  });

  it('say in their columns what their cells say', () => {
    for (const layer of layers) {
      for (const [index, adcode] of realAtlas.adcodes.entries()) {
        const cell = layer.cellOf(adcode);
        const where = `${adcode} ${layer.year}`;
        const figure = cell.kind === 'figure' ? cell.figure : undefined;
        expect(valueAt(layer.figures, index), where).toBe(figure?.value);
        const { values, lows, highs } = layer.ranked;
        const ranked = isRankable(cell) ? cell.figure : { value: Number.NaN, low: Number.NaN, high: Number.NaN };
        expect({ value: values[index], low: lows[index], high: highs[index] }, where).toEqual(ranked);
        expect(layer.classes[index], where).toBe(cell.kind === 'figure' ? cell.signedClass : 0);
        expect(layer.marks[index], where).toBe(marksOf(cell));
        expect(legendKeyAt(layer, index), where).toBe(legendKeyOf(cell));
      }
    }
  });

  it('have figures in the years of the indicator and in no other', () => {
    for (const layer of layers) {
      const isAvailable = yearStateOf(layer.indicator, layer.year).kind === 'available';
      expect(kindsIn(layer).has('figure'), String(layer.year)).toBe(isAvailable);
      if (!isAvailable) expect(layer.together).toBeUndefined();
    }
  });

  it('rank no part of a year, no bound and no estimate', () => {
    for (const layer of layers) {
      const { year } = layer;
      for (const [adcode, cell] of cellsOf(layer)) {
        if (cell.kind !== 'figure') continue;
        const isWhole = cell.period.kind === 'fullYear' && ['exact', 'rounded'].includes(cell.precision);
        expect(isRankable(cell), `${adcode} ${year}`).toBe(isWhole);
        expect(cell.rank?.of, `${adcode} ${year}`).toBe(isWhole ? countFigures(layer.ranked) : undefined);
      }
    }
  });
});

describe('growth in US$', () => {
  it('classes a figure by what is printed: Beijing 2021 and Hunan 2024', () => {
    const beijing = figureOf(layerOf({ year: 2021 }), 'Beijing');
    expect(beijing.figure.value).toBeLessThan(40);
    expect([beijing.printed, beijing.signedClass]).toEqual([40, 4]);
    const hunan = figureOf(layerOf({ year: 2024 }), 'Hunan');
    expect(hunan.figure.value).toBeGreaterThan(-10);
    expect([hunan.printed, hunan.signedClass]).toEqual([-10, -1]);
  });

  it('keeps the smallest rise a rise: Henan 2024', () => {
    const henan = figureOf(layerOf({ year: 2024 }), 'Henan');
    expect([henan.printed, henan.signedClass]).toEqual([0.1, 1]);
  });

  it('prints what is within rounding of zero as 0.0 in the first class from zero up, whatever its sign', () => {
    const henan = adcodeOf('Henan');
    // From 115,170,000 thousand US$ in 2023.
    for (const [usdThousand, isBelowZero] of [
      [115_150_000, true],
      [115_170_000, false],
      [115_190_000, false],
    ] as const) {
      const cell = figureOf(
        layerOf(
          { year: 2024 },
          editAtlas((copy) => setTrade(copy, henan, 2024, usdThousand)),
        ),
        'Henan',
      );
      expect(Object.is(cell.printed, 0)).toBe(true);
      expect(cell.signedClass).toBe(1);
      expect(cell.figure.value < 0).toBe(isBelowZero);
    }
  });

  it('shares the first place of 2024 between Gansu and Qinghai, whom rounding cannot tell apart', () => {
    const layer = layerOf({ year: 2024 });
    expect(figureOf(layer, 'Gansu').rank).toEqual({ place: 1, shared: true, of: 31 });
    expect(figureOf(layer, 'Qinghai').rank).toEqual({ place: 1, shared: true, of: 31 });
    expect(figureOf(layer, 'Xinjiang').rank).toEqual({ place: 3, shared: false, of: 31 });
    expect(figureOf(layer, 'Jiangxi').rank).toEqual({ place: 31, shared: false, of: 31 });
  });

  it('is empty in 2025 and offers 2024, empty in 2016 and offers 2017', () => {
    const growth = indicatorOf('growth', 'usd');
    expect(yearStateOf(growth, 2025)).toEqual({ kind: 'afterSeries', nearestYear: 2024 });
    expect(yearStateOf(growth, 2016)).toEqual({ kind: 'beforeSeries', nearestYear: 2017 });
    expect(yearStateOf(growth, 2017)).toEqual({ kind: 'available' });
    expect(yearStateOf(growth, 2024)).toEqual({ kind: 'available' });
    expect(yearStateOf(indicatorOf('total', 'usd'), 2016)).toEqual({ kind: 'available' });
  });

  it('is computed, marks a small base, and has no country set', () => {
    const layer = layerOf({ year: 2024 });
    expect(layer.kind === 'figures' && layer.countrySet).toBeUndefined();
    const marked = [...cellsOf(layer)].filter(([, cell]) => cell.kind === 'figure' && cell.smallBase);
    expect(namesOf(marked.map(([adcode]) => adcode))).toEqual(['Tibet', 'Qinghai', 'Ningxia']);
    expect([...cellsOf(layer).values()].every((cell) => cell.kind !== 'figure' || cell.computed)).toBe(true);
  });
});

describe('other indicators computed in US$', () => {
  it('call a total what it is: read in a copy, rounded from 2021 to 2023, resting on no base', () => {
    const total = (year: number) => figureOf(layerOf({ indicator: 'total', year }), 'Tibet');
    expect(total(2022)).toMatchObject({ printed: 0.7, computed: false, smallBase: false, precision: 'rounded' });
    expect(total(2020).precision).toBe('exact');
    expect(total(2022).rank).toBeDefined();
  });

  it('mark a small base where growth enters, and only there', () => {
    const isMarked = (indicator: 'gap' | 'share' | 'contribution') =>
      figureOf(layerOf({ indicator, year: 2023 }), 'Tibet').smallBase;
    expect([isMarked('gap'), isMarked('share'), isMarked('contribution')]).toEqual([true, false, false]);
  });

  it('give the 31 together growth, total and contribution, but neither a share in nor a gap to themselves', () => {
    const hasTogether = (['growth', 'total', 'contribution', 'share', 'gap'] as const).filter((indicator) => {
      const layer = layerOf({ indicator, year: 2024 });
      return layer.kind === 'figures' && layer.together !== undefined;
    });
    expect(hasTogether).toEqual(['growth', 'total', 'contribution']);
  });

  it('are never computed in yuan', () => {
    expect(computeFigure(realAtlas, indicatorOf('growth', 'cny'), adcodeOf('Guangdong'), 2023)).toBeUndefined();
    expect(computeFigure(realAtlas, indicatorOf('bri-growth', 'cny'), 'together', 2023)).toBeUndefined();
  });
});

describe('figures as reported', () => {
  it('may differ from US$ in sign: Guangdong 2023', () => {
    const inUsd = figureOf(layerOf({ year: 2023 }), 'Guangdong');
    const inYuan = figureOf(layerOf({ currency: 'cny', year: 2023 }), 'Guangdong');
    expect([inUsd.printed, inUsd.signedClass, inUsd.computed]).toEqual([-5, -1, true]);
    expect([inYuan.printed, inYuan.signedClass, inYuan.computed]).toEqual([0.3, 1, false]);
  });

  it('share a place where two print the same: Guangxi and Sichuan 2024', () => {
    const layer = layerOf({ currency: 'cny', year: 2024 });
    expect(figureOf(layer, 'Guangxi').rank).toEqual({ place: 9, shared: true, of: 11 });
    expect(figureOf(layer, 'Sichuan').rank).toEqual({ place: 9, shared: true, of: 11 });
  });

  it('show one country set a year', () => {
    for (const indicator of ['bri-growth', 'bri-share'] as const) {
      for (const year of [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]) {
        const layer = layerOf({ indicator, currency: 'cny', year });
        if (layer.kind !== 'figures') throw new Error('a figure layer was asked for');
        expect(layer.countrySet).toBe(year <= 2022 ? 'route' : 'partner');
        for (const adcode of realAtlas.adcodes) {
          const shown = shownObservation(realAtlas, layer.indicator.recordId, adcode, year);
          expect([undefined, layer.countrySet]).toContain(shown?.countrySet);
        }
      }
    }
  });

  it('show a part of a year where no full year was reported: Shanxi 2019, eleven months', () => {
    const shanxi = figureOf(layerOf({ currency: 'cny', year: 2019 }), 'Shanxi');
    expect(shanxi).toMatchObject({ printed: 3.4, period: { kind: 'firstMonths', lastMonth: 11 }, rank: undefined });
  });

  it('take zero for a figure: Henan 2019, nine months', () => {
    const henan = figureOf(layerOf({ currency: 'cny', year: 2019 }), 'Henan');
    expect(henan).toMatchObject({ printed: 0, signedClass: 1, period: { kind: 'firstMonths', lastMonth: 9 } });
  });

  it('show the bound of Fujian 2018 with the range of its reports, unranked', () => {
    const fujian = figureOf(layerOf({ indicator: 'bri-growth', currency: 'cny', year: 2018 }), 'Fujian');
    expect(fujian).toMatchObject({
      printed: 11,
      precision: 'atLeast',
      conflict: [
        { value: 10.7, precision: 'exact' },
        { value: 11, precision: 'atLeast' },
      ],
      rank: undefined,
    });
  });

  it('show the figure of Sichuan 2018 with the range of its reports, ranked', () => {
    const sichuan = figureOf(layerOf({ indicator: 'bri-growth', currency: 'cny', year: 2018 }), 'Sichuan');
    expect(sichuan).toMatchObject({ printed: 24.4, conflict: [{ value: 24.4 }, { value: 28 }], rank: { place: 2 } });
  });
});

describe('figures that have not come yet', () => {
  it('are awaited, and neither there nor missing', () => {
    const layer = layerOf({ indicator: 'bri-growth', currency: 'cny', year: 2019 }, bareAtlas);
    expect(layer.kind === 'figures' && layer.isAwaited).toBe(true);
    expect(kindsIn(layer)).toEqual(new Set(['awaited', 'notInSeries']));
    expect(layer.marks.some((mark) => (mark & MARKS.figure) !== 0)).toBe(false);
  });

  it('are not awaited where the year has none, nor of what is computed', () => {
    expect(kindsIn(layerOf({ currency: 'cny', year: 2015 }, bareAtlas))).toEqual(new Set(['noFigure', 'notInSeries']));
    expect(layerOf({ year: 2024 }, bareAtlas).marks).toEqual(layerOf({ year: 2024 }).marks);
  });
});

describe('plan layers', () => {
  it.each(PRIORITY_IDS)('on %s have a cell for each of the 34, in every year', (priority) => {
    for (const year of YEARS) {
      const layer = layerOf({ indicator: 'plan', priority, year });
      expectCellsOfAll(layer);
      expect([...layer.marks]).toEqual(realAtlas.adcodes.map((adcode) => marksOf(layer.cellOf(adcode))));
    }
  });

  it('read the plans of the year or the nearest', () => {
    const years = [2016, 2018, 2019, 2020, 2022, 2023, 2024, 2025];
    const read = years
      .map((year) => layerOf({ indicator: 'plan', year }))
      .map((layer) => layer.kind === 'plan' && layer.planYear);
    expect(read).toEqual([2019, 2019, 2019, 2020, 2020, 2025, 2025, 2025]);
  });

  it('tell who holds a task on the priority: finance in 2019', () => {
    const cells = cellsOf(layerOf({ indicator: 'plan', priority: 'finance', year: 2019 }));
    const holding = [...cells].filter(([, cell]) => cell.kind === 'holdsTask').map(([adcode]) => adcode);
    expect(namesOf(holding)).toEqual(['Tianjin', 'Shanghai', 'Shandong', 'Tibet', 'Shaanxi', 'Qinghai']);
    expect(cells.get(adcodeOf('Fujian'))).toEqual({ kind: 'noTaskHeld', planYear: 2019, hasDocument: true });
    expect(cells.get(parseAdcode('710000'))).toEqual({ kind: 'notInSeries' });
  });

  it('tell a province without a task from one without a document, which is no reason to drop a task held', () => {
    const names = ['Fujian', 'Shaanxi'];
    const gappy = editAtlas((copy) => {
      const lacking = copy.provinces.map(({ nameEn }) => names.includes(nameEn));
      copy.planGaps = [{ planYear: 2019, provinces: writeBits(lacking) }];
    });
    const layer = layerOf({ indicator: 'plan', priority: 'finance', year: 2019 }, gappy);
    expect(cellOf(layer, 'Fujian')).toEqual({ kind: 'noTaskHeld', planYear: 2019, hasDocument: false });
    expect(cellOf(layer, 'Shaanxi')).toEqual({ kind: 'holdsTask', planYear: 2019 });
    expect(cellOf(layer, 'Hunan')).toEqual({ kind: 'noTaskHeld', planYear: 2019, hasDocument: true });
    const later = layerOf({ indicator: 'plan', priority: 'finance', year: 2020 }, gappy);
    expect(cellOf(later, 'Fujian')).not.toMatchObject({ hasDocument: false });
  });

  it('hold nothing where no plan is held at all', () => {
    const planless = editAtlas((copy) => {
      copy.planYears = [];
      copy.planHoldings = [];
    });
    const layer = layerOf({ indicator: 'plan', year: 2019 }, planless);
    expect(cellOf(layer, 'Shaanxi')).toEqual({ kind: 'noTaskHeld', planYear: undefined, hasDocument: false });
  });
});

describe('a layer of the change since another year', () => {
  const since = (indicator: 'growth' | 'gap' | 'contribution' | 'total', year: number, year2: number) => {
    const layer = layerOf({ indicator, year, year2 });
    if (layer.kind !== 'figures') throw new TypeError(`${indicator} is no figure`);
    return layer;
  };

  it('is told of the later year, whichever of the two comes first', () => {
    const forth = since('growth', 2023, 2019);
    expect(since('growth', 2019, 2023)).toBe(forth);
    expect([forth.base, forth.year]).toEqual([2019, 2023]);
    const sichuan = forth.cellOf(adcodeOf('Sichuan'));
    const levels = [2019, 2023].map((year) => realAtlas.trade.levelOf(adcodeOf('Sichuan'), year)?.value ?? Number.NaN);
    expect(sichuan.kind === 'figure' && sichuan.figure.value).toBeCloseTo(
      ((levels[1] ?? Number.NaN) / (levels[0] ?? Number.NaN) - 1) * 100,
      9,
    );
  });

  it('is the usual one where the two years are the same, and for what compares no years', () => {
    expect(since('growth', 2023, 2023)).toBe(layerOf({ indicator: 'growth', year: 2023 }));
    expect(since('total', 2023, 2019)).toBe(layerOf({ indicator: 'total', year: 2023 }));
  });
});

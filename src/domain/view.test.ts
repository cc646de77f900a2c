import { describe, expect, it } from 'vitest';
import { MAP_INDICATORS } from './atlas.ts';
import { adcodeOf, layerOf, realAtlas } from './realAtlas.ts';
import {
  ABOUT_TOPICS,
  CHARTS,
  currenciesOf,
  defaultView,
  figureIndicatorOf,
  legendKeysOf,
  makeLayer,
  PINS_AT_MOST,
  RENDERERS,
  readLink,
  SORT_ORDERS,
  VIEWS,
  type View,
  writeLink,
} from './view.ts';
import { CURRENCIES, PRIORITY_IDS } from './vocabulary.ts';

const opening = defaultView(realAtlas);

function viewOf(changes: Partial<View>): View {
  return { ...opening, ...changes };
}

/** The view a link is read as. Fails where the link has a fault. */
function readWell(query: string): View {
  const { view, faults } = readLink(realAtlas, query);
  expect(faults, query).toEqual([]);
  return view;
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A view that a reader can come to. */
function randomView(random: () => number): View {
  const pick = <T>(choices: readonly T[]): T => {
    const choice = choices[Math.floor(random() * choices.length)];
    if (choice === undefined) throw new RangeError('nothing to pick from');
    return choice;
  };
  const [firstYear, lastYear] = realAtlas.yearRange;
  const indicator = pick(MAP_INDICATORS);
  const view = viewOf({
    indicator,
    // A link names the currency unless there is one only, and then the reader's choice stays the default.
    currency: currenciesOf(realAtlas, indicator).length === 1 ? opening.currency : pick(CURRENCIES),
    priority: indicator === 'plan' ? pick(PRIORITY_IDS) : opening.priority,
    year: firstYear + Math.floor(random() * (lastYear - firstYear + 1)),
  });
  const keys = legendKeysOf(makeLayer(realAtlas, view));
  const adcodes = realAtlas.provinces.map(({ adcode }) => adcode);
  return {
    ...view,
    year2: random() < 0.5 ? undefined : firstYear + Math.floor(random() * (lastYear - firstYear + 1)),
    province: random() < 0.5 ? undefined : pick(adcodes),
    pins: [...new Set(Array.from({ length: Math.floor(random() * 9) }, () => pick(adcodes)))],
    ...pick([
      { view: pick(VIEWS.filter((each) => each !== 'chart')) },
      { view: 'chart', chart: pick(CHARTS) },
    ] as const),
    about: random() < 0.5 ? undefined : pick(ABOUT_TOPICS),
    pinnedClass: random() < 0.5 ? undefined : pick(keys),
    sort: pick(SORT_ORDERS),
    filter: pick(['', 'guang', '广西', "xi'an", 'a & b = c?', '100 %+1', '#']),
    renderer: random() < 0.5 ? undefined : pick(RENDERERS),
  };
}

describe('a link', () => {
  it('leaves the defaults out', () => {
    expect(writeLink(realAtlas, opening)).toBe('');
    expect(readWell('')).toEqual(opening);
  });

  it('says what differs from them', () => {
    expect(writeLink(realAtlas, viewOf({ year: 2019, province: adcodeOf('Fujian') }))).toBe(
      '?year=2019&province=350000',
    );
    expect(writeLink(realAtlas, viewOf({ currency: 'cny', pinnedClass: -1, renderer: 'svg' }))).toBe(
      '?currency=cny&class=-1&renderer=svg',
    );
    expect(writeLink(realAtlas, viewOf({ indicator: 'plan', priority: 'people', pinnedClass: 'noFigure' }))).toBe(
      '?indicator=plan&priority=people&class=noFigure',
    );
  });

  it('writes the defaults too where it must mean the same next year', () => {
    expect(writeLink(realAtlas, opening, true)).toBe('?indicator=growth&currency=usd&year=2024&view=map&sort=value');
    const plan = writeLink(realAtlas, viewOf({ indicator: 'plan' }), true);
    expect(plan).toBe('?indicator=plan&currency=usd&priority=policy&year=2024&view=map&sort=value');
  });

  it('carries pins in their order, the second year, the view and the chart', () => {
    const query = writeLink(
      realAtlas,
      viewOf({
        year: 2023,
        year2: 2019,
        pins: [adcodeOf('Sichuan'), adcodeOf('Shaanxi')],
        view: 'chart',
        chart: 'arrows',
      }),
    );
    expect(query).toBe('?year=2023&year2=2019&pin=510000,610000&view=chart&chart=arrows');
  });

  it('leaves out a pin that is not known and the ninth, and says so', () => {
    const nine = realAtlas.adcodes.slice(0, 9);
    const { view, faults } = readLink(realAtlas, `?pin=999999,${nine.join()},${nine[0]}`);
    expect(view.pins).toEqual(nine.slice(0, PINS_AT_MOST));
    expect(faults.map(({ parameter, given }) => [parameter, given])).toEqual([
      ['pin', '999999'],
      ['pin', nine[8]],
    ]);
  });

  it('names no currency where the indicator has one only', () => {
    expect(writeLink(realAtlas, viewOf({ indicator: 'bri-share', currency: 'cny' }))).toBe('?indicator=bri-share');
    expect(readWell('?indicator=bri-share').currency).toBe(opening.currency);
    expect(readWell('?indicator=total&currency=usd').currency).toBe('usd');
  });

  it('carries a search in characters', () => {
    const query = writeLink(realAtlas, viewOf({ filter: '广西' }));
    expect(query).toBe('?q=%E5%B9%BF%E8%A5%BF');
    expect(readWell(query).filter).toBe('广西');
    expect(readWell('?q=广西').filter).toBe('广西');
  });

  it('selects Hong Kong too, which is drawn and named', () => {
    expect(readWell('?province=810000').province).toBe('810000');
  });

  it('opens what is told of the articles, above a province or alone', () => {
    expect(readWell('?about=articles')).toEqual(viewOf({ about: 'articles' }));
    expect(writeLink(realAtlas, viewOf({ about: 'articles', province: adcodeOf('Fujian') }))).toBe(
      '?province=350000&about=articles',
    );
  });

  it('comes back as the view it was written from, short and complete (500 views)', () => {
    const random = seededRandom(20_131_013);
    for (let count = 0; count < 500; count += 1) {
      const view = randomView(random);
      for (const complete of [false, true]) expect(readWell(writeLink(realAtlas, view, complete))).toEqual(view);
    }
  });

  it.each(MAP_INDICATORS)('pins every class of the legend of %s', (indicator) => {
    for (const currency of indicator === 'plan' ? [opening.currency] : currenciesOf(realAtlas, indicator)) {
      const view = viewOf({ indicator, currency });
      for (const pinnedClass of legendKeysOf(makeLayer(realAtlas, view))) {
        expect(readWell(writeLink(realAtlas, { ...view, pinnedClass })).pinnedClass).toBe(pinnedClass);
      }
    }
  });
});

describe('a link that is not understood', () => {
  it.each([
    ['indicator=gdp', { parameter: 'indicator', given: 'gdp', shown: 'growth' }],
    ['currency=eur', { parameter: 'currency', given: 'eur', shown: 'usd' }],
    ['year=2015', { parameter: 'year', given: '2015', shown: '2024' }],
    ['year=2026', { parameter: 'year', given: '2026', shown: '2024' }],
    ['year=20x4', { parameter: 'year', given: '20x4', shown: '2024' }],
    ['year=2024.0', { parameter: 'year', given: '2024.0', shown: '2024' }],
    ['province=990000', { parameter: 'province', given: '990000', shown: '' }],
    ['province=fujian', { parameter: 'province', given: 'fujian', shown: '' }],
    ['about=everything', { parameter: 'about', given: 'everything', shown: '' }],
    ['sort=alphabet', { parameter: 'sort', given: 'alphabet', shown: 'value' }],
    ['renderer=canvas', { parameter: 'renderer', given: 'canvas', shown: '' }],
    ['class=0', { parameter: 'class', given: '0', shown: '' }],
    ['class=5', { parameter: 'class', given: '5', shown: '' }],
    ['class=nofigure', { parameter: 'class', given: 'nofigure', shown: '' }],
  ])('falls back and says so: %s', (query, fault) => {
    const { view, faults } = readLink(realAtlas, `?${query}`);
    expect(faults).toEqual([fault]);
    expect(view).toEqual(opening);
  });

  it('keeps what it understands and lists every fault at once', () => {
    const { view, faults } = readLink(realAtlas, '?year=1999&province=350000&priority=war&indicator=plan&class=2');
    expect(view).toEqual(viewOf({ indicator: 'plan', province: adcodeOf('Fujian') }));
    expect(faults.map(({ parameter }) => parameter).toSorted()).toEqual(['class', 'priority', 'year']);
  });

  it('asks for a currency that the indicator lacks: total trade in yuan, Belt and Road share in US$', () => {
    const total = readLink(realAtlas, '?indicator=total&currency=cny');
    expect(total.faults).toEqual([{ parameter: 'currency', given: 'cny', shown: 'usd' }]);
    expect(total.view).toEqual(viewOf({ indicator: 'total' }));
    const share = readLink(realAtlas, '?indicator=bri-share&currency=usd');
    expect(share.faults).toEqual([{ parameter: 'currency', given: 'usd', shown: 'cny' }]);
  });

  it('pins a class of another scale: the seventh is one of totals, not of growth', () => {
    expect(readWell('?indicator=total&class=7').pinnedClass).toBe(7);
    expect(readLink(realAtlas, '?indicator=total&class=-1').faults).toHaveLength(1);
    expect(readLink(realAtlas, '?class=7').faults).toHaveLength(1);
  });

  it('is passed over where the atlas does not know the parameter, or is given nothing', () => {
    expect(readWell('?utm_source=mail&fbclid=1&Year=2019')).toEqual(opening);
    expect(readWell('?year=&province=&indicator=&class=')).toEqual(opening);
  });
});

describe('the indicator of a view', () => {
  it('is in the currency asked for, else in the one it has', () => {
    const recordOf = (indicator: View['indicator'], currency: View['currency']) =>
      figureIndicatorOf(realAtlas, { indicator, currency })?.recordId;
    expect(recordOf('growth', 'usd')).toBe('growth_usd');
    expect(recordOf('growth', 'cny')).toBe('trade_total_growth_cny');
    expect(recordOf('total', 'cny')).toBe('total_usd');
    expect(recordOf('bri-growth', 'usd')).toBe('bri_trade_growth');
    expect(recordOf('plan', 'usd')).toBeUndefined();
  });

  it('has the currencies of its records, plans none', () => {
    const offered = MAP_INDICATORS.map((indicator) => currenciesOf(realAtlas, indicator).join(' '));
    expect(offered).toEqual(['usd cny', 'usd', 'usd', 'usd', 'usd', 'cny', 'cny', '']);
  });
});

describe('the entries of a legend', () => {
  it('run from the lowest class to the highest, then those without a figure', () => {
    expect(legendKeysOf(layerOf({}))).toEqual([-4, -3, -2, -1, 1, 2, 3, 4, 'noFigure', 'notInSeries']);
    expect(legendKeysOf(layerOf({ indicator: 'total' }))).toEqual([1, 2, 3, 4, 5, 6, 7, 'noFigure', 'notInSeries']);
    expect(legendKeysOf(layerOf({ indicator: 'bri-share', currency: 'cny' }))).toHaveLength(8);
    expect(legendKeysOf(layerOf({ indicator: 'plan' }))).toEqual([1, 'noFigure', 'noDocument', 'notInSeries']);
  });

  it('are the same in every year, so that years can be compared', () => {
    for (const year of [2016, 2018, 2021, 2025]) {
      expect(legendKeysOf(layerOf({ year }))).toEqual(legendKeysOf(layerOf({})));
    }
  });
});

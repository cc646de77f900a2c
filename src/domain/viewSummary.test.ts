import { describe, expect, it } from 'vitest';
import type { Atlas } from './atlas.ts';
import { adcodeOf, editAtlas, layerOf, namesOf, realAtlas, setTrade } from './realAtlas.ts';
import { roundTo } from './rounding.ts';
import type { LayerChoice } from './view.ts';
import { type Leaders, summarizeView } from './viewSummary.ts';

/** The summary of a layer that has figures. */
function figuresOf(choice: Partial<LayerChoice>, atlas: Atlas = realAtlas) {
  const summary = summarizeView(atlas, layerOf(choice, atlas));
  if (summary.kind !== 'figures') throw new Error(`no figures: ${summary.kind}`);
  return summary;
}

function namesIn(leaders: Leaders | undefined): string[] {
  return namesOf(leaders?.adcodes ?? []);
}

describe('the summary of growth in US$', () => {
  it('answers 2024: 23 of 31 grew, Gansu and Qinghai most, Jiangxi fell most, together +3.8 %', () => {
    const summary = figuresOf({ year: 2024 });
    expect([summary.of, summary.fullYear, summary.partYear]).toEqual([31, 31, 0]);
    expect([summary.positive, summary.negative]).toEqual([23, 8]);
    expect(namesIn(summary.highest)).toEqual(['Gansu', 'Qinghai']);
    expect(namesIn(summary.lowest)).toEqual(['Jiangxi']);
    expect([roundTo(summary.lowest?.values[0] ?? Number.NaN, 1), summary.lowest?.negative]).toEqual([-18.6, true]);
    expect(roundTo(summary.together?.value ?? Number.NaN, 1)).toBe(3.8);
  });

  it('counts who grew and who shrank in each year', () => {
    const counts = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => {
      const { positive, negative } = figuresOf({ year });
      return [positive, negative];
    });
    expect(counts).toEqual([
      [28, 3],
      [27, 4],
      [18, 13],
      [20, 11],
      [31, 0],
      [23, 8],
      [11, 20],
      [23, 8],
    ]);
  });

  it('knows that the last of 2021 grew all the same', () => {
    const { lowest } = figuresOf({ year: 2021 });
    expect(namesIn(lowest)).toEqual(['Xinjiang']);
    expect([roundTo(lowest?.values[0] ?? Number.NaN, 1), lowest?.negative]).toEqual([12.9, false]);
  });

  it('follows the true figure where 0.0 is printed, and counts a true zero as neither', () => {
    // From 115,170,000 thousand US$ in 2023.
    const henanAt = (usdThousand: number) => {
      const atlas = editAtlas((copy) => setTrade(copy, adcodeOf('Henan'), 2024, usdThousand));
      const { positive, negative } = figuresOf({ year: 2024 }, atlas);
      return [positive, negative];
    };
    expect(henanAt(115_190_000)).toEqual([23, 8]);
    expect(henanAt(115_150_000)).toEqual([22, 9]);
    expect(henanAt(115_170_000)).toEqual([22, 8]);
  });
});

describe('the summary of figures as reported', () => {
  it('tells full years from parts of a year: yuan, 2024', () => {
    const summary = figuresOf({ currency: 'cny', year: 2024 });
    expect([summary.of, summary.fullYear, summary.partYear, summary.positive]).toEqual([31, 11, 2, 11]);
    expect(namesIn(summary.highest)).toEqual(['Gansu']);
    expect(summary.together).toBeUndefined();
  });

  it('has no leaders where only parts of the year were reported: Belt and Road trade, 2017', () => {
    const summary = figuresOf({ indicator: 'bri-growth', currency: 'cny', year: 2017 });
    expect([summary.fullYear, summary.partYear, summary.positive]).toEqual([0, 2, 0]);
    expect([summary.highest, summary.lowest]).toEqual([undefined, undefined]);
  });

  it('counts who rose by "at least 11 %" among those who rose: Fujian and Henan 2018', () => {
    const summary = figuresOf({ indicator: 'bri-growth', currency: 'cny', year: 2018 });
    expect([summary.fullYear, summary.ranked, summary.positive, summary.negative]).toEqual([6, 4, 6, 0]);
  });

  it('counts a bound below zero neither way: "at least -3 %" may be a rise', () => {
    const atlas = editAtlas((copy) => {
      copy.editShown = (shown, _recordId, year) =>
        year === 2018 && shown?.precision === 'atLeast' && shown.value === 11 ? { ...shown, value: -3 } : shown;
    });
    const summary = figuresOf({ indicator: 'bri-growth', currency: 'cny', year: 2018 }, atlas);
    expect([summary.positive, summary.negative]).toEqual([5, 0]);
  });

  it('names the country set', () => {
    expect(figuresOf({ indicator: 'bri-share', currency: 'cny', year: 2022 }).countrySet).toBe('route');
    expect(figuresOf({ indicator: 'bri-share', currency: 'cny', year: 2023 }).countrySet).toBe('partner');
  });
});

describe('the summary of other views', () => {
  it('sets gaps and contributions against the growth of the 31', () => {
    const gap = figuresOf({ indicator: 'gap', year: 2024 });
    expect([gap.positive, namesIn(gap.highest), namesIn(gap.lowest)]).toEqual([17, ['Gansu', 'Qinghai'], ['Jiangxi']]);
    expect(gap.together).toBeUndefined();
    expect(roundTo(gap.growthTogether?.value ?? Number.NaN, 1)).toBe(3.8);
    const contribution = figuresOf({ indicator: 'contribution', year: 2024 });
    expect(namesIn(contribution.highest)).toEqual(['Guangdong']);
    expect(contribution.together?.value).toBeCloseTo(contribution.growthTogether?.value ?? Number.NaN, 9);
  });

  it('says why a year is empty', () => {
    expect(summarizeView(realAtlas, layerOf({ year: 2025 }))).toMatchObject({
      kind: 'empty',
      year: 2025,
      state: { kind: 'afterSeries', nearestYear: 2024 },
    });
    expect(summarizeView(realAtlas, layerOf({ year: 2016 }))).toMatchObject({
      kind: 'empty',
      state: { kind: 'beforeSeries', nearestYear: 2017 },
    });
  });

  it('counts the provinces for which a plan task is held', () => {
    expect(summarizeView(realAtlas, layerOf({ indicator: 'plan', priority: 'finance', year: 2018 }))).toEqual({
      kind: 'plan',
      priority: 'finance',
      year: 2018,
      planYear: 2019,
      of: 31,
      holding: 6,
    });
  });
});

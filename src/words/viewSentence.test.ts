import { describe, expect, it } from 'vitest';
import { type Atlas, MAP_INDICATORS } from '../domain/atlas.ts';
import { adcodeOf, editAtlas, layerOf, realAtlas, setTrade } from '../domain/realAtlas.ts';
import { currenciesOf, type LayerChoice } from '../domain/view.ts';
import { summarizeView } from '../domain/viewSummary.ts';
import { englishWords } from './englishWords.ts';
import { writeViewSentence } from './viewSentence.ts';

function say(choice: Partial<LayerChoice>, atlas: Atlas = realAtlas): string {
  const summary = summarizeView(atlas, layerOf(choice, atlas));
  return writeViewSentence(englishWords, atlas, summary).replaceAll('\u00a0', ' ');
}

/** The atlas with the growth in yuan of one year set, by name; all other reports of that year are left out. */
function withYuanGrowth(year: number, growth: Readonly<Record<string, number>>): Atlas {
  const values = new Map(Object.entries(growth).map(([name, value]) => [adcodeOf(name), value]));
  const rest = {
    period: { kind: 'fullYear' },
    precision: 'exact',
    countrySet: undefined,
    conflict: undefined,
  } as const;
  return editAtlas((copy) => {
    copy.editShown = (shown, recordId, of, adcode) => {
      if (recordId !== 'trade_total_growth_cny' || of !== year) return shown;
      const value = values.get(adcode);
      return value === undefined ? undefined : { ...rest, value, sourceId: 'report' };
    };
  });
}

describe('the sentence over growth in US$', () => {
  it('is the answer that the page opens on', () => {
    expect(say({ year: 2024 })).toBe(
      '2024, US$: trade grew in 23 of 31 provinces. Gansu and Qinghai rose most, +23.0 and +22.3 %, Jiangxi fell most, −18.6 %; together +3.8 %.',
    );
  });

  it('gives the highest its value where it stands alone', () => {
    expect(say({ year: 2017 })).toBe(
      '2017, US$: trade grew in 28 of 31 provinces. Ningxia rose most, +54.9 % (small base), Qinghai fell most, −57.1 % (small base); together +11.4 %.',
    );
    expect(say({ year: 2019 })).toContain('together −1.0 %.');
  });

  it('says "rose least" of the last where all rose: 2021', () => {
    expect(say({ year: 2021 })).toBe(
      '2021, US$: trade grew in all 31 provinces. Tibet rose most, +96.4 % (small base), Xinjiang rose least, +12.9 %; together +28.8 %.',
    );
  });

  it('says "fell least" of the first where all fell', () => {
    const fallen = editAtlas((copy) => {
      for (const adcode of realAtlas.trade.adcodes) setTrade(copy, adcode, 2024, 100_000);
      setTrade(copy, adcodeOf('Tibet'), 2024, 1_500_000);
    });
    expect(say({ year: 2024 }, fallen)).toContain(
      'trade grew in 0 of 31 provinces. Tibet fell least, −2.6 % (small base), Guangdong fell most, −100.0 %;',
    );
  });

  it('says why 2016 and 2025 are empty', () => {
    expect(say({ year: 2016 })).toBe('2016: trade growth begins with 2017, since the series has no 2015 to grow from.');
    expect(say({ year: 2025 })).toBe(
      '2025: no figures for trade growth yet; the latest are of 2024. Choose a province to read its plan.',
    );
  });
});

describe('the sentence over growth in yuan', () => {
  it('says how many reported, and how many a part of the year', () => {
    expect(say({ currency: 'cny', year: 2020 })).toBe(
      '2020, yuan, as reported: we hold full-year growth for 15 of 31 provinces; trade grew in 11 of them. ' +
        'Henan rose most, +16.4 %, Beijing fell most, −19.1 %. For 8 more we hold a part of the year only.',
    );
    expect(say({ currency: 'cny', year: 2021 })).toContain(
      'we hold full-year growth for 10 of 31 provinces; trade grew in all of them.',
    );
  });

  it('speaks of one province in the singular: 2017', () => {
    expect(say({ currency: 'cny', year: 2017 })).toBe(
      '2017, yuan, as reported: we hold full-year growth for 1 of 31 provinces; trade grew in that one. Hubei: +20.6 %.',
    );
  });

  it('tells one province that stood still once, and not as its own first and last', () => {
    const sentence = say({ currency: 'cny', year: 2017 }, withYuanGrowth(2017, { Hubei: 0 }));
    expect(sentence).toContain('Hubei: 0 %.');
    expect(sentence).not.toContain('rose');
  });

  it('tells both of two where one stood still', () => {
    const sentence = say({ currency: 'cny', year: 2025 }, withYuanGrowth(2025, { Xinjiang: 19.9, Chongqing: 0 }));
    expect(sentence).toContain('for 2 of 31 provinces; trade grew in 1 of them.');
    expect(sentence).toContain('Xinjiang rose most, +19.9 %');
    expect(sentence).toMatch(/Chongqing .*\b0 %\.$/);
  });

  it('lists up to three names that share an end, and counts the rest', () => {
    const tie = (names: string[]) => {
      const growth = Object.fromEntries([...names.map((name) => [name, 9.4]), ['Hebei', 5.5]]);
      return say({ currency: 'cny', year: 2024 }, withYuanGrowth(2024, growth));
    };
    expect(tie(['Anhui', 'Fujian', 'Hainan'])).toContain(
      'Anhui, Fujian, and Hainan rose most, +9.4 %, Hebei rose least, +5.5 %.',
    );
    expect(tie(['Anhui', 'Fujian', 'Hainan', 'Gansu'])).toContain('Anhui, Fujian and 2 others rose most,');
    expect(tie(['Anhui', 'Fujian', 'Hainan', 'Gansu', 'Tibet'])).toContain('Anhui, Fujian and 3 others rose most,');
  });

  it('tells those who all report the same once', () => {
    const sentence = say({ currency: 'cny', year: 2025 }, withYuanGrowth(2025, { Xinjiang: 9.4, Chongqing: 9.4 }));
    expect(sentence).toContain('Chongqing and Xinjiang: +9.4 %.');
  });

  it('says that reports begin later: 2016', () => {
    expect(say({ currency: 'cny', year: 2016 })).toBe('2016: the reports we hold of trade growth begin with 2017.');
  });
});

describe('the sentence over levels and shares', () => {
  it('gives the total of the 31, the largest and the smallest', () => {
    expect(say({ indicator: 'total', year: 2016 })).toBe(
      '2016: the 31 provinces traded 3,685.6 bn US$ together. Guangdong (955.3 bn US$) traded most, Tibet (0.78 bn US$) least.',
    );
    expect(say({ indicator: 'share', year: 2024 })).toBe(
      '2024: Guangdong (20.76 %) had the largest share in the trade of the 31 provinces, Qinghai (0.01 %) the smallest.',
    );
  });

  it('sets a gap against the growth of the 31', () => {
    expect(say({ indicator: 'gap', year: 2024 })).toBe(
      '2024, US$: 17 of 31 provinces outgrew the 31 together (+3.8 %). Gansu and Qinghai stood furthest above, Jiangxi (−22.3 points) furthest below.',
    );
  });

  it('tells who added and who took away', () => {
    expect(say({ indicator: 'contribution', year: 2024 })).toBe(
      '2024, US$: the trade of the 31 together grew by 3.8 %. Guangdong added most, +1.66 points; Jiangxi took away most, −0.25 points.',
    );
    expect(say({ indicator: 'contribution', year: 2021 })).toContain('Qinghai added least, 0.00 points.');
  });

  it('says that the 31 shrank where they did, and not that they grew by less than nothing', () => {
    expect(say({ indicator: 'contribution', year: 2019 })).toContain('the trade of the 31 together shrank by 1.0 %.');
    expect(say({ indicator: 'contribution', year: 2023 })).toContain('the trade of the 31 together shrank by 5.0 %.');
  });

  it('says when gaps and contributions begin, in one number', () => {
    expect(say({ indicator: 'gap', year: 2016 })).toContain('the gap begins with 2017');
    expect(say({ indicator: 'contribution', year: 2016 })).toMatch(
      /contributions begin with|contribution.* begins with/,
    );
    expect(say({ indicator: 'contribution', year: 2016 })).not.toContain('contributions begins');
  });
});

describe('the sentence over trade with Belt and Road countries', () => {
  it('names the countries that were counted', () => {
    expect(say({ indicator: 'bri-growth', currency: 'cny', year: 2022 })).toBe(
      '2022: we hold full-year growth of trade with the 64 or so countries along the route for 6 of 31 provinces; it grew in all of them. ' +
        'Shaanxi rose most, +41 %, Jilin rose least, +8.2 %. For 12 more we hold a part of the year only.',
    );
    expect(say({ indicator: 'bri-growth', currency: 'cny', year: 2023 })).toContain(
      'the partner countries of the wider list used since autumn 2023',
    );
  });

  it('counts those who rose by "at least" among those who rose: 2018', () => {
    expect(say({ indicator: 'bri-growth', currency: 'cny', year: 2018 })).toContain(
      'for 6 of 31 provinces; it grew in all of them.',
    );
  });

  it('does not call anyone first or last of six where two of them give a bound only: 2018', () => {
    const sentence = say({ indicator: 'bri-growth', currency: 'cny', year: 2018 });
    expect(sentence).toContain(
      'Of the 4 with an exact figure, Hunan rose most, +36.5 %, Zhejiang rose least, +12.3 %.',
    );
  });

  it('says where only parts of the year were reported: 2017 and 2025', () => {
    expect(say({ indicator: 'bri-growth', currency: 'cny', year: 2017 })).toMatch(
      /^2017: we hold no full-year figure for the growth of Belt and Road trade \(the 64 or so countries along the route\);.*\bpart of the year\b/,
    );
    expect(say({ indicator: 'bri-growth', currency: 'cny', year: 2025 })).toMatch(
      /\(the partner countries of .*\);.*3 provinces/,
    );
  });

  it('tells shares of several and of one', () => {
    expect(say({ indicator: 'bri-share', currency: 'cny', year: 2024 })).toMatch(
      /for 2 of 31 provinces; Gansu \(77 %\) had the largest, Jiangsu \(47\.5 %\) the smallest\. For 4 more we hold a part of the year only\.$/,
    );
    expect(say({ indicator: 'bri-share', currency: 'cny', year: 2017 })).toMatch(
      /^2017: we hold the full-year share of the 64 or so countries along the route .* for 1 of 31 provinces: Hubei \(26\.3 %\)\. For 1 more we hold a part of the year only\.$/,
    );
  });
});

describe('the sentence over plans', () => {
  it('counts who holds a task, and says which year is read', () => {
    expect(say({ indicator: 'plan', priority: 'finance', year: 2019 })).toBe(
      'Plans of 2019: our records hold a task on financial integration for 6 of 31 provinces.',
    );
    expect(say({ indicator: 'plan', priority: 'finance', year: 2018 })).toBe(
      'Plans of 2019: our records hold a task on financial integration for 6 of 31 provinces. None held for 2018; the nearest plans are those of 2019.',
    );
    expect(say({ indicator: 'plan', priority: 'trade', year: 2025 })).toContain(
      'our records hold a task on unimpeded trade for 31 of 31 provinces',
    );
  });
});

describe('every view', () => {
  it('has a sentence without a hole, with real minus signs', () => {
    for (const indicator of MAP_INDICATORS) {
      const currencies = currenciesOf(realAtlas, indicator);
      for (const currency of currencies.length > 0 ? currencies : (['usd'] as const)) {
        for (let year = 2016; year <= 2025; year += 1) {
          const sentence = say({ indicator, currency, year });
          const where = `${indicator} ${currency} ${year}: ${sentence}`;
          expect(sentence, where).toMatch(/^(Plans of )?20\d\d.*\.$/);
          expect(sentence, where).not.toMatch(/undefined|NaN|-\d|\(\)| {2}|\.\./);
        }
      }
    }
  });
});

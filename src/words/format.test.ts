import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../domain/period.ts';
import { adcodeOf, figureOf, layerOf, readRealProvince, realAtlas } from '../domain/realAtlas.ts';
import type { Precision } from '../domain/vocabulary.ts';
import { withDetails } from './detailWords.ts';
import { en, laterEnglish } from './en.ts';
import { enDetails } from './enDetails.ts';
import { englishWords } from './englishWords.ts';
import { makeWords } from './format.ts';

const { format } = withDetails(englishWords);
const inChinese = { ...en, locale: 'zh-Hans', dateLocale: 'zh-Hans' };
const chinese = withDetails(makeWords(inChinese, laterEnglish, { details: enDetails })).format;

/** With plain spaces in place of those that keep a unit on the line of its figure. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function recorded(indicatorId: string, value: number, precision: Precision = 'exact'): string {
  const indicator = realAtlas.indicatorOf(indicatorId);
  if (indicator === undefined) throw new RangeError(`no indicator ${indicatorId}`);
  return plain(format.recordedValue(indicator, value, precision));
}

describe('a number', () => {
  it('has all its decimals and groups its thousands', () => {
    expect(format.number(6159.013, 1)).toBe('6,159.0');
    expect(format.number(20, 1)).toBe('20.0');
    expect(format.number(39.968, 1)).toBe('40.0');
  });

  it('carries a real minus sign and never the hyphen', () => {
    expect(format.number(-18.59, 1)).toBe('\u221218.6');
    expect(format.signed(-1234.5, 1)).toBe('\u22121,234.5');
    expect(format.signed(-18.59, 1)).not.toContain('-');
  });

  it('carries a plus where a sign is asked for, and none on a printed zero', () => {
    expect(format.signed(3.758, 1)).toBe('+3.8');
    for (const zero of [0, -0, 0.04, -0.04]) expect(format.signed(zero, 1)).toBe('0.0');
    expect(format.signed(-0.05, 1)).toBe('\u22120.1');
    expect(format.number(-0.04, 1)).toBe('0.0');
  });

  it('is spoken in words that a screen reader cannot miss', () => {
    expect(format.spokenNumber(-18.59, '%', 1)).toBe('minus 18.6');
    expect(format.spokenNumber(-10, '%')).toBe('minus 10');
    expect(format.spokenNumber(0.5, '%')).toBe('0.5');
    expect(format.spokenNumber(-0.04, '%', 1)).toBe('0.0');
    expect(format.withSpokenUnit('3.8', '%')).toBe('3.8 percent');
    expect(format.withSpokenUnit('3.8', 'points')).toBe('3.8 points');
  });
});

describe('a value of an indicator', () => {
  it('carries its sign where it says which way, and its unit on the same line', () => {
    const layer = layerOf({ year: 2024 });
    if (layer.kind !== 'figures') throw new Error('a figure layer was asked for');
    expect(format.indicatorValue(layer.indicator, 3.758)).toBe('+3.8\u00a0%');
    expect(format.bareValue(layer.indicator, 3.758)).toBe('+3.8');
    expect(format.cellValue(layer.indicator, figureOf(layer, 'Hunan'))).toBe('\u221210.0\u00a0%');
  });

  it('carries no sign where it says how much', () => {
    const total = realAtlas.figureIndicator('total', 'usd');
    const share = realAtlas.figureIndicator('share', 'usd');
    if (total === undefined || share === undefined) throw new Error('no totals or shares');
    expect(plain(format.indicatorValue(total, 1278.6))).toBe('1,278.6 bn US$');
    expect(plain(format.indicatorValue(share, 20.757))).toBe('20.76 %');
    expect(format.bareValue(share, 20.757)).toBe('20.76');
  });

  it('has a second decimal in a total under ten billion, where one would hide growth', () => {
    expect(plain(format.tradeTotal(0.844))).toBe('0.84 bn US$');
    expect(plain(format.tradeTotal(9.94))).toBe('9.94 bn US$');
    expect(plain(format.tradeTotal(10))).toBe('10.0 bn US$');
    const layer = layerOf({ indicator: 'total', year: 2024 });
    if (layer.kind !== 'figures') throw new Error('a figure layer was asked for');
    const written = ['Qinghai', 'Gansu', 'Guizhou'].map((name) =>
      format.bareValue(layer.indicator, figureOf(layer, name).figure.value),
    );
    expect(written).toEqual(['0.84', '8.61', '12.0']);
    expect(plain(format.indicatorValue(layer.indicator, 0.844))).toBe('0.84 bn US$');
  });

  it('is written with the decimals of its source where it is quoted', () => {
    const writeCell = (choice: Parameters<typeof layerOf>[0], name: string) => {
      const layer = layerOf(choice);
      if (layer.kind !== 'figures') throw new Error('a figure layer was asked for');
      return plain(format.cellValue(layer.indicator, figureOf(layer, name)));
    };
    expect(writeCell({ indicator: 'bri-share', currency: 'cny', year: 2019 }, 'Heilongjiang')).toBe('80.79 %');
    expect(writeCell({ indicator: 'bri-share', currency: 'cny', year: 2024 }, 'Gansu')).toBe('77 %');
    expect(writeCell({ currency: 'cny', year: 2022 }, 'Shaanxi')).toBe('+2 %');
    expect(writeCell({ currency: 'cny', year: 2024 }, 'Gansu')).toBe('+25.2 %');
    const growth = realAtlas.figureIndicator('bri-growth', 'cny');
    if (growth === undefined) throw new Error('no growth of Belt and Road trade');
    expect(plain(format.indicatorValue(growth, 25.45))).toBe('+25.45 %');
    expect(format.bareValue(growth, 11)).toBe('+11');
  });

  it('says how exact it is', () => {
    const layer = layerOf({ indicator: 'bri-growth', currency: 'cny', year: 2018 });
    if (layer.kind !== 'figures') throw new Error('a figure layer was asked for');
    expect(plain(format.cellValue(layer.indicator, figureOf(layer, 'Fujian')))).toBe('at least +11 %');
    const words = (['exact', 'rounded', 'atLeast', 'approximate'] as const).map((each) =>
      format.withPrecision('11', each),
    );
    expect(words).toEqual(['11', '11', 'at least 11', 'about 11']);
    const signs = (['exact', 'rounded', 'atLeast', 'approximate'] as const).map((each) =>
      format.shortPrecision('11', each),
    );
    expect(signs).toEqual(['11', '11', '≥11', '≈11']);
  });
});

describe('a recorded value', () => {
  it('stands in the unit that readers know: 10457.2 of 100 million yuan are 1,045.72 bn yuan', () => {
    expect(recorded('trade_total_cny', 10457.2)).toBe('1,045.72 bn yuan');
    expect(recorded('trade_total_cny', 10000, 'atLeast')).toBe('at least 1,000 bn yuan');
    expect(recorded('exports_cny', 7600, 'atLeast')).toBe('at least 760 bn yuan');
    expect(recorded('bri_trade_cny', 4551)).toBe('455.1 bn yuan');
    expect(recorded('fdi_usd', 26.1)).toBe('2.61 bn US$');
    expect(recorded('port_throughput_teu', 2000, 'atLeast')).toBe('at least 20 million TEU');
    expect(recorded('crexpress_trips', 16400, 'approximate')).toBe('about 16,400 trains');
  });

  it('carries its sign where it is a growth rate, and only there', () => {
    expect(recorded('trade_total_growth_cny', 9.4)).toBe('+9.4 %');
    expect(recorded('exports_growth_cny', -10)).toBe('\u221210 %');
    expect(recorded('trade_total_growth_cny', 0)).toBe('0 %');
    expect(recorded('bri_trade_share', 34.2)).toBe('34.2 %');
    // The record of the indicator says so, not its id.
    expect(realAtlas.indicatorOf('bri_trade_share')).toMatchObject({ kind: 'rate', signed: false });
    expect(recorded('contribution_usd', 0.4)).toBe('+0.4 points');
    expect(recorded('crexpress_growth', 12)).toBe('+12 %');
  });

  it('keeps every decimal that the source printed', () => {
    expect(recorded('bri_trade_growth', 25.45)).toBe('+25.45 %');
  });
});

describe('periods and dates', () => {
  it('name the part of the year', () => {
    const periods = ['FY', 'M1-9', 'M1-1', 'cumulative'].map((code) => format.period(parsePeriod(code), 2019));
    expect(periods).toEqual(['2019', 'January to September 2019', 'January 2019', 'in all to 2019']);
    const months = ['FY', 'M1-11', 'M1-1', 'cumulative'].map((code) => format.months(parsePeriod(code)));
    expect(months).toEqual(['', 'Jan–Nov', 'Jan', '']);
  });

  it('are as exact as they are known', () => {
    expect(['2019', '2019-03', '2019-03-13', '2020-01-01'].map(format.date)).toEqual([
      '2019',
      'March 2019',
      '13 March 2019',
      '1 January 2020',
    ]);
  });
});

describe('names and lists', () => {
  const tibet = realAtlas.provinceOf(adcodeOf('Tibet'));

  it('are those of the language, the other language beside', () => {
    expect([format.provinceName(tibet), format.otherName(tibet)]).toEqual(['Tibet', '西藏']);
    expect([chinese.provinceName(tibet), chinese.otherName(tibet)]).toEqual(['西藏', 'Tibet']);
  });

  it('take indicators and tasks in the language too', () => {
    const growth = realAtlas.indicatorOf('growth_usd');
    const [task] = readRealProvince(adcodeOf('Xinjiang')).tasks.filter(({ primary }) => primary);
    if (growth === undefined || task === undefined) throw new Error('no indicator or no task');
    expect([format.indicatorName(growth), chinese.indicatorName(growth)]).toEqual([
      'Growth of goods trade',
      '货物贸易增速',
    ]);
    expect([format.taskText(task), chinese.taskText(task)]).toEqual([task.taskEn, task.taskZh]);
    expect([format.taskDetail(task), chinese.taskDetail(task)]).toEqual([task.detailEn, task.detailZh]);
  });

  it('join names as the language does', () => {
    expect(format.list([])).toBe('');
    expect(format.list(['Gansu'])).toBe('Gansu');
    expect(format.list(['Gansu', 'Qinghai'])).toBe('Gansu and Qinghai');
    expect(format.list(['Gansu', 'Qinghai', 'Tibet'])).toBe('Gansu, Qinghai, and Tibet');
  });

  it('write a shared place with "="', () => {
    expect(format.rank({ place: 2, shared: true, of: 31 })).toBe('2= of 31');
    expect(format.rank({ place: 31, shared: false, of: 31 })).toBe('31 of 31');
  });

  it('name the language of a source, or give its code', () => {
    expect([format.languageName('zh'), format.languageName('it'), format.languageName('xx')]).toEqual([
      'Chinese',
      'Italian',
      'xx',
    ]);
  });
});

describe('the catalogue', () => {
  it('knows the unit of every indicator and the words for every count that a document states', () => {
    const documents = realAtlas.provinces.flatMap(({ adcode }) => readRealProvince(adcode).documents);
    const counted = new Set(documents.flatMap(({ statedCount }) => Object.keys(statedCount ?? {})));
    expect([...counted].filter((what) => enDetails.panel.stated[what] === undefined)).toEqual([]);
    expect(counted.size).toBeGreaterThan(3);
    const units = realAtlas.figureIndicators.map(({ unit }) => unit);
    expect(units.filter((unit) => !Object.hasOwn(en.units, unit))).toEqual([]);
  });

  it('counts one and many apart', () => {
    expect([en.legend.provinces(1), en.legend.provinces(0), en.legend.provinces(2)]).toEqual([
      '1 province',
      '0 provinces',
      '2 provinces',
    ]);
    expect([enDetails.panel.recorded(1), enDetails.panel.recorded(7)]).toEqual([
      '1 task recorded here',
      '7 tasks recorded here',
    ]);
    expect(enDetails.panel.stated.focuses?.(5)).toBe('5 focuses');
  });
});

describe('the short name of a province', () => {
  it('is its ISO letters, and in Chinese the one character that stands for it', () => {
    const shortOf = (name: string) => {
      const province = realAtlas.provinceOf(adcodeOf(name));
      return [format.shortProvinceName(province), chinese.shortProvinceName(province)];
    };
    expect(shortOf('Inner Mongolia')).toEqual(['NM', '蒙']);
    expect(shortOf('Shanghai')).toEqual(['SH', '沪']);
    expect(shortOf('Shaanxi')).toEqual(['SN', '陕']);
  });

  it('tells all of them apart', () => {
    for (const { shortProvinceName } of [format, chinese]) {
      const names = realAtlas.provinces.map(shortProvinceName);
      expect(new Set(names).size).toBe(34);
      for (const name of names) expect(name).toMatch(/^([A-Z]{2}|.)$/u);
    }
  });
});

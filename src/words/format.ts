import type { FigureIndicator, Province } from '../domain/atlas.ts';
import type { ScaleKind } from '../domain/classBreaks.ts';
import type { FigureCell } from '../domain/layer.ts';
import type { Period } from '../domain/period.ts';
import type { Rank } from '../domain/ranks.ts';
import { roundTo } from '../domain/rounding.ts';
import type { Precision } from '../domain/vocabulary.ts';
import type { Messages } from './en.ts';
import { type LaterLoaders, type LaterMessages, type LaterWords, makeLaterWords } from './laterWords.ts';

/** The messages of one language together with everything that formats numbers, units, names and dates in it. */
export interface Words extends Messages {
  readonly format: Formats;
  readonly later: LaterWords;
}

export type Formats = ReturnType<typeof makeFormats>;

const englishPlurals = new Intl.PluralRules('en');

/**
 * An English number with its noun: "1 province", "23 provinces". It stands here and not with the English texts, so that
 * each script of them finds it without another one.
 */
export function count(n: number, one: string, other: string): string {
  return `${n} ${englishPlurals.select(n) === 'one' ? one : other}`;
}

const NO_BREAK_SPACE = '\u00a0';
/** The minus sign, as wide as a plus; `Intl` gives the hyphen. */
const MINUS = '\u2212';

/** `present` are later texts that need no loading. */
export function makeWords(messages: Messages, later: LaterLoaders, present: Partial<LaterMessages> = {}): Words {
  return { ...messages, format: makeFormats(messages), later: makeLaterWords(later, present) };
}

/** The unit of the trade series. */
const TRADE_UNIT = 'bn US$';

/** Below ten billion US$ one decimal would hide a tenth of the growth. */
const SMALL_TOTAL = 10;

/** Indicators that only reports give: their figures are written as printed. */
function isQuoted({ currency }: FigureIndicator): boolean {
  return currency === 'cny';
}

function decimalsFor({ id, decimals }: FigureIndicator, value: number): number {
  return id === 'total' && value < SMALL_TOTAL ? decimals + 1 : decimals;
}

export function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function makeFormats(messages: Messages) {
  const { locale } = messages;
  const isChinese = locale.startsWith('zh');

  /** How many of the units that readers count in are one of the records: ten times 100 million US$ are a billion. */
  function scaleOf(unitName: string): number {
    return messages.scales[unitName] ?? 1;
  }

  /** A number with exactly `decimals` places, rounded as stored; what is then written of it is `scale` times as much. */
  function number(value: number, decimals: number, scale = 1): string {
    const places = Math.max(0, decimals - Math.log10(scale));
    const text = new Intl.NumberFormat(locale, {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    }).format(roundTo(value, decimals) * scale);
    return text.replace('-', MINUS);
  }

  /** As `number`, with a plus before what is above zero; a printed zero carries no sign. */
  function signed(value: number, decimals: number): string {
    return roundTo(value, decimals) > 0 ? `+${number(value, decimals)}` : number(value, decimals);
  }

  /** A class break or a value of an axis, with a sign where it has one, and with no more decimals than it needs. */
  function edge(value: number, kind: ScaleKind, unitName: string): string {
    const shown = Number((value * scaleOf(unitName)).toPrecision(6));
    return (kind === 'diverging' ? signed : number)(shown, decimalsOf(shown));
  }

  function unit(name: string): string {
    const known: Record<string, string> = messages.units;
    return known[name] ?? name;
  }

  function withUnit(text: string, unitName: string): string {
    return `${text}${isChinese ? '' : NO_BREAK_SPACE}${unit(unitName)}`;
  }

  /** Figures of one unit, which in English stands after the last alone: +23.0 and +22.3 %. */
  function withOneUnit(texts: readonly string[], unitName: string, write = withUnit): string[] {
    return texts.map((text, place) => (isChinese || place === texts.length - 1 ? write(text, unitName) : text));
  }

  /** A value of a map indicator with its unit; growth, gaps and contributions carry their sign. */
  function indicatorValue(indicator: FigureIndicator, value: number): string {
    return withUnit(bareValue(indicator, value), indicator.unit);
  }

  /** As `indicatorValue` without the unit: computed to the decimals of the indicator, quoted as the source prints it. */
  function bareValue(indicator: FigureIndicator, value: number): string {
    const decimals = isQuoted(indicator) ? decimalsOf(value) : decimalsFor(indicator, value);
    return indicator.scale.kind === 'diverging'
      ? signed(value, decimals)
      : number(value, decimals, scaleOf(indicator.unit));
  }

  /** A level of trade from billion US$. */
  function tradeTotal(billionUsd: number): string {
    const decimals = billionUsd < SMALL_TOTAL ? 2 : 1;
    return withUnit(number(billionUsd, decimals, scaleOf(TRADE_UNIT)), TRADE_UNIT);
  }

  function withPrecision(text: string, precision: Precision): string {
    switch (precision) {
      case 'atLeast':
        return messages.precision.atLeast(text);
      case 'approximate':
        return messages.precision.approximate(text);
      case 'exact':
      case 'rounded':
        return text;
    }
  }

  /** As `withPrecision`, in a sign, where a column has no room for words. */
  function shortPrecision(text: string, precision: Precision): string {
    const sign = precision === 'atLeast' || precision === 'approximate' ? messages.precision.short[precision] : '';
    return `${sign}${text}`;
  }

  /** A number for the ear: "minus 10". */
  function spokenNumber(value: number, unitName: string, decimals?: number): string {
    const shown = value * scaleOf(unitName);
    const places = decimals ?? (Number.isInteger(shown) ? 0 : 1);
    const text = number(Math.abs(shown), places);
    return roundTo(shown, places) < 0 ? `${messages.spokenMinus}${text}` : text;
  }

  function withSpokenUnit(text: string, unitName: string): string {
    return `${text}${messages.gap}${messages.spokenUnits[unitName] ?? unit(unitName)}`;
  }

  function cellValue(indicator: FigureIndicator, cell: FigureCell): string {
    return withPrecision(indicatorValue(indicator, cell.figure.value), cell.precision);
  }

  function month(number: number, style: 'long' | 'short'): string {
    return new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(Date.UTC(2000, number - 1, 1));
  }

  /** The months of a part year in short, such as `Jan–Sep`; empty for any other period. */
  function months(value: Period): string {
    if (value.kind !== 'firstMonths') return '';
    return messages.periods.months(month(1, 'short'), month(value.lastMonth, 'short'));
  }

  function period(value: Period, year: number): string {
    switch (value.kind) {
      case 'fullYear':
        return messages.periods.fullYear(year);
      case 'firstMonths':
        return value.lastMonth === 1
          ? messages.periods.firstMonth(year, month(1, 'long'))
          : messages.periods.firstMonths(year, month(value.lastMonth, 'long'));
      case 'cumulative':
        return messages.periods.cumulative(year);
    }
  }

  /** A publication date of a record: YYYY, YYYY-MM or YYYY-MM-DD, as exact as it is known. */
  function date(text: string): string {
    const [year, monthNumber, day] = text.split('-').map(Number);
    if (year === undefined || monthNumber === undefined) return text;
    const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
    if (day !== undefined) options.day = 'numeric';
    return new Intl.DateTimeFormat(messages.dateLocale, options).format(Date.UTC(year, monthNumber - 1, day ?? 1));
  }

  function list(items: readonly string[]): string {
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
  }

  function provinceName(province: Province): string {
    return isChinese ? province.nameZh : province.nameEn;
  }

  /** The known abbreviation, for where a name has no room: ISO 3166-2 letters, and in Chinese the one character. */
  function shortProvinceName({ isoCode, nameZh, searchNames }: Province): string {
    return isChinese ? (searchNames.find((name) => [...name].length === 1) ?? nameZh) : isoCode;
  }

  /** The name in the other language of the atlas, shown beside the first. */
  function otherName(province: Province): string {
    return isChinese ? province.nameEn : province.nameZh;
  }

  /** The text of a record in the reader's language, or the English one where there is no other. */
  function own(english: string, chinese: string | undefined): string {
    return isChinese ? (chinese ?? english) : english;
  }

  function rank(value: Rank): string {
    return messages.ranks.place(value.place, value.shared, value.of);
  }

  /** A part of a sentence as a sentence of its own. */
  function sentence(text: string): string {
    return `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}${messages.stop}`;
  }

  return {
    number,
    signed,
    edge,
    unit,
    withUnit,
    withOneUnit,
    tradeTotal,
    indicatorValue,
    bareValue,
    withPrecision,
    shortPrecision,
    spokenNumber,
    withSpokenUnit,
    months,
    cellValue,
    period,
    date,
    list,
    provinceName,
    shortProvinceName,
    otherName,
    own,
    rank,
    sentence,
  };
}

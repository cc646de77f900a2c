import { describe, expect, it } from 'vitest';
import { orderRows, tableColumns, tableKindsOf, writeCsv } from './figureTable.ts';
import { adcodeOf, realAtlas } from './realAtlas.ts';

const growth = indicator('growth', 'usd');
const YEARS = { year: 2023, base: 2019 };

function indicator(id: 'growth' | 'total', currency: 'usd' | 'cny') {
  const found = realAtlas.figureIndicator(id, currency);
  if (found === undefined) throw new RangeError(`no ${id} in ${currency}`);
  return found;
}

function valueIn(column: ReturnType<typeof tableColumns>[number] | undefined, name: string): number {
  const cell = column?.cellOf(adcodeOf(name));
  return cell?.kind === 'figure' ? cell.figure.value : Number.NaN;
}

describe('the columns of a table', () => {
  it('are the years of the indicator', () => {
    const columns = tableColumns(realAtlas, 'years', growth, YEARS);
    expect(columns.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(valueIn(columns[6], 'Guangdong')).toBeCloseTo(-5.03, 1);
    expect(columns[7]?.sumOf('together')?.value).toBeCloseTo(3.8, 1);
  });

  it('are the indicators of a year, and the chosen one before them where it is only reported', () => {
    expect(tableColumns(realAtlas, 'indicators', growth, YEARS).map((each) => each.indicator.id)).toEqual([
      'total',
      'growth',
      'gap',
      'contribution',
      'share',
    ]);
    const yuan = tableColumns(realAtlas, 'indicators', indicator('growth', 'cny'), YEARS);
    expect(yuan.map((each) => each.indicator.currency)).toEqual(['cny', 'usd', 'usd', 'usd', 'usd', 'usd']);
  });

  it('know where growth has another sign in the other currency, and only growth of one year', () => {
    const guangdong = adcodeOf('Guangdong');
    const otherSigns = (columns: ReturnType<typeof tableColumns>) =>
      columns.map((each) => each.hasOtherSign(guangdong));
    expect(otherSigns(tableColumns(realAtlas, 'indicators', indicator('growth', 'cny'), YEARS))).toEqual([
      ...[true, false, true],
      ...[false, false, false],
    ]);
    expect(otherSigns(tableColumns(realAtlas, 'pair', growth, YEARS))).not.toContain(true);
  });

  it('are two years, the change between them, what that comes to a year, and what it added to the whole', () => {
    const columns = tableColumns(realAtlas, 'pair', growth, YEARS);
    const [before, after, change, perYear, added] = columns.map((column) => valueIn(column, 'Sichuan'));
    expect(change).toBeCloseTo(((after ?? 0) / (before ?? 1) - 1) * 100, 6);
    expect(100 * (1 + (perYear ?? 0) / 100) ** 4 - 100).toBeCloseTo(change ?? Number.NaN, 6);
    const all = realAtlas.trade.adcodes.map((adcode) => {
      const cell = columns[4]?.cellOf(adcode);
      return cell?.kind === 'figure' ? cell.figure.value : Number.NaN;
    });
    expect(added).toBeGreaterThan(0);
    expect(all.reduce((sum, value) => sum + value, 0)).toBeCloseTo(columns[2]?.sumOf('together')?.value ?? 0, 6);
  });

  it('compare two years only where a second one is chosen and levels are known', () => {
    expect(tableKindsOf(growth, undefined)).not.toContain('pair');
    expect(tableKindsOf(growth, 2019)[0]).toBe('pair');
    expect(tableKindsOf(indicator('growth', 'cny'), 2019)).not.toContain('pair');
  });
});

describe('the order of rows', () => {
  const columns = tableColumns(realAtlas, 'years', indicator('growth', 'cny'), YEARS);
  const column = columns.find(({ year }) => year === 2019);
  const names = (isAscending: boolean) =>
    orderRows(realAtlas.provinces, columns, { by: column?.key ?? '', isAscending }, ({ nameEn }) => nameEn).map(
      ({ nameEn }) => nameEn,
    );

  it('has full years first, then parts of a year, then those without a figure, both ways round', () => {
    for (const isAscending of [true, false]) {
      const kinds = names(isAscending).map((name) => {
        const cell = column?.cellOf(adcodeOf(name));
        return cell?.kind === 'figure' ? (cell.period.kind === 'fullYear' ? 0 : 1) : 2;
      });
      expect(kinds).toEqual(kinds.toSorted());
    }
    expect(names(false)[0]).toBe('Hunan');
    expect(names(true)[0]).toBe('Tibet');
  });

  it('goes by name where no column is meant', () => {
    const byName = orderRows(realAtlas.provinces, columns, { by: 'name', isAscending: true }, ({ nameEn }) => nameEn);
    expect(byName.slice(0, 2).map(({ nameEn }) => nameEn)).toEqual(['Anhui', 'Beijing']);
  });
});

describe('a table as a file', () => {
  it('quotes what would end a field', () => {
    expect(
      writeCsv([
        ['a', 'b, c'],
        ['say "x"', '1\n2'],
      ]),
    ).toBe('\ufeffa,"b, c"\r\n"say ""x""","1\n2"\r\n');
  });
});

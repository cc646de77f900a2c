import { expect, it } from 'vitest';
import { parseAdcode } from '../domain/adcode.ts';
import { shownObservation } from '../domain/atlas.ts';
import { formatPeriodCode } from '../domain/period.ts';
import { realAtlas } from '../domain/realAtlas.ts';
import { joinShown } from './joinColumns.ts';
import { parseRecords } from './parseRecords.ts';
import { readTexts } from './readTexts.ts';

const { records } = parseRecords(await readTexts('data'));

it('the columns of the trade series give back every level and step of the records to the last bit', () => {
  for (const { record } of records.trade.entries) {
    const level = realAtlas.trade.levelOf(record.adcode, record.year);
    const half = record.step_usd_thousand / 2;
    const { trade_total_usd_thousand: value } = record;
    expect(level, `${record.adcode} ${record.year}`).toEqual({ value, low: value - half, high: value + half });
    expect(realAtlas.trade.sourceIdOf(record.year)).toBe(record.source_id);
  }
  const held = realAtlas.adcodes.flatMap((adcode) =>
    realAtlas.trade.years.filter((year) => realAtlas.trade.levelOf(adcode, year) !== undefined),
  );
  expect(held).toHaveLength(records.trade.entries.length);
});

it('the columns of reported indicators give back every observation shown, and no other', () => {
  const rows = joinShown(records);
  for (const row of rows) {
    const shown = shownObservation(realAtlas, row.indicator, parseAdcode(row.adcode), row.year);
    expect(shown && { ...shown, period: formatPeriodCode(shown.period) }, JSON.stringify(row)).toEqual({
      period: row.period,
      value: row.value,
      precision: row.precision,
      countrySet: row.countrySet,
      sourceId: row.sourceId,
      conflict: row.conflict,
    });
  }
  const held = realAtlas.figureIndicators.flatMap(({ recordId, firstYear, lastYear }) =>
    realAtlas.adcodes.flatMap((adcode) =>
      Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).filter(
        (year) => shownObservation(realAtlas, recordId, adcode, year) !== undefined,
      ),
    ),
  );
  expect(held).toHaveLength(rows.length);
  expect(rows.length).toBeGreaterThan(200);
});

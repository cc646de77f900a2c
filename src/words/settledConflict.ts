import type { Atlas } from '../domain/atlas.ts';
import { parsePeriod } from '../domain/period.ts';
import type { MethodFile } from '../domain/publishedMethod.ts';
import type { AboutWords } from './aboutWords.ts';

/** What is told of a figure whose reports differ, in the order in which it is read. */
interface ConflictLine {
  /** Of which province and year: what leads to the figure. */
  readonly place: string;
  /** Of which indicator. */
  readonly subject: string;
  readonly shown: string;
  /** Why it is shown, and what the other reports say. */
  readonly others: string;
}

/** Undefined where the indicator is not known, as in a file of another edition. */
export function describeConflict(
  words: AboutWords,
  atlas: Atlas,
  { adcode, year, period, indicator, countrySet, shown, others, criterion }: MethodFile['conflicts'][number],
): ConflictLine | undefined {
  const { format, panel, comma, colon, semicolon, stop, gap, bracketed } = words;
  const { method } = words.about;
  const published = atlas.indicatorOf(indicator);
  const province = atlas.findProvince(adcode);
  if (published === undefined || province === undefined) return undefined;
  const write = (report: typeof shown) => format.recordedValue(published, report.value, report.precision);
  const countries = countrySet === undefined ? '' : bracketed(panel.countrySetShort[countrySet]);
  return {
    place: format.provinceName(province) + comma + format.period(parsePeriod(period), year),
    subject: colon + format.indicatorName(published) + countries + stop + gap,
    shown: write(shown),
    others: ` ${method.shown}${bracketed(method.decided[criterion])}${semicolon}${[...new Set(others.map(write))].join(comma)}`,
  };
}

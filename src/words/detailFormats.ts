import type { PublishedIndicator, PublishedTask } from '../domain/published.ts';
import type { Precision } from '../domain/vocabulary.ts';
import type { DetailMessages } from './enDetails.ts';
import { decimalsOf, type Words } from './format.ts';

export type DetailFormats = ReturnType<typeof makeDetailFormats>;

/** The most decimals that a record may hold. */
const RECORDED_DECIMALS = 4;

/** What formats the records that come with a panel or a view: nothing of it is needed before the map answers. */
export function makeDetailFormats({ locale, format, ...words }: Words, { units, ...details }: DetailMessages) {
  const { own } = format;
  const scales = { ...words.scales, ...details.scales };

  function recordedUnit(name: string): string {
    return units[name] ?? format.unit(name);
  }

  /** A figure as a record holds it, in the unit readers know: 10457.2 of 100 million yuan is 1,045.72 bn yuan. */
  function recordedValue(indicator: PublishedIndicator, value: number, precision: Precision): string {
    const shown = Number((value * (scales[indicator.unit] ?? 1)).toPrecision(12));
    const decimals = Math.min(RECORDED_DECIMALS, decimalsOf(shown));
    const text = (indicator.signed ? format.signed : format.number)(shown, decimals);
    return format.withPrecision(format.withUnit(text, recordedUnit(indicator.unit)), precision);
  }

  return {
    recordedUnit,
    recordedValue,
    indicatorName: ({ nameEn, nameZh }: PublishedIndicator) => own(nameEn, nameZh),
    taskText: ({ taskEn, taskZh }: PublishedTask) => own(taskEn, taskZh),
    taskDetail: ({ detailEn, detailZh }: PublishedTask) => own(detailEn, detailZh),
    languageName: (code: string) => new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code,
  };
}

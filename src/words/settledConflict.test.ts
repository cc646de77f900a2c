import { describe, expect, it } from 'vitest';
import type { MethodFile } from '../domain/publishedMethod.ts';
import { realAtlas } from '../domain/realAtlas.ts';
import { withAbout } from './aboutWords.ts';
import { chineseWords } from './chineseWords.ts';
import { englishWords } from './englishWords.ts';
import type { Words } from './format.ts';
import { describeConflict } from './settledConflict.ts';

const report = { precision: 'exact', sourceKind: 'press', title: 'A report' } as const;
const conflict: MethodFile['conflicts'][number] = {
  adcode: '510000',
  year: 2018,
  period: 'FY',
  indicator: 'bri_trade_growth',
  countrySet: 'route',
  shown: { ...report, value: 24.4 },
  others: [
    { ...report, value: 28 },
    { ...report, value: 28 },
    { ...report, value: 27, precision: 'atLeast' },
  ],
  criterion: 'sourceKind',
};

/** The whole line, with plain spaces. */
function readAloud(words: Words): string {
  const line = describeConflict(withAbout(words), realAtlas, conflict);
  return [line?.place, line?.subject, line?.shown, line?.others].join('').replaceAll('\u00a0', ' ');
}

describe('a settled conflict', () => {
  it('is told with what decided it and each other value once', () => {
    expect(readAloud(englishWords)).toBe(
      'Sichuan, 2018: Growth of trade with Belt and Road countries (countries along the route). +24.4 % shown (the kind of source); +28 %, at least +27 %',
    );
    expect(readAloud(chineseWords)).toBe(
      '四川，2018年：与“一带一路”国家贸易增速（沿线国家）。+24.4% 采用（来源类别）；+28%，不低于+27%',
    );
  });

  it('is not told of an indicator or a province that the atlas does not know', () => {
    expect(describeConflict(withAbout(englishWords), realAtlas, { ...conflict, indicator: 'unknown' })).toBeUndefined();
    expect(describeConflict(withAbout(englishWords), realAtlas, { ...conflict, adcode: '990000' })).toBeUndefined();
  });
});

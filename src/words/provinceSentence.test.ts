import { describe, expect, it } from 'vitest';
import type { Atlas } from '../domain/atlas.ts';
import { findYuanGrowth } from '../domain/provinceReports.ts';
import { adcodeOf, editAtlas, readRealProvince, realAtlas, setTrade } from '../domain/realAtlas.ts';
import { englishWords } from './englishWords.ts';
import { writeProvinceSentence } from './provinceSentence.ts';

function say(nameEn: string, year: number, atlas: Atlas = realAtlas): string {
  const adcode = adcodeOf(nameEn);
  const yuan = findYuanGrowth(atlas, readRealProvince(adcode), year);
  return writeProvinceSentence(englishWords, atlas, adcode, year, yuan).replaceAll('\u00a0', ' ');
}

describe('the sentence of a province', () => {
  it('tells how trade grew or shrank, its rank, and its gap without a second sign', () => {
    expect(say('Fujian', 2018)).toBe(
      "In 2018, Fujian's goods trade in US$ grew by 9.6 % (rank 20 of 31), 3.0 points below the 31 together. It came to 187.4 bn US$.",
    );
    expect(say('Jiangxi', 2024)).toBe(
      "In 2024, Jiangxi's goods trade in US$ shrank by 18.6 % (rank 31 of 31), 22.3 points below the 31 together. It came to 66.0 bn US$.",
    );
    expect(say('Tibet', 2023)).toContain('grew by 123.2 % (rank 1 of 31), 128.2 points above the 31 together');
  });

  it('shares a rank that rounding cannot settle', () => {
    expect(say('Gansu', 2024)).toContain('(rank 1= of 31)');
    expect(say('Qinghai', 2024)).toContain('(rank 1= of 31)');
  });

  it('calls 0.0 % what it is, whichever side of zero it lies on', () => {
    // From 115,170,000 thousand US$ in 2023.
    for (const usdThousand of [115_150_000, 115_170_000, 115_190_000]) {
      const atlas = editAtlas((copy) => setTrade(copy, adcodeOf('Henan'), 2024, usdThousand));
      expect(say('Henan', 2024, atlas)).toContain("Henan's goods trade in US$ stood still within rounding (0.0 %)");
    }
  });

  it('is level with the 31 where the gap prints 0.0', () => {
    // Guangdong 2023: -5.03 % against -5.04 %.
    expect(say('Guangdong', 2023)).toContain('shrank by 5.0 %');
    expect(say('Guangdong', 2023)).toContain('level with the 31 together');
  });

  it('adds growth in yuan where a full year was reported, which may even differ in sign', () => {
    expect(say('Guangdong', 2023)).toBe(
      "In 2023, Guangdong's goods trade in US$ shrank by 5.0 % (rank 17 of 31), level with the 31 together. It came to 1,179.9 bn US$. In yuan the reported figure is +0.3 %.",
    );
    expect(say('Beijing', 2020)).toMatch(/ In yuan the reported figure is −19\.1 %\.$/);
    // As its source prints it, without a decimal.
    expect(say('Shaanxi', 2022)).toMatch(/ In yuan the reported figure is \+2 %\.$/);
  });

  it('leaves yuan out where a part of the year was reported, or nothing', () => {
    // Jiangxi 2022: January to September. Fujian 2024: none.
    expect(say('Jiangxi', 2022)).toContain('It came to');
    for (const sentence of [say('Jiangxi', 2022), say('Henan', 2019), say('Fujian', 2024)]) {
      expect(sentence).not.toContain('yuan');
    }
  });

  it('gives a small total two decimals', () => {
    expect(say('Qinghai', 2024)).toContain('It came to 0.84 bn US$.');
    expect(say('Tibet', 2024)).toContain('It came to 1.78 bn US$.');
  });

  it('gives the total alone in 2016, which has no year before', () => {
    expect(say('Fujian', 2016)).toBe(
      "In 2016, Fujian's goods trade came to 156.8 bn US$. Growth begins with 2017: the series has no 2015.",
    );
  });

  it('says that no figure is held for 2025 and which year is the latest', () => {
    expect(say('Fujian', 2025)).toBe('We hold no trade in US$ for 2025 yet; the latest figures of Fujian are of 2024.');
  });

  it.each(['Hong Kong', 'Macao', 'Taiwan'])('says that %s is not in the series, in any year', (name) => {
    for (const year of [2016, 2024, 2025]) {
      expect(say(name, year)).toBe(
        `${name} is shown on the map, but it is not one of the 31 provincial-level units whose trade this series counts, and our records hold no plan of it.`,
      );
    }
  });

  it('is there for every province and year, without a hole', () => {
    for (const { nameEn } of realAtlas.provinces) {
      for (let year = 2016; year <= 2025; year += 1) expect(say(nameEn, year)).not.toMatch(/undefined|NaN|Infinity/);
    }
  });
});

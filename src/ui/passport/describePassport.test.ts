import { describe, expect, it } from 'vitest';
import { adcodeOf, readRealProvince, realAtlas } from '../../domain/realAtlas.ts';
import type { FigureKey } from '../../state/viewStore.ts';
import { englishWords } from '../../words/englishWords.ts';
import { withPassport } from '../../words/passportWords.ts';
import { describePassport } from './describePassport.ts';

const words = withPassport(englishWords);

function describeFigure(nameEn: string, key: Omit<FigureKey, 'adcode'>) {
  const adcode = adcodeOf(nameEn);
  const described = describePassport(words, realAtlas, readRealProvince(adcode), { adcode, ...key });
  if (described === undefined) throw new RangeError(`no passport of ${nameEn}`);
  const facts = Object.fromEntries(described.facts);
  return { ...described, facts };
}

describe('the passport of a computed figure', () => {
  it('names each input, and says that one is rounded where one is: Sichuan 2021', () => {
    const { inputs, facts } = describeFigure('Sichuan', { recordId: 'growth_usd', year: 2021 });
    expect(inputs.map(({ about, precision }) => [about, precision])).toEqual([
      ['Sichuan, 2021', words.precision.copiedRounded],
      ['Sichuan, 2020', undefined],
    ]);
    expect(facts[words.passport.facts.precision]).toBe(words.passport.harmlessRounding);
    const exact = describeFigure('Sichuan', { recordId: 'growth_usd', year: 2018 });
    expect(exact.facts[words.passport.facts.precision]).toBe(words.passport.exactTotals);
  });

  it('gives the interval where rounding reaches what is written: Tibet 2023', () => {
    const { facts } = describeFigure('Tibet', { recordId: 'growth_usd', year: 2023 });
    expect(facts[words.passport.facts.precision]).toMatch(/^between \+12\d\.\d.% and \+12\d\.\d.%/);
  });

  it('says which years it spans', () => {
    const { facts } = describeFigure('Sichuan', { recordId: 'growth_usd', year: 2024, base: 2019 });
    expect(facts[words.passport.facts.period]).toBe(words.sentences.span(2019, 2024));
    expect(facts[words.passport.facts.meaning]).toContain('from 2019 to 2024');
    const yearly = describeFigure('Sichuan', { recordId: 'growth_usd', year: 2024 });
    expect(yearly.facts[words.passport.facts.meaning]).toContain('on the year before');
  });

  it('says where it sets a revised level against one that was not', () => {
    const noteOf = (year: number, base?: number) =>
      describeFigure('Sichuan', { recordId: 'growth_usd', year, base }).facts[words.passport.facts.note];
    expect(noteOf(2024, 2019)).toBe(words.tooltip.runsOverRevision);
    expect(noteOf(2021)).toBe(words.tooltip.revisedBase);
    expect(noteOf(2024)).toBeUndefined();
    expect(noteOf(2020, 2017)).toBeUndefined();
  });
});

describe('the passport of a report', () => {
  const key = { recordId: 'trade_total_growth_cny', year: 2018 };

  it('is that of the one shown, and lists the others', () => {
    const { value, others, choice, range } = describeFigure('Sichuan', key);
    expect(value).toMatch(/^\+29\.2/);
    expect(others).toHaveLength(4);
    expect(choice?.title).toBe(words.passport.chosen);
    expect(range).toMatch(/\+29\.2.% to \+30.%/);
  });

  it('tells of another what is shown instead, and why', () => {
    const { others } = describeFigure('Sichuan', key);
    const estimate = others.find(({ value }) => value.startsWith('+30'));
    const { value, choice } = describeFigure('Sichuan', { ...key, report: estimate?.key });
    expect(value).toMatch(/^\+30/);
    expect(choice?.title).toBe(words.passport.notChosen);
    expect(choice?.text).toMatch(/^It shows \+29\.2.% instead\. By the kind of source/);
  });

  it('keeps the two country sets apart: Guangdong 2023', () => {
    const growth = { recordId: 'bri_trade_growth', year: 2023 };
    const partner = describeFigure('Guangdong', { ...growth, countrySet: 'partner' });
    const route = describeFigure('Guangdong', { ...growth, countrySet: 'route' });
    expect([partner.value, route.value].map((text) => text.replace('\u00a0', ' '))).toEqual(['+1 %', '+7.3 %']);
  });
});

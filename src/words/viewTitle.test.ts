import { describe, expect, it } from 'vitest';
import { adcodeOf, realAtlas } from '../domain/realAtlas.ts';
import { defaultView, type View } from '../domain/view.ts';
import { englishWords } from './englishWords.ts';
import { writeViewTitle } from './viewTitle.ts';

function titleOf(changes: Partial<View>): string {
  return writeViewTitle(englishWords, realAtlas, { ...defaultView(realAtlas), ...changes });
}

describe('the title of the tab', () => {
  it('names the open province', () => {
    expect(titleOf({ province: adcodeOf('Fujian'), year: 2019 })).toBe('Fujian, 2019 · Belt and Road Atlas');
  });

  it('names what is told of the articles above all', () => {
    expect(titleOf({ about: 'articles', province: adcodeOf('Fujian') })).toBe(
      'About the two articles · Belt and Road Atlas',
    );
  });

  it('names what the map shows, with the currency where there is a choice', () => {
    expect(titleOf({})).toBe('Trade growth in US$, 2024 · Belt and Road Atlas');
    expect(titleOf({ currency: 'cny' })).toBe('Trade growth in yuan, 2024 · Belt and Road Atlas');
    expect(titleOf({ indicator: 'total', currency: 'cny' })).toBe('Total trade, 2024 · Belt and Road Atlas');
    expect(titleOf({ indicator: 'plan', priority: 'trade', year: 2020 })).toBe(
      'Plan task on unimpeded trade, 2020 · Belt and Road Atlas',
    );
  });
});

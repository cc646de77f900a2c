import { describe, expect, it } from 'vitest';
import { isAdcode, parseAdcode } from './adcode.ts';
import { realAtlas } from './realAtlas.ts';

describe('an adcode', () => {
  it('is the six-digit code of a unit, of the province level or below it', () => {
    expect(parseAdcode('350100')).toBe('350100');
    expect(parseAdcode('350000')).toBe('350000');
    expect(parseAdcode('820000')).toBe('820000');
    expect(realAtlas.provinces.map(({ adcode }) => adcode).filter(isAdcode)).toHaveLength(34);
  });

  it.each([
    ['3500 0', 'a space within'],
    ['35', 'two digits'],
    ['3500000', 'seven digits'],
    ['350000 ', 'a space'],
    ['050000', 'no region 0'],
    ['910000', 'no region 9'],
    ['Fujian', 'a name'],
    ['', 'nothing'],
  ])('is not "%s" (%s)', (text) => {
    expect(isAdcode(text)).toBe(false);
    expect(() => parseAdcode(text)).toThrow(`"${text}" is not an adcode`);
  });
});

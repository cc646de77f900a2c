import { describe, expect, it } from 'vitest';
import { type LabelTexts, writeFullForms, writeShortForms } from './labelForms.ts';
import { estimateTextWidth } from './textWidth.ts';

const beijing: LabelTexts = { name: 'Beijing', shortName: 'BJ', value: [], sign: '' };
const mongolia: LabelTexts = { name: 'Inner Mongolia', shortName: 'NM', value: ['+4.8'], sign: '≠' };

function linesOf(forms: ReturnType<typeof writeFullForms>): string[] {
  return forms.map(({ lines, fontSize }) => `${lines.map(({ text }) => text).join('|')} ${fontSize}`);
}

describe('the ways to write a label', () => {
  it('are the name, and the name in a smaller size', () => {
    expect(linesOf(writeFullForms(beijing))).toEqual(['Beijing 11', 'Beijing 9.5']);
    expect(linesOf(writeShortForms(beijing))).toEqual(['BJ 11', 'BJ 9.5']);
  });

  it('break a name of two words, carry the value below it and the sign behind it', () => {
    expect(linesOf(writeFullForms(mongolia))).toEqual([
      'Inner Mongolia ≠|+4.8 11',
      'Inner|Mongolia ≠|+4.8 11',
      'Inner Mongolia ≠|+4.8 9.5',
      'Inner|Mongolia ≠|+4.8 9.5',
    ]);
  });

  it('put the months of a part year on a line of their own, or behind the value', () => {
    expect(linesOf(writeFullForms({ ...beijing, value: ['+2.4', 'Jan–Jul'] }))).toEqual([
      'Beijing|+2.4|Jan–Jul 11',
      'Beijing|+2.4 Jan–Jul 11',
      'Beijing|+2.4|Jan–Jul 9.5',
      'Beijing|+2.4 Jan–Jul 9.5',
    ]);
  });

  it('go on with the value alone, and end with the name alone', () => {
    expect(linesOf(writeShortForms(mongolia))).toEqual([
      'NM ≠|+4.8 11',
      'NM ≠|+4.8 9.5',
      '+4.8 ≠ 11',
      '+4.8 ≠ 9.5',
      'Inner Mongolia ≠ 11',
      'Inner Mongolia ≠ 9.5',
      'NM ≠ 11',
      'NM ≠ 9.5',
    ]);
  });

  it('are as wide as their widest line and as high as all', () => {
    const [, form] = writeFullForms(mongolia);
    expect(form?.width).toBe(estimateTextWidth('Mongolia ≠', 11));
    expect(form?.height).toBeCloseTo(11 + 2 * 12.1);
  });
});

describe('the width of a text', () => {
  it('counts a Chinese character as wide as it is high', () => {
    expect(estimateTextWidth('内蒙古', 11)).toBe(33);
  });

  it('tells wide letters from narrow ones', () => {
    expect(estimateTextWidth('Jilin', 10)).toBeLessThan(estimateTextWidth('Macao', 10));
    expect(estimateTextWidth('', 10)).toBe(0);
  });
});

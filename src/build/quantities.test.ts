import { describe, expect, it } from 'vitest';
import { findMissing, readChineseQuantities, readEnglishQuantities } from './quantities.ts';

function compare(english: string, chinese: string): [notInChinese: number[], notInEnglish: number[]] {
  const [en, zh] = [readEnglishQuantities(english), readChineseQuantities(chinese)];
  return [findMissing(en, zh), findMissing(zh, en)];
}

describe('the numbers of a text and its translation', () => {
  it.each([
    ['more than 760 billion yuan', '超过7600亿元'],
    ['US$1.04 trillion', '1.04万亿美元'],
    ['printed as US$86.19 million', '原文为8619万美元'],
    ['an area of 10,000 sq m', '面积1万平方米'],
    ['the 1,284-metre bridge', '1284米长的大桥'],
    ['down 6.4 % from January to March 2020', '2020年1至3月下降6.4%'],
    ['opened on 27 May 2019 (Sept 2018 before)', '2019年5月27日开幕（此前为2018年9月）'],
    ['growth of 7% or more', '增长7％以上'],
    ['the 21st Century Maritime Silk Road', '21世纪海上丝绸之路'],
    ['a plan of 2020-2022', '2020—2022年计划'],
    ['1+5+1 framework', '“1+5+1”体系'],
  ])('are the same in "%s" and "%s"', (english, chinese) => {
    expect(compare(english, chinese)).toEqual([[], []]);
  });

  it.each([
    ['open five routes', '开通5条航线'],
    ['the 25th fair', '第二十五届投洽会'],
    ['the 14th Five-Year Plan', '“十四五”规划'],
    ['Q1 2020', '2020年一季度'],
    ['the first ten months of 2024', '2024年前10个月'],
    ['20 parks', '二十个园区'],
  ])('may be spelled in one of the two: "%s" and "%s"', (english, chinese) => {
    expect(compare(english, chinese)).toEqual([[], []]);
  });

  it('may be spelled in one and left out of the other', () => {
    expect(compare('two sessions, seven projects', '全国会议和标志性工程')).toEqual([[], []]);
  });

  it.each([
    ['10.7 %', '10.8%', [10.7], [10.8]],
    ['76 billion yuan', '7600亿元', [76e9], [760e9]],
    ['in April 2019', '2019年', [4], []],
    ['in 2019', '2019年4月', [], [4]],
    ['you may choose', '可在5月选择', [], [5]],
  ])('differ in "%s" and "%s"', (english, chinese, notInChinese, notInEnglish) => {
    expect(compare(english, chinese)).toEqual([notInChinese, notInEnglish]);
  });
});

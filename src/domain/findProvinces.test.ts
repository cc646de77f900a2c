import { describe, expect, it } from 'vitest';
import { beginsName, makeMatcher } from './findProvinces.ts';
import { realAtlas } from './realAtlas.ts';

function find(query: string): string[] {
  return realAtlas.provinces.filter(makeMatcher(query)).map(({ nameEn }) => nameEn);
}

describe('finding a province', () => {
  it.each(['gx', 'GX', 'guangxi', 'Guang Xi', '  guangxi  ', 'guǎngxī', '广西', '广西壮族自治区', 'Kwangsi', '桂'])(
    'takes "%s" to Guangxi',
    (query) => {
      expect(find(query)).toEqual(['Guangxi']);
    },
  );

  it.each([
    ['shaanxi', 'Shaanxi'],
    ['xizang', 'Tibet'],
    ['tibet', 'Tibet'],
    ['macau', 'Macao'],
    ['aomen', 'Macao'],
    ['mongolia', 'Inner Mongolia'],
    ['inner m', 'Inner Mongolia'],
    ['neimenggu', 'Inner Mongolia'],
    ['臺灣', 'Taiwan'],
    ['hk', 'Hong Kong'],
    ['canton', 'Guangdong'],
    ['chengdu', 'Sichuan'],
    ['peking', 'Beijing'],
  ])('takes "%s" to %s alone', (query, name) => {
    expect(find(query)).toEqual([name]);
  });

  it('finds both where pinyin cannot tell two apart', () => {
    expect(find('sx')).toEqual(['Shanxi', 'Shaanxi']);
    expect(find('shanxi')).toEqual(['Shanxi', 'Shaanxi']);
  });

  it.each(["xi'an", 'xi’an', 'XI AN', 'xian', '西安'])('takes the seat "%s" to Shaanxi', (query) => {
    expect(find(query)).toContain('Shaanxi');
  });

  it('begins names and words, and does not look inside them', () => {
    expect(find('kong')).toEqual(['Hong Kong']);
    expect(find('anxi')).toEqual([]);
    // Not the "jiang" of Heilongjiang, Zhejiang and Xinjiang.
    expect(find('jiang')).toEqual(['Jiangsu', 'Jiangxi']);
  });

  it('looks inside names in characters', () => {
    expect(find('江')).toEqual(['Heilongjiang', 'Jiangsu', 'Zhejiang', 'Jiangxi']);
  });

  it.each(['zzz', 'atlantis', '9', '美国', 'guangxix'])('finds nothing for "%s"', (query) => {
    expect(find(query)).toEqual([]);
  });

  it.each(['', ' ', "'"])('finds all for "%s"', (query) => {
    expect(find(query)).toHaveLength(34);
  });
});

describe('the beginning of a name', () => {
  const begin = (text: string) =>
    realAtlas.provinces.filter((each) => beginsName(each, text)).map((each) => each.nameEn);

  it('is that of the province itself, in English, pinyin or characters', () => {
    expect(begin('sha').toSorted()).toEqual(['Shaanxi', 'Shandong', 'Shanghai', 'Shanxi']);
    expect(begin('广').toSorted()).toEqual(['Guangdong', 'Guangxi']);
    expect(begin('xiz')).toEqual(['Tibet']);
  });

  it('is not that of its seat', () => {
    expect(begin('y')).toEqual(['Yunnan']);
  });
});

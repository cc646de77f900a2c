import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbours.ts';
import { adcodeOf, namesOf, realHomeShapes } from './realAtlas.ts';

function neighbours(nameEn: string): string[] {
  return namesOf(neighboursOf(realHomeShapes).get(adcodeOf(nameEn)) ?? []).toSorted();
}

describe('neighbours', () => {
  it('share a border on the map', () => {
    expect(neighbours('Beijing')).toEqual(['Hebei', 'Tianjin']);
    expect(neighbours('Fujian')).toEqual(['Guangdong', 'Jiangxi', 'Zhejiang']);
    expect(neighbours('Chongqing')).toEqual(['Guizhou', 'Hubei', 'Hunan', 'Shaanxi', 'Sichuan']);
  });

  it('are none across water', () => {
    expect(neighbours('Hainan')).toEqual([]);
    expect(neighbours('Taiwan')).toEqual([]);
  });

  it('are neighbours to each other', () => {
    const all = neighboursOf(realHomeShapes);
    for (const [adcode, others] of all) {
      for (const other of others) expect(all.get(other)).toContain(adcode);
    }
  });
});

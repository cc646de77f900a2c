import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { CSS_PALETTE } from '../domain/cssPalette.ts';
import { cellColour } from '../domain/mapPicture.ts';
import { adcodeOf, cellOf, layerOf, realAtlas } from '../domain/realAtlas.ts';
import { describeFirstView, writeFirstViewScript } from './firstView.ts';

const first = describeFirstView(realAtlas);

function fillOf(nameEn: string, year: number): string | undefined {
  const letter = first.years[year - first.firstYear]?.charCodeAt(first.adcodes.indexOf(adcodeOf(nameEn)));
  return letter === undefined ? undefined : first.fills[letter - 'a'.charCodeAt(0)];
}

describe('the first view', () => {
  it('has a fill for each province of the series in each year of the strip', () => {
    expect(first.adcodes).toHaveLength(31);
    expect(first.years.map((letters) => letters.length)).toEqual(Array.from({ length: 10 }, () => 31));
  });

  it('colours growth as the map does, and hatches a year without it', () => {
    for (const year of [2017, 2019, 2024]) {
      for (const name of ['Beijing', 'Qinghai', 'Xinjiang']) {
        const layer = layerOf({ year });
        expect(fillOf(name, year), `${name} ${year}`).toBe(cellColour(layer, cellOf(layer, name), CSS_PALETTE));
      }
    }
    expect(fillOf('Beijing', 2025)).toBe('url(#map-hatch)');
  });

  it('puts English words out of sight where the reader is to have Chinese ones', () => {
    const isStale = (search: string, languages: string[]) => {
      const dataset: Record<string, string> = {};
      const page = { location: { search }, navigator: { languages }, document: { documentElement: { dataset } } };
      runInNewContext(writeFirstViewScript(first), { ...page, URLSearchParams });
      return dataset.stale === 'words';
    };
    expect([isStale('', ['ug', 'zh-CN', 'en']), isStale('?lang=zh', ['en'])]).toEqual([true, true]);
    expect([isStale('', ['fr', 'en', 'zh']), isStale('', ['fr']), isStale('?lang=en', ['zh'])]).toEqual([
      ...[false, false, false],
    ]);
  });

  it('is a script that holds all it needs and cannot end early', () => {
    const script = writeFirstViewScript(first);
    expect(script).not.toMatch(/__vite|import|<\//);
    expect(script).toContain(JSON.stringify(first));
  });
});

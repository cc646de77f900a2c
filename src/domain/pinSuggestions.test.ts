import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbours.ts';
import { type SuggestionInputs, suggestPins } from './pinSuggestions.ts';
import { adcodeOf, layerOf, namesOf, realAtlas, realHomeShapes } from './realAtlas.ts';

const usual: SuggestionInputs = {
  layer: layerOf({ year: 2024 }),
  selected: undefined,
  pins: [],
  neighboursOf: (adcode) => neighboursOf(realHomeShapes).get(adcode) ?? [],
};

function suggested(changes: Partial<SuggestionInputs>): [string | undefined, string][] {
  return suggestPins({ ...usual, ...changes }).map(({ adcode, reason }) => [namesOf([adcode])[0], reason.kind]);
}

describe('what is suggested to be pinned', () => {
  it('are the two ends of the map where nothing is chosen', () => {
    expect(suggested({}).map(([, kind]) => kind)).toEqual(['highest', 'lowest']);
    expect(suggested({})[1]).toEqual(['Jiangxi', 'lowest']);
  });

  it('is the open province, and with it its largest neighbour, its like in size, and the largest of its part', () => {
    expect(suggested({ selected: adcodeOf('Sichuan') })).toEqual([
      ['Sichuan', 'chosen'],
      ['Chongqing', 'neighbour'],
      ['Anhui', 'size'],
      ['Yunnan', 'region'],
    ]);
  });

  it('is nothing twice, and nothing that is pinned', () => {
    const pins = ['Sichuan', 'Chongqing', 'Shaanxi'].map(adcodeOf);
    const names = suggested({ selected: adcodeOf('Sichuan'), pins }).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of ['Sichuan', 'Chongqing', 'Shaanxi']) expect(names).not.toContain(name);
  });

  it('is never a unit outside the series, nor is one from which nothing can be measured a start', () => {
    expect(suggested({ selected: adcodeOf('Hong Kong') }).map(([, kind]) => kind)).toEqual(['highest', 'lowest']);
    const outside = realAtlas.provinces.filter(({ inSeries }) => !inSeries).map(({ adcode }) => adcode);
    for (const { adcode } of suggestPins({ ...usual, selected: adcodeOf('Guangdong') })) {
      expect(outside).not.toContain(adcode);
    }
  });

  it('goes by the latest sizes in a year that has none', () => {
    expect(suggested({ layer: layerOf({ year: 2025 }), pins: [adcodeOf('Sichuan')] })).toContainEqual([
      'Anhui',
      'size',
    ]);
  });
});

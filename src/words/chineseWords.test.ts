import { describe, expect, it } from 'vitest';
import { MAP_INDICATORS } from '../domain/atlas.ts';
import { adcodeOf, layerOf, realAtlas } from '../domain/realAtlas.ts';
import { currenciesOf, defaultView, makeLayer } from '../domain/view.ts';
import { summarizeView } from '../domain/viewSummary.ts';
import { writeCellLines } from './cellLines.ts';
import { chineseWords } from './chineseWords.ts';
import { withDetails } from './detailWords.ts';
import { englishWords } from './englishWords.ts';
import { withPassport } from './passportWords.ts';
import { writeProvinceSentence } from './provinceSentence.ts';
import { writeViewSentence } from './viewSentence.ts';

/** A mark of English beside a Chinese character, or the space after a sentence. */
const ENGLISH_MARK = /\p{Script=Han}[,:;!?(.]|[,:;!?).] ?\p{Script=Han}|[，。；：] /u;
const HAN = /\p{Script=Han}/u;

/** Every plain text with where it stands. */
function listTexts(messages: unknown, path = ''): [string, string][] {
  if (typeof messages === 'string') return [[path, messages]];
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.entries(messages).flatMap(([key, value]) => listTexts(value, `${path}.${key}`));
}

/** Signed figures and years, in their order. */
function figuresIn(text: string): string[] {
  return (text.match(/[+\u2212]?\d[\d,]*\.\d+|\b20\d\d/g) ?? []).map((figure) => figure.replace(/^\u2212/, '-'));
}

describe('the Chinese words', () => {
  it('leave no sentence in English', () => {
    const sentences = listTexts({ ...chineseWords, format: undefined }).filter(([, text]) =>
      /[a-z]{3,} [a-z]{3,}/i.test(text),
    );
    // What a reader may type into the search of plans is in either language.
    const own = sentences.filter(([path]) => !path.startsWith('.later.plans.examples'));
    expect(own.filter(([, text]) => !HAN.test(text))).toEqual([]);
  });

  it.each(['growth', 'share', 'gap', 'contribution'] as const)(
    'tell of %s the figures that the English ones tell',
    (indicator) => {
      for (const year of [2019, 2021, 2024]) {
        const layer = makeLayer(realAtlas, { ...defaultView(realAtlas), indicator, year });
        const write = (words: typeof englishWords) =>
          writeViewSentence(words, realAtlas, summarizeView(realAtlas, layer));
        const [english, chinese] = [write(englishWords), write(chineseWords)];
        expect(HAN.test(chinese)).toBe(true);
        expect(new Set(figuresIn(chinese))).toEqual(new Set(figuresIn(english)));
      }
    },
  );

  it('tell of a province what the English ones tell, its trade in hundreds of millions', () => {
    const sichuan = realAtlas.provinces.find(({ nameEn }) => nameEn === 'Sichuan');
    if (sichuan === undefined) throw new Error('there is no Sichuan');
    const text = writeProvinceSentence(chineseWords, realAtlas, sichuan.adcode, 2024, undefined);
    expect(text).toBe(
      '2024年，四川货物贸易总额按美元计增长8.1%（排名第11位，共31个），高于31省合计4.3个百分点，总额为1,469亿美元。',
    );
  });

  it('write levels in the units of the country', () => {
    const total = realAtlas.indicatorOf('bri_trade_cny');
    if (total === undefined) throw new Error('there is no bri_trade_cny');
    expect(withDetails(chineseWords).format.recordedValue(total, 10457.2, 'exact')).toBe('10,457.2亿元');
    expect(chineseWords.format.tradeTotal(3.21)).toBe('32.1亿美元');
  });

  it('write every level of trade in hundreds of millions: value, bare value, break and axis, for the ear too', () => {
    const total = realAtlas.figureIndicator('total', 'usd');
    if (total === undefined) throw new Error('there is no total');
    const { format } = chineseWords;
    expect(format.unit(total.unit)).toBe('亿美元');
    expect(format.indicatorValue(total, 1278.62)).toBe('12,786亿美元');
    expect(format.bareValue(total, 1278.62)).toBe('12,786');
    expect(format.bareValue(total, 0.844)).toBe('8.4');
    expect(format.bareValue({ ...total, decimals: 0 }, 0)).toBe('0');
    const breaks = total.scale.breaks.map((each) => format.edge(each, 'sequential', total.unit));
    expect(breaks).toEqual(['50', '200', '500', '1,000', '2,000', '5,000']);
    expect(format.edge(0.25, 'sequential', total.unit)).toBe('2.5');
    expect(format.edge(-0.3, 'diverging', 'points')).toBe('\u22120.3');
    expect(format.withSpokenUnit(format.spokenNumber(20, total.unit), total.unit)).toBe('200亿美元');
  });

  it('give each figure its unit, where the English ones give it to the last alone', () => {
    expect(chineseWords.format.withOneUnit(['+23.0', '+22.3'], '%')).toEqual(['+23.0%', '+22.3%']);
    expect(englishWords.format.withOneUnit(['+23.0', '+22.3'], 'points')).toEqual(['+23.0', '+22.3\u00a0points']);
    const fujian = writeCellLines(
      chineseWords,
      realAtlas,
      layerOf({ indicator: 'bri-growth', currency: 'cny', year: 2018 }),
      adcodeOf('Fujian'),
    );
    expect(fujian.lines.at(-1)).toBe('报道不一：+10.7%至不低于+11%');
  });

  it('cite a figure in one line, with the same parts as the English ones', () => {
    const figure = {
      ...{ site: '“一带一路”地图集', title: '四川，2024年，贸易总额：1,469亿美元', sources: '来源：某某。', key: 'a' },
      ...{ url: 'https://example.org/', version: '5473c8cddbaa', dataAsOf: '2026-01-26', accessed: '2026-11-26' },
      language: 'zh-Hans',
    };
    expect(withPassport(chineseWords).passport.plainCitation(figure)).toBe(
      '“一带一路”地图集（2026）：四川，2024年，贸易总额：1,469亿美元。数据版本5473c8cddbaa，2026-01-26。来源：某某。https://example.org/（2026-11-26）。',
    );
    expect(withPassport(englishWords).passport.plainCitation({ ...figure, site: 'Atlas', title: 'Sichuan' })).toBe(
      'Atlas (2026): Sichuan. Data version 5473c8cddbaa, 2026-01-26. 来源：某某。 https://example.org/ (2026-11-26).',
    );
  });

  it.each(MAP_INDICATORS)('set the marks of Chinese in all that is told of %s', (indicator) => {
    for (const currency of currenciesOf(realAtlas, indicator)) {
      for (let year = realAtlas.yearRange[0]; year <= realAtlas.yearRange[1]; year += 1) {
        const layer = layerOf({ indicator, currency, year });
        const told = [
          writeViewSentence(chineseWords, realAtlas, summarizeView(realAtlas, layer)),
          ...realAtlas.adcodes.flatMap((adcode) => {
            const { value, lines } = writeCellLines(chineseWords, realAtlas, layer, adcode);
            return [value, ...lines];
          }),
        ];
        expect(told.filter((text) => ENGLISH_MARK.test(text))).toEqual([]);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { realAtlas } from '../domain/realAtlas.ts';
import { defaultView, makeLayer } from '../domain/view.ts';
import { summarizeView } from '../domain/viewSummary.ts';
import { chineseWords } from './chineseWords.ts';
import { englishWords } from './format.ts';
import { writeProvinceSentence } from './provinceSentence.ts';
import { writeViewSentence } from './viewSentence.ts';

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
      '2024年，四川货物贸易总额按美元计增长8.1%（排名11/31），高于31省合计4.3个百分点，总额为1,469亿美元。',
    );
  });

  it('write levels in the units of the country', () => {
    const total = realAtlas.indicatorOf('bri_trade_cny');
    if (total === undefined) throw new Error('there is no bri_trade_cny');
    expect(chineseWords.format.recordedValue(total, 10457.2, 'exact')).toBe('10,457.2亿元');
    expect(chineseWords.format.tradeTotal(3.21)).toBe('32.1亿美元');
  });
});

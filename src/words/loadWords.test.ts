import { expect, it } from 'vitest';
import { loadWords, turnWords } from './loadWords.ts';
import { zhHandling } from './zhHandling.ts';
import { zhViews } from './zhViews.ts';

it('brings the words of a language, and what comes later only as it is asked for', async () => {
  const words = await loadWords('zh');
  expect(words.locale).toBe('zh-Hans');
  expect(() => words.later.of('views')).toThrow('"views"');
});

it('turns with all that was asked for, even while it turns', async () => {
  const english = await loadWords('en');
  // Still on its way as the reader turns.
  const onItsWay = english.later.load('handling');
  const turning = turnWords(english, 'zh');
  await Promise.all([onItsWay, english.later.load('views')]);
  const chinese = await turning;
  expect(chinese.later.of('handling')).toBe(zhHandling);
  expect(chinese.later.of('views')).toBe(zhViews);
});

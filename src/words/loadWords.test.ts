import { expect, it } from 'vitest';
import { loadWords, turnWords } from './loadWords.ts';
import { zhHandling } from './zhHandling.ts';
import { zhPlans } from './zhPlans.ts';

it('brings the words of a language, and what comes later only as it is asked for', async () => {
  const words = await loadWords('zh');
  expect(words.locale).toBe('zh-Hans');
  expect(() => words.later.of('views')).toThrow('"views"');
});

it('turns with all that was asked for', async () => {
  const english = await loadWords('en');
  await english.later.load('handling');
  const chinese = await turnWords(english, 'zh');
  expect(chinese.later.of('handling')).toBe(zhHandling);
});

it('goes on to bring in both languages what is asked for just as the page turns', async () => {
  const english = await loadWords('en');
  const chinese = await turnWords(english, 'zh');
  await english.later.load('plans');
  expect(chinese.later.of('plans')).toBe(zhPlans);
});

import { expect, it } from 'vitest';
import { laterEnglish } from './en.ts';
import { enHandling } from './enHandling.ts';
import { makeLaterWords } from './laterWords.ts';
import { laterChinese } from './zh.ts';
import { zhHandling } from './zhHandling.ts';

it('holds a part once it was loaded, in each language its own', async () => {
  const english = makeLaterWords(laterEnglish, {});
  const chinese = makeLaterWords(laterChinese, {});
  await Promise.all([english.load('handling'), chinese.load('handling')]);
  expect(english.of('handling')).toBe(enHandling);
  expect(chinese.of('handling')).toBe(zhHandling);
});

it('names a part that nobody loaded', () => {
  expect(() => makeLaterWords(laterEnglish, {}).of('plans')).toThrow('the words of "plans" were not loaded');
});

it('asks for no part that is there', async () => {
  const loaders = { ...laterEnglish, handling: () => Promise.reject(new Error('asked for')) };
  const words = makeLaterWords(loaders, { handling: enHandling });
  await words.load('handling');
  expect(words.of('handling')).toBe(enHandling);
});

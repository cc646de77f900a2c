import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLanguage } from './language.ts';

function languageFor(search: string, languages: string[]): string {
  vi.stubGlobal('location', { search });
  vi.stubGlobal('navigator', { language: languages[0], languages });
  return readLanguage();
}

describe('the language of the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is the first of those of the browser that the atlas speaks', () => {
    expect(languageFor('', ['zh-CN', 'en'])).toBe('zh');
    expect(languageFor('', ['ug', 'bo', 'zh-Hans-CN', 'en'])).toBe('zh');
    expect(languageFor('', ['fr', 'en-GB', 'zh-TW'])).toBe('en');
    expect(languageFor('', ['fr'])).toBe('en');
  });

  it('is what the link asks for before that', () => {
    expect(languageFor('?lang=en', ['zh-CN'])).toBe('en');
    expect(languageFor('?lang=zh', ['en'])).toBe('zh');
    expect(languageFor('?lang=', ['zh-CN'])).toBe('zh');
  });
});

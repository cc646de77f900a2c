import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { termsFile } from './publishedTerms.ts';
import { makeTermMatcher } from './termSearch.ts';

const FILE = join(import.meta.dirname, '..', '..', 'public', 'data', 'terms.json');
const { terms } = termsFile.parse(JSON.parse(readFileSync(FILE, 'utf8')));

function find(text: string): string[] {
  return terms.filter(makeTermMatcher(text)).map(({ termZh }) => termZh);
}

it.each(['中欧班列', 'zhongou ban', 'zhong ou', 'China-Europe', 'china europe'])('finds the trains by "%s"', (text) => {
  expect(find(text)).toContain('中欧班列');
});

it('finds all by nothing, and none by what is nowhere', () => {
  expect(find(' ')).toHaveLength(terms.length);
  expect(find('qqq')).toEqual([]);
  // Only where a word begins.
  expect(find('urope')).toEqual([]);
});

import { expect, it } from 'vitest';
import { readFacets } from '../../../domain/plans/planFacets.ts';
import { realAtlas } from '../../../domain/realAtlas.ts';
import { chineseWords } from '../../../words/chineseWords.ts';
import { englishWords } from '../../../words/englishWords.ts';
import { withPlans } from '../../../words/plansWords.ts';
import { writeFacetNames } from './nameFacet.ts';

const facets = readFacets('priority:trade,year:2019,year:2020,province:350000');

it('says facet by facet what is chosen, in either language', () => {
  expect(writeFacetNames(withPlans(englishWords), realAtlas, facets)).toBe(
    'Priority: Unimpeded trade; Plan of: 2019, 2020; Province: Fujian',
  );
  expect(writeFacetNames(withPlans(chineseWords), realAtlas, facets)).toContain('贸易畅通');
});

it('says nothing where nothing is chosen, and leaves what it does not know as the link has it', () => {
  expect(writeFacetNames(withPlans(englishWords), realAtlas, readFacets(''))).toBe('');
  expect(writeFacetNames(withPlans(englishWords), realAtlas, readFacets('level:moon'))).toBe('Whose task: moon');
});

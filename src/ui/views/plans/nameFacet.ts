import type { Atlas } from '../../../domain/atlas.ts';
import { FACETS, type Facet, type Facets } from '../../../domain/plans/planFacets.ts';
import { DOCUMENT_KINDS, PRIORITY_IDS, TASK_LEVELS } from '../../../domain/vocabulary.ts';
import type { PlansWords } from '../../../words/plansWords.ts';

/** The name of a value of a facet; what is none of them, which a link may carry, stands as it is. */
export function nameFacetValue(
  { plans, panel, format }: PlansWords,
  atlas: Atlas,
  facet: Facet,
  value: string,
): string {
  switch (facet) {
    case 'priority': {
      const priority = PRIORITY_IDS.find((each) => each === value);
      return priority ? panel.priorityTitles[priority] : value;
    }
    case 'level': {
      const level = TASK_LEVELS.find((each) => each === value);
      return level ? panel.levels[level] : value;
    }
    case 'kind': {
      const kind = DOCUMENT_KINDS.find((each) => each === value);
      return kind ? panel.documentKinds[kind] : value;
    }
    case 'names':
      return plans.yesNo[value] ?? value;
    case 'primary':
      return plans.primaryYesNo[value] ?? value;
    case 'province': {
      const province = atlas.findProvince(value);
      return province ? format.provinceName(province) : value;
    }
    case 'year':
      return value;
  }
}

/** What is chosen of all facets, facet by facet: "Priority: Unimpeded trade; Plan of: 2019, 2020". Empty where nothing is. */
export function writeFacetNames(words: PlansWords, atlas: Atlas, facets: Facets): string {
  return FACETS.filter((facet) => facets[facet].length > 0)
    .map((facet) => {
      const names = facets[facet].map((value) => nameFacetValue(words, atlas, facet, value));
      return words.plans.facets[facet] + words.colon + names.join(words.enumeration);
    })
    .join(words.semicolon);
}

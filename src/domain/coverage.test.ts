import { describe, expect, it } from 'vitest';
import { countFigures, fillTemplate, findMissingYears, findPlanGaps } from './coverage.ts';

const plan = { planYear: 2020, documents: 1, sources: 2, official: 1, tasks: 7 };

describe('the gaps of a plan', () => {
  it('are none where an official source is held and no document counts more tasks', () => {
    expect(findPlanGaps(plan)).toEqual([]);
    expect(findPlanGaps({ ...plan, stated: 7 })).toEqual([]);
    // Several documents may hold more tasks than one of them counts.
    expect(findPlanGaps({ ...plan, stated: 5 })).toEqual([]);
  });

  it('name the document, the official source, and the tasks that the document itself counts', () => {
    expect(findPlanGaps(undefined)).toEqual([{ kind: 'document' }]);
    expect(findPlanGaps({ ...plan, official: 0, stated: 22 })).toEqual([
      { kind: 'official' },
      { kind: 'tasks', missing: 15 },
    ]);
  });
});

describe('the figures of an indicator', () => {
  it('count a province once: by its full year, else by the parts it has', () => {
    const provinces = [
      { full: [0, 2], part: [3, 1] },
      { full: [1, 0], part: [0, 0] },
      { full: [0, 0], part: [0, 4] },
    ];
    expect(countFigures({ indicator: 'growth_cny', years: [2018, 2019], provinces })).toEqual([
      { full: 1, part: 1 },
      { full: 1, part: 1 },
    ]);
  });
});

describe('the years that a series lacks', () => {
  it('lie between its first and its last', () => {
    expect(findMissingYears([2013, 2014, 2016, 2019])).toEqual([2015, 2017, 2018]);
    expect(findMissingYears([2019])).toEqual([]);
    expect(findMissingYears([])).toEqual([]);
  });
});

describe('a template', () => {
  it('takes what is known and leaves the rest to be filled in', () => {
    expect(fillTemplate('<adcode>,<year>,FY', { adcode: '350000' })).toBe('350000,<year>,FY');
  });
});

import { describe, expect, it } from 'vitest';
import { countStatuses, evidenceKey, findEvidence, joinSameEvidence, sourcesOf } from './claimEvidence.ts';
import type { ArticlesFile } from './published.ts';
import { adcodeOf, readRealArticles, readRealProvince } from './realAtlas.ts';

const articles = readRealArticles();

function claimOf(id: string): ArticlesFile['claims'][number] {
  const claim = articles.claims.find((each) => each.id === id);
  if (claim === undefined) throw new RangeError(`no claim ${id}`);
  return claim;
}

function evidenceOf(id: string) {
  const claim = claimOf(id);
  return findEvidence(claim, claim.adcode, articles, 'articles.json');
}

describe('what a claim rests on', () => {
  it('is found in the file of the articles and in that of the province alike', () => {
    const file = readRealProvince(adcodeOf('Fujian'));
    for (const claim of file.claims) {
      expect(findEvidence(claim, file.adcode, file, 'provinces/350000.json')).toEqual(evidenceOf(claim.id));
    }
  });

  it('is a figure, a task with its document, or a document', () => {
    expect(evidenceOf('shanghai-2019-factor-hub')).toMatchObject([
      {
        kind: 'task',
        task: { id: '310000-2019-06' },
        documents: [{ id: '310000-2019-work-report-530f' }, { id: '310000-2019-work-report-16e2' }],
      },
    ]);
    expect(evidenceOf('guangdong-2020-tasks').map(({ kind }) => kind)).toEqual(['document']);
    expect(evidenceOf('sichuan-2019-trains')).toMatchObject([
      { kind: 'figure', observation: { value: 2600, precision: 'atLeast' } },
    ]);
  });

  it('is one line with several sources where they say the same: Fujian, over 11 % three times and 10.7 % once', () => {
    const lines = joinSameEvidence(evidenceOf('fujian-2019-maritime-trade'));
    expect(lines.map((same) => same.flatMap(sourcesOf))).toEqual([
      ['article-2019-02-bcf5', 'people-s-daily-online-2019-01-22-77c1', 'wb-fujian-gov-cn-2019-03-13-e16e'],
      ['xinhua-2019-04-24-f0d5'],
    ]);
    expect(new Set(lines.map(([first]) => evidenceKey(first))).size).toBe(2);
  });

  it('names every source that holds the task: the free trade accounts of Shanghai stand in the article and a report', () => {
    const [evidence] = evidenceOf('shanghai-2019-ft-accounts');
    expect(evidence && sourcesOf(evidence)).toEqual(['article-2019-02-bcf5', 'belt-road-news-nd-91d8']);
  });

  it('is missed with the file and the record named', () => {
    const cut = { ...articles, tasks: [] };
    const claim = claimOf('fujian-2019-core-area');
    expect(() => findEvidence(claim, claim.adcode, cut, 'articles.json')).toThrow(
      'articles.json links 350000-2019-08 and does not hold it',
    );
  });
});

describe('the count by status', () => {
  it('keeps the order of the statuses and leaves out those that nothing has', () => {
    expect(countStatuses([{ status: 'not_checked' }, { status: 'confirmed' }, { status: 'not_checked' }])).toEqual([
      ['confirmed', 1],
      ['not_checked', 2],
    ]);
    expect(countStatuses([])).toEqual([]);
  });

  it('counts every statement of the articles once', () => {
    const statements = [...articles.context, ...articles.claims];
    const total = countStatuses(statements).reduce((sum, [, count]) => sum + count, 0);
    expect(total).toBe(statements.length);
  });
});

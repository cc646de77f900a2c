import { describe, expect, it } from 'vitest';
import { articlesFile, nationFile, provinceFile } from '../domain/published.ts';
import { joinAtlas } from './joinAtlas.ts';
import { parseRecords } from './parseRecords.ts';
import { textsOf } from './publishedFile.ts';
import { readTexts } from './readTexts.ts';

const { records } = parseRecords(await readTexts('data'));
const texts = textsOf(joinAtlas(records));
const read = (path: string): unknown => JSON.parse(texts.get(path) ?? 'null');
const articles = articlesFile.parse(read('articles.json'));

describe('the claims and statements of the articles', () => {
  it('stand each in the file of its province and in that of the articles, with their province and year', () => {
    expect(records.claims.entries.length).toBeGreaterThan(38);
    for (const { record } of records.claims.entries) {
      const { claims } = provinceFile.parse(read(`provinces/${record.adcode}.json`));
      const own = claims.find(({ id }) => id === record.id);
      expect(own, record.id).toMatchObject({ planYear: record.plan_year, claimEn: record.claim_en });
      expect(articles.claims).toContainEqual({ ...own, adcode: record.adcode });
    }
    expect(articles.claims).toHaveLength(records.claims.entries.length);
  });

  it('stand each in the file of the nation and in that of the articles', () => {
    const nation = nationFile.parse(read('nation.json'));
    const ids = records.context.entries.map(({ record }) => record.id);
    expect(nation.context.map(({ id }) => id)).toEqual(ids);
    expect(articles.context).toEqual(nation.context);
  });

  it('come from the two articles, the earlier first', () => {
    expect(articles.articles).toEqual(['article-2019-02-bcf5', 'article-2020-05-55df']);
  });

  it('bring all that they link, and the sources of it', () => {
    const sources = new Set(articles.sources.map(({ id }) => id));
    const cited = [...articles.observations, ...articles.documents].map(({ sourceId }) => sourceId);
    for (const id of [...articles.articles, ...cited]) expect(sources).toContain(id);
    const taskIds = articles.tasks.map(({ id }) => id);
    const linked = articles.claims.flatMap(({ links }) =>
      links.flatMap((link) => (link.kind === 'task' ? [link.taskId] : [])),
    );
    expect(new Set(taskIds)).toEqual(new Set(linked));
    // Nothing beside: the file is loaded to be read, not as a second copy of the records.
    expect(articles.observations.length).toBeLessThan(15);
  });

  it('say what is printed and what is right wherever they are corrected', () => {
    const corrected = [...articles.claims, ...articles.context].filter(({ status }) => status === 'corrected');
    expect(corrected).toHaveLength(7);
    for (const each of corrected) {
      expect(each.printedEn, each.id).toBeTruthy();
      expect(each.rightEn, each.id).toBeTruthy();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { plansFile } from '../domain/publishedPlans.ts';
import { joinAtlas } from './joinAtlas.ts';
import { parseRecords } from './parseRecords.ts';
import { contentOf } from './publishedFile.ts';
import type { RecordTexts } from './readTexts.ts';
import { smallRecords } from './smallRecords.ts';

const PLAN = 'data/plans/2025/110000.json';

function publishPlans(texts: RecordTexts) {
  const { records, faults } = parseRecords(texts);
  if (faults.length > 0) throw new Error(`the small records have faults: ${JSON.stringify(faults)}`);
  const file = joinAtlas(records).find(({ path }) => path === 'plans.json');
  return plansFile.parse(JSON.parse(file ? String(contentOf(file)) : '{}'));
}

describe('the plans of all provinces', () => {
  it('hold each task with its province, its document and the source of that', () => {
    const { tasks, documents, sources } = publishPlans(smallRecords());
    expect(new Set(tasks.map(({ adcode }) => adcode)).size).toBe(31);
    const ids = new Set(documents.map(({ id }) => id));
    expect(tasks.filter(({ documentId }) => !ids.has(documentId))).toEqual([]);
    const cited = new Set(sources.map(({ id }) => id));
    expect(documents.filter(({ sourceId }) => !cited.has(sourceId))).toEqual([]);
  });

  it('spell each term in syllables without tones or signs, letters as they stand', () => {
    const texts = smallRecords();
    const plan = texts.get(PLAN) ?? '';
    const terms = ['中欧班列', '“一带一路”', 'RCEP规则', '绿色'];
    texts.set(PLAN, plan.replace('"贸易"', terms.map((term) => JSON.stringify(term)).join(', ')));
    const { pinyin } = publishPlans(texts);
    expect(terms.map((term) => pinyin[term])).toEqual(['zhong ou ban lie', 'yi dai yi lu', 'rcep gui ze', 'lv se']);
  });
});

import { describe, expect, it } from 'vitest';
import { briefingsFile } from '../domain/publishedBriefings.ts';
import { realAtlas } from '../domain/realAtlas.ts';
import { readLink } from '../domain/view.ts';
import { joinBriefings } from './joinBriefings.ts';
import { parseRecords } from './parseRecords.ts';
import { readTexts } from './readTexts.ts';

const { records } = parseRecords(await readTexts('data'));
const { briefings, sources } = briefingsFile.parse({ ...joinBriefings(records), version: 'a version' });
const steps = briefings.flatMap((briefing) => briefing.steps);

describe('the briefings', () => {
  it('are one an article, and a primer', () => {
    expect(briefings.map(({ id, article }) => [id, article])).toEqual([
      ['plans-2019', 'article-2019-02-bcf5'],
      ['plans-2020', 'article-2020-05-55df'],
      ['primer', undefined],
    ]);
  });

  it('set the atlas by links that it understands whole', () => {
    expect(steps.length).toBeGreaterThan(45);
    for (const { id, view } of steps) {
      const { view: read, faults } = readLink(realAtlas, `?${new URLSearchParams(view)}`);
      expect(faults, id).toEqual([]);
      expect(read, id).toMatchObject({ indicator: view.indicator, year: Number(view.year), province: view.province });
    }
  });

  it('carry each claim and statement of the articles with its status', () => {
    const told = new Map(steps.flatMap((step) => step.claims.map(({ id, status }) => [id, status] as const)));
    const made = [...records.claims.entries, ...records.context.entries].map(({ record }) => record);
    expect(told).toEqual(new Map(made.map(({ id, status }) => [id, status])));
  });

  it('bring the sources that their steps and articles name', () => {
    const named = [...briefings.flatMap(({ article }) => article ?? []), ...steps.flatMap((step) => step.sourceIds)];
    expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(named));
  });

  it('tell every claim about a province beside that province', () => {
    const adcodes = new Map(records.claims.entries.map(({ record }) => [record.id, record.adcode]));
    for (const { id, claims, view } of steps) {
      for (const claim of claims) {
        if (adcodes.has(claim.id)) expect(view.province, id).toBe(adcodes.get(claim.id));
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { type PlanReading, readPlan } from './planReading.ts';
import { listReports } from './provinceReports.ts';
import { adcodeOf, readRealProvince, realAtlas } from './realAtlas.ts';
import { PRIORITY_IDS } from './vocabulary.ts';

function planOf(nameEn: string, year: number): PlanReading {
  const file = readRealProvince(adcodeOf(nameEn));
  const plan = readPlan(file, listReports(file), year);
  if (plan === undefined) throw new RangeError(`no plan of ${nameEn} is held`);
  return plan;
}

/** Figures a plan looks back on, each with its sources: "2018 exports_cny 7600" from "article-2019-02-bcf5". */
function lookBackOf(nameEn: string, year: number): Record<string, string[]> {
  const figures = planOf(nameEn, year).lookBack.map((reports) => {
    const [{ observation, value }] = reports;
    return [`${observation.year} ${observation.indicator} ${value}`, reports.map(({ sourceId }) => sourceId)] as const;
  });
  return Object.fromEntries(figures);
}

describe('the plan read beside a year', () => {
  it('is that of the year, else the nearest', () => {
    const years = [2016, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
    expect(years.map((year) => planOf('Fujian', year).planYear)).toEqual([
      2019, 2019, 2019, 2020, 2020, 2020, 2025, 2025, 2025,
    ]);
  });

  it('is none where no document is held', () => {
    const file = readRealProvince(adcodeOf('Hong Kong'));
    expect(readPlan(file, listReports(file), 2019)).toBeUndefined();
  });

  it('holds the documents, tasks and claims of its own year alone', () => {
    const plan = planOf('Fujian', 2018);
    // The work report was read in the article and in a newspaper: one document of two records.
    expect(plan.documents.map(({ records }) => records.length)).toEqual([1, 1, 2]);
    expect(plan.documents.every(({ document }) => document.planYear === 2019)).toBe(true);
    expect(plan.claims).toHaveLength(13);
    expect(plan.priorities.flatMap(({ tasks }) => tasks)).toHaveLength(13);
    expect(planOf('Fujian', 2025).claims).toEqual([]);
  });

  it('looks back on the figures of 2018 in 2019, from its own documents and those its claims rest on', () => {
    // One line for what three sources say alike, and one for the figure that its claim is held against.
    expect(lookBackOf('Fujian', 2018)).toEqual({
      '2018 bri_trade_growth 10.7': ['xinhua-2019-04-24-f0d5'],
      '2018 bri_trade_growth 11': [
        'article-2019-02-bcf5',
        'people-s-daily-online-2019-01-22-77c1',
        'wb-fujian-gov-cn-2019-03-13-e16e',
      ],
      '2018 crexpress_trips 175': ['people-s-daily-online-2019-01-22-77c1'],
      '2018 exports_cny 7600': ['article-2019-02-bcf5'],
    });
  });

  it('looks back on figures that differ, each in its own line: Sichuan 2018, 28 % and 24.4 %', () => {
    const lookBack = lookBackOf('Sichuan', 2019);
    expect(lookBack['2018 bri_trade_growth 28']).toEqual(['article-2019-02-bcf5', 'repost-2019-01-20bb']);
    expect(lookBack['2018 bri_trade_growth 24.4']).toEqual(['xinhua-2019-01-29-0bff']);
    expect(lookBack['2018 crexpress_trips 2600']).toEqual(['article-2019-02-bcf5']);
  });

  it('looks back and never ahead', () => {
    for (const { adcode } of realAtlas.provinces) {
      const file = readRealProvince(adcode);
      const reports = listReports(file);
      for (const year of realAtlas.planYears) {
        const plan = readPlan(file, reports, year);
        for (const [{ observation }] of plan?.lookBack ?? []) expect(observation.year).toBeLessThan(year);
      }
    }
  });

  it('says how many of the tasks a document counts are recorded: Guangdong 2020, 7 of 22 tasks in six blocks', () => {
    const documents = planOf('Guangdong', 2020).documents;
    // The article calls the same document by another name: its task counts once.
    expect(documents).toHaveLength(1);
    expect(documents[0]?.document.statedCount).toEqual({ tasks: 22, blocks: 6 });
    expect(documents[0]?.records.map(({ sourceId }) => sourceId)).toEqual([
      'repost-2020-04-13-b9aa',
      'article-2020-05-55df',
    ]);
    expect(documents[0]?.recorded).toBe(7);
  });

  it('counts the tasks of a document whichever source they were read in: Shaanxi 3 of 28, Beijing 7 of 28', () => {
    const counted = (nameEn: string, year: number) =>
      planOf(nameEn, year)
        .documents.filter(({ document }) => document.statedCount !== undefined)
        .map(({ document, recorded }) => [document.statedCount, recorded]);
    expect(counted('Shaanxi', 2020)).toEqual([[{ measures: 28, categories: 7 }, 3]]);
    expect(counted('Beijing', 2019)).toEqual([[{ tasks: 28, areas: 6, key_tasks: 70 }, 7]]);
  });

  it('names every record of a document that another speaks for under that one', () => {
    for (const { adcode } of realAtlas.provinces) {
      const file = readRealProvince(adcode);
      for (const year of realAtlas.planYears) {
        const plan = readPlan(file, listReports(file), year);
        const listed = plan?.documents.flatMap(({ records }) => records.map(({ id }) => id)) ?? [];
        const held = file.documents.filter(({ planYear }) => planYear === plan?.planYear).map(({ id }) => id);
        expect(listed.toSorted()).toEqual(held.toSorted());
      }
    }
  });

  it('puts the task first that the plan calls its first', () => {
    expect(planOf('Xinjiang', 2020).primary.map(({ taskEn }) => taskEn)).toEqual([
      'Speed up building the Urumqi International Land Port Area',
    ]);
    expect(planOf('Sichuan', 2019).primary.map(({ id }) => id)).toEqual(['510000-2019-01']);
    expect(planOf('Guangdong', 2020).primary).toEqual([]);
  });

  it('keeps all five priorities in their order, an empty one too', () => {
    const { priorities } = planOf('Xinjiang', 2020);
    expect(priorities.map(({ priority }) => priority)).toEqual([...PRIORITY_IDS]);
    expect(priorities.map(({ tasks }) => tasks.length)).toEqual([0, 2, 1, 0, 0]);
  });

  it('lists primary tasks, then what is planned, then events, in whatever order they are recorded', () => {
    const file = readRealProvince(adcodeOf('Sichuan'));
    // The records of 2019 hold one primary task and two more on policy; one of them is made an event.
    const tasks = file.tasks.map((task) =>
      task.id === '510000-2019-03' ? { ...task, relation: 'event' as const } : task,
    );
    for (const order of [tasks, tasks.toReversed()]) {
      const policy = readPlan({ ...file, tasks: order }, [], 2019)?.priorities[0];
      expect(policy?.tasks.map(({ primary, relation }) => (primary ? 'primary' : relation))).toEqual([
        'primary',
        'plan',
        'event',
      ]);
    }
  });

  it('gives the map its "holds a task": tasks that the province itself plans', () => {
    for (const { adcode } of realAtlas.provinces) {
      const file = readRealProvince(adcode);
      for (const year of realAtlas.planYears) {
        for (const { priority, tasks } of readPlan(file, [], year)?.priorities ?? []) {
          const planned = tasks.some(({ level, relation }) => level === 'province' && relation === 'plan');
          expect(realAtlas.holdsTask(adcode, year, priority), `${adcode} ${year} ${priority}`).toBe(planned);
        }
      }
    }
  });
});

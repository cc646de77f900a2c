import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plansFile } from '../publishedPlans.ts';
import { adcodeOf, realAtlas } from '../realAtlas.ts';
import { comparePlans } from './comparePlans.ts';
import {
  countFacet,
  facetTasks,
  matchesFacets,
  NO_FACETS,
  narrowsPlans,
  readFacets,
  toggleFacet,
  writeFacets,
} from './planFacets.ts';
import { findTasks, indexPlans, isFoundByPinyin, markHits } from './planIndex.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', 'public', 'data', 'plans.json');
const file = plansFile.parse(JSON.parse(readFileSync(FILE, 'utf8')));
const search = indexPlans(file, realAtlas.provinces);
const tasks = facetTasks(file.tasks, file.documents);

function idsOf(text: string): Set<string> {
  return new Set(search(text)?.words.keys());
}

describe('the search over plan tasks', () => {
  it('finds freight trains in English, characters and pinyin', () => {
    const trains = file.tasks.filter(({ termsZh }) => termsZh.includes('中欧班列')).map(({ id }) => id);
    expect(trains.length).toBeGreaterThan(3);
    for (const text of ['中欧班列', 'zhongoubanlie', 'zhong ou ban lie', 'Zhōng Ōu bānliè', 'banlie']) {
      expect([...idsOf(text)], text).toEqual(expect.arrayContaining(trains));
    }
    // However a task words it: the glossary knows the term.
    expect([...idsOf('China-Europe freight trains')]).toEqual(expect.arrayContaining(trains));
  });

  it('asks for every word, begun or whole', () => {
    expect(idsOf('freight trai')).toEqual(idsOf('freight train'));
    for (const id of idsOf('freight trains')) expect(idsOf('freight')).toContain(id);
    expect(idsOf('中欧班列').size).toBeLessThan(idsOf('中欧').size + 1);
  });

  it('finds what is written alike, and says so, only where nothing is written so', () => {
    expect(search('freight')?.isAlike).toBe(false);
    const misspelt = search('frieght trains');
    expect(misspelt?.isAlike).toBe(true);
    expect([...(misspelt?.words.keys() ?? [])]).toEqual(expect.arrayContaining([...idsOf('freight trains')]));
  });

  it('finds characters that follow letters', () => {
    const follow = file.tasks.flatMap(({ id, taskZh }) => {
      const pair = /[A-Za-z](\p{Script=Han}{2})/u.exec(taskZh)?.[1];
      return pair ? [{ id, pair }] : [];
    });
    expect(follow.length).toBeGreaterThan(3);
    for (const { id, pair } of follow) expect([...idsOf(pair)], pair).toContain(id);
  });

  it('finds by province and by document', () => {
    const sichuan = file.tasks.filter(({ adcode }) => adcode === '510000').map(({ id }) => id);
    expect([...idsOf('Sichuan')]).toEqual(expect.arrayContaining(sichuan));
    expect([...idsOf('四川')]).toEqual(expect.arrayContaining(sichuan));
  });

  it('leaves all where nothing is asked, and none where nothing is alike', () => {
    expect(findTasks(tasks, search(' '))).toHaveLength(file.tasks.length);
    expect(findTasks(tasks, search('qqqqqqqqq'))).toEqual([]);
  });
});

describe('what is marked in a text', () => {
  it('is a word begun at its beginning, whatever its case, and characters anywhere', () => {
    expect(markHits('More Freight trains', ['freight', 'train'])).toEqual([
      { text: 'More ', isHit: false },
      { text: 'Freight', isHit: true },
      { text: ' ', isHit: false },
      { text: 'train', isHit: true },
      { text: 's', isHit: false },
    ]);
    expect(markHits('restrain', ['train'])).toEqual([{ text: 'restrain', isHit: false }]);
    expect(markHits('开行中欧班列', ['中欧', '班列']).filter(({ isHit }) => isHit)).toHaveLength(2);
    expect(markHits('推进“五通”(试点)', ['“五通”(试点)'])).toContainEqual({ text: '“五通”(试点)', isHit: true });
    expect(markHits('对接RCEP规则', ['rcep']).map(({ isHit }) => isHit)).toEqual([false, true, false]);
    expect(markHits('plain', [])).toEqual([{ text: 'plain', isHit: false }]);
  });
});

describe('a term that was found by its pinyin', () => {
  it('is told from one beside it that was not', () => {
    const found = search('banlie')?.words ?? new Map<string, readonly string[]>();
    const task = file.tasks.find(({ id, termsZh }) => found.has(id) && termsZh.includes('中欧班列'));
    const words = found.get(task?.id ?? '') ?? [];
    expect(isFoundByPinyin(file.pinyin.中欧班列, words)).toBe(true);
    expect(isFoundByPinyin('zi mao qu', words)).toBe(false);
    expect(isFoundByPinyin(undefined, words)).toBe(false);
  });
});

describe('facets', () => {
  it('narrow by all facets and by any value of one, and count each beside the others', () => {
    const facets = readFacets('priority:trade,priority:finance,year:2020');
    const found = tasks.filter((task) => matchesFacets(task, facets));
    expect(new Set(found.map(({ task }) => task.priority))).toEqual(new Set(['trade', 'finance']));
    expect(new Set(found.map(({ task }) => task.planYear))).toEqual(new Set([2020]));
    const counts = countFacet(tasks, facets, 'priority');
    expect((counts.get('trade') ?? 0) + (counts.get('finance') ?? 0)).toBe(found.length);
    expect(counts.get('people')).toBeGreaterThan(0);
  });

  it('come back from a link as they went, and what is none of them is passed over', () => {
    const facets = toggleFacet(toggleFacet(NO_FACETS, 'year', '2020'), 'names', 'yes');
    expect(readFacets(writeFacets(facets))).toEqual(facets);
    expect(readFacets('colour:red,year:,year:2020,year:2020')).toEqual(toggleFacet(NO_FACETS, 'year', '2020'));
    expect(writeFacets(toggleFacet(facets, 'names', 'yes'))).toBe('year:2020');
  });
});

describe('plans side by side', () => {
  const provinces = ['Sichuan', 'Chongqing', 'Shaanxi'].map(adcodeOf);
  const rows = comparePlans(file.tasks, provinces, 2025);

  it('hold every task of the year once, in its column and row', () => {
    const held = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ task }) => task.id)));
    const wanted = file.tasks.filter(
      ({ adcode, planYear }) => planYear === 2025 && provinces.some((each) => each === adcode),
    );
    expect(held.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  });

  it('say where a recorded term stands too, both ways', () => {
    const compared = rows.flatMap(({ cells }) => cells.flat());
    const shared = compared.filter(({ alsoIn }) => alsoIn.length > 0);
    expect(shared.length).toBeGreaterThan(1);
    for (const { task, alsoIn } of shared) {
      for (const other of alsoIn) {
        const partners = compared.filter(({ task: each }) => each.adcode === other);
        expect(partners.some(({ task: each }) => each.termsZh.some((term) => task.termsZh.includes(term)))).toBe(true);
      }
    }
    expect(compared.filter(({ isOnlyHere, alsoIn }) => isOnlyHere && alsoIn.length > 0)).toEqual([]);
  });
});

it('knows what narrows the plans: words or a facet, and not that they are laid side by side', () => {
  expect(narrowsPlans({ search: 'port', facets: '' })).toBe(true);
  expect(narrowsPlans({ search: '', facets: 'year:2020' })).toBe(true);
  expect(narrowsPlans({ search: '', facets: 'compare,year:2020' })).toBe(true);
  expect(narrowsPlans({ search: ' ', facets: 'compare,' })).toBe(false);
  expect(narrowsPlans({ search: '', facets: '' })).toBe(false);
});

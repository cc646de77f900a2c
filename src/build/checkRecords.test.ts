import { describe, expect, it } from 'vitest';
import { checkRecords } from './checkRecords.ts';
import type { Fault } from './fault.ts';
import { parseRecords } from './parseRecords.ts';
import type { RecordTexts } from './readTexts.ts';
import { edit, smallRecords } from './smallRecords.ts';

function faultsOf(texts: RecordTexts): Fault[] {
  const { records, faults } = parseRecords(texts);
  return [...faults, ...checkRecords(records)];
}

const PROVINCES = 'data/provinces.csv';
const SOURCES = 'data/sources.csv';
const TRADE = 'data/trade_usd.csv';
const OBSERVATIONS = 'data/observations.csv';
const NATIONAL = 'data/national.csv';
const PRIORITIES = 'data/priorities.json';
const INDICATORS = 'data/indicators.json';
const CLAIMS = 'data/articles/claims.json';
const CONTEXT = 'data/articles/context.json';
const PLAN_WITH_SERIES = 'data/plans/2025/150000.json';
const TERMS = 'data/terms.csv';
const PLAN_LINKS = 'data/plans/links.csv';
const BRIEFING = 'data/briefings/a-briefing.json';
const PLAN = 'data/plans/2025/110000.json';
const CHANGES = 'data/changes.json';

const FIRST_OBSERVATION = '110000,2024,FY,bri_trade_cny,province,partner,office-a,700.5,exact,false,,';
const FIRST_OBSERVATION_ROW = '110000 2024 FY bri_trade_cny province partner office-a';

const LINK_COLUMNS = 'earlier_task_id,later_task_id,kind,reason_en,reason_zh\n';

interface Case {
  readonly says: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The only fault, in part: the rest of the sentence is prose. */
  readonly fault: Partial<Fault>;
}

const cases: Case[] = [
  {
    says: 'a field that its schema refuses',
    file: OBSERVATIONS,
    from: FIRST_OBSERVATION,
    to: FIRST_OBSERVATION.replace('700.5', '700,5').replace(',5,', '.5x,'),
    fault: { row: FIRST_OBSERVATION_ROW, line: 2, rule: 'schema', problem: '"value" is "700.5x".' },
  },
  {
    says: 'a word that the vocabulary does not hold',
    file: OBSERVATIONS,
    from: FIRST_OBSERVATION,
    to: FIRST_OBSERVATION.replace('exact', 'precise'),
    fault: { row: FIRST_OBSERVATION_ROW, rule: 'schema', problem: '"precision" is "precise".' },
  },
  {
    says: 'a field of a plan that nobody knows',
    file: PLAN,
    from: '"priority": "trade",',
    to: '"priority": "trade", "theme": "ports",',
    fault: { row: '110000-2025-01', rule: 'schema', problem: 'Unknown field "theme".' },
  },
  {
    says: 'a day that the calendar does not have',
    file: SOURCES,
    from: '2025-01-20',
    to: '2025-02-30',
    fault: {
      row: 'office-a',
      rule: 'schema',
      remedy: 'Correct it: a date is expected, as YYYY-MM-DD, YYYY-MM or YYYY.',
    },
  },
  {
    says: 'an address that is none',
    file: SOURCES,
    from: 'https://example.org/a',
    to: 'example.org/a',
    fault: { row: 'office-a', rule: 'schema', remedy: 'Correct it: a web address is expected, https://....' },
  },
  {
    says: 'a language that is no code',
    file: SOURCES,
    from: '2020-05,en,',
    to: '2020-05,English,',
    fault: { row: 'article-a', rule: 'schema', problem: '"language" is "English".' },
  },
  {
    says: 'twelve months that are not called a full year',
    file: OBSERVATIONS,
    from: '120000,2024,FY',
    to: '120000,2024,M1-12',
    fault: { rule: 'schema', remedy: 'Correct it: FY, M1-1 to M1-11 or cumulative is expected.' },
  },
  {
    says: 'class breaks out of order',
    file: INDICATORS,
    from: '-10,\n        0,\n        10',
    to: '-10, 10, 0',
    fault: { row: 'growth_usd', rule: 'schema', remedy: 'Correct it: class breaks in ascending order are expected.' },
  },
  {
    says: 'a diverging scale without zero',
    file: INDICATORS,
    from: '-10,\n        0,\n        10',
    to: '-10, 10',
    fault: { row: 'growth_usd', rule: 'schema', problem: '"map.breaks" is [-10,10].' },
  },
  {
    says: 'a term that holds the mark between terms',
    file: PLAN,
    from: '"贸易"\n',
    to: '"贸易;投资"\n',
    fault: { row: '110000-2025-01', rule: 'schema', problem: '"terms_zh.0" is "贸易;投资".' },
  },
  {
    says: 'an invisible character',
    file: PLAN,
    from: 'Grow trade',
    to: 'Grow\u200btrade',
    fault: { row: '110000-2025-01', rule: 'text', problem: '"task_en" holds the invisible character U+200B.' },
  },
  {
    says: 'two spaces in a row',
    file: PLAN,
    from: 'Grow trade',
    to: 'Grow  trade',
    fault: { rule: 'text', problem: '"task_en" has spaces at an end, or two in a row.' },
  },
  {
    says: 'a province of the series without a region',
    file: PROVINCES,
    from: '110000,AA,Strip 0,,省,某省,sheng,province,North',
    to: '110000,AA,Strip 0,,省,某省,sheng,province,',
    fault: { row: '110000', line: 2, rule: 'region' },
  },
  {
    says: 'a figure of a unit outside the series',
    file: OBSERVATIONS,
    from: '730.5,exact,false,,\n',
    to: '730.5,exact,false,,\n420000,2024,FY,bri_trade_cny,province,partner,office-a,731.5,exact,false,,\n',
    fault: { row: '420000 2024 FY bri_trade_cny province partner office-a', rule: 'unknown-province' },
  },
  {
    says: 'a source that is not there',
    file: NATIONAL,
    from: 'office-a',
    to: 'office-b',
    fault: { row: '2024 FY bri_trade_cny partner office-b', line: 2, rule: 'unknown-source' },
  },
  {
    says: 'a source that nothing cites',
    file: SOURCES,
    from: 'office-a,',
    to: 'desk-a,government,,,A desk,,,false,,en,,\noffice-a,',
    fault: { row: 'desk-a', line: 4, rule: 'unused-source', remedy: 'Take it out, or cite it.' },
  },
  {
    says: 'a source to link without an address',
    file: SOURCES,
    from: 'https://example.org/a',
    to: '',
    fault: { row: 'office-a', rule: 'linkable', problem: 'It is linkable and has no url.' },
  },
  {
    says: 'a repost to link',
    file: SOURCES,
    from: 'office-a,government',
    to: 'office-a,repost',
    fault: { row: 'office-a', rule: 'linkable', problem: 'It is a repost and linkable.' },
  },
  {
    says: 'a figure of an indicator that is not there',
    file: OBSERVATIONS,
    from: '120000,2024,FY,bri_trade_cny',
    to: '120000,2024,FY,bri_trade_yuan',
    fault: { row: '120000 2024 FY bri_trade_yuan province partner office-a', line: 3, rule: 'unknown-indicator' },
  },
  {
    says: 'a figure of an indicator that is recorded elsewhere',
    file: PLAN,
    from: '"indicator": "trade_total_growth"',
    to: '"indicator": "growth_usd"',
    fault: { row: '110000-2025-01', rule: 'unknown-indicator', problem: '"growth_usd" is not recorded in targets.' },
  },
  {
    says: 'an indicator without figures',
    file: INDICATORS,
    from: '"targets"',
    to: '"targets", "national"',
    fault: { row: 'trade_total_growth', rule: 'unused-indicator' },
  },
  {
    says: 'a missing total',
    file: TRADE,
    from: '120000,2022,11000000,rounded,10000,copy-a\n',
    to: '',
    fault: { row: '120000 2022', rule: 'complete', problem: 'Strip 1 has no total of 2022.' },
  },
  {
    says: 'a rounded total marked exact',
    file: TRADE,
    from: '120000,2022,11000000,rounded',
    to: '120000,2022,11000000,exact',
    fault: { row: '120000 2022', rule: 'precision', remedy: 'Write rounded, or correct the step.' },
  },
  {
    says: 'a total that is no multiple of its step',
    file: TRADE,
    from: '120000,2022,11000000,rounded',
    to: '120000,2022,11000001,rounded',
    fault: { row: '120000 2022', rule: 'step' },
  },
  {
    says: 'a second source within a year',
    file: TRADE,
    from: '120000,2022,11000000,rounded,10000,copy-a',
    to: '120000,2022,11000000,rounded,10000,office-a',
    fault: { row: '120000 2022', rule: 'one-source' },
  },
  {
    says: 'a slip of a digit in a total',
    file: TRADE,
    from: '120000,2023,11000123,',
    to: '120000,2023,110000123,',
    fault: { row: '120000 2023', rule: 'range', problem: 'That is 900.0 % on the year before, outside -75 to 200.' },
  },
  {
    says: 'a value outside the range of its indicator',
    file: OBSERVATIONS,
    from: '700.5',
    to: '700000.5',
    fault: { row: FIRST_OBSERVATION_ROW, rule: 'range' },
  },
  {
    says: 'a level below zero',
    file: OBSERVATIONS,
    from: '700.5',
    to: '-700.5',
    fault: { row: FIRST_OBSERVATION_ROW, rule: 'range', problem: '-700.5 lies outside 1 to 300000 100 million yuan.' },
  },
  {
    says: 'a Belt and Road figure without its country set',
    file: OBSERVATIONS,
    from: FIRST_OBSERVATION,
    to: FIRST_OBSERVATION.replace('partner', ''),
    fault: { row: '110000 2024 FY bri_trade_cny province office-a', rule: 'country-set' },
  },
  {
    says: 'the old country set after it had changed',
    file: OBSERVATIONS,
    from: FIRST_OBSERVATION,
    to: FIRST_OBSERVATION.replace('partner', 'route'),
    fault: { row: '110000 2024 FY bri_trade_cny province route office-a', rule: 'country-set-period' },
  },
  {
    says: 'a figure in whole billions marked exact',
    file: OBSERVATIONS,
    from: '700.5',
    to: '1250',
    fault: { row: FIRST_OBSERVATION_ROW, rule: 'precision', problem: '1250 looks rounded and is marked exact.' },
  },
  {
    says: 'a total since an earlier year that the map would take for a year',
    file: OBSERVATIONS,
    from: '410000,2024,FY,bri_trade_cny,province,partner',
    to: '410000,2024,cumulative,bri_trade_cny,province,partner',
    fault: { rule: 'cumulative', remedy: 'Write scope cumulative, or the period of the one year.' },
  },
  {
    says: 'a year called cumulative',
    file: OBSERVATIONS,
    from: '410000,2024,FY,bri_trade_cny,province,partner',
    to: '410000,2024,FY,bri_trade_cny,cumulative,partner',
    fault: { rule: 'cumulative', problem: 'Its scope is cumulative, its period is not.' },
  },
  {
    says: 'a full year below its own part',
    file: OBSERVATIONS,
    from: FIRST_OBSERVATION,
    to: `${FIRST_OBSERVATION}\n${FIRST_OBSERVATION.replace('FY', 'M1-11').replace('700.5', '700.6')}`,
    fault: {
      row: FIRST_OBSERVATION_ROW,
      line: 2,
      rule: 'part-of-year',
      problem: '700.5 is below the 700.6 of M1-11 ("office-a").',
    },
  },
  {
    says: 'a task whose id does not fit its file',
    file: 'data/plans/2025/120000.json',
    from: '"id": "120000-2025-01"',
    to: '"id": "120000-2020-01"',
    fault: { row: '120000-2020-01', rule: 'id', remedy: 'Write 120000-2025-<running number>.' },
  },
  {
    says: 'a document elsewhere that is not there',
    file: PLAN,
    from: '"priority": "trade",',
    to: '"also_document_ids": ["120000-2025-work-report-ffff"], "priority": "trade",',
    fault: { row: '110000-2025-01', rule: 'unknown-document' },
  },
  {
    says: 'its own document named as one elsewhere',
    file: PLAN,
    from: '"priority": "trade",',
    to: '"also_document_ids": ["110000-2025-work-report-0a0a"], "priority": "trade",',
    fault: { row: '110000-2025-01', rule: 'duplicate' },
  },
  {
    says: 'a document that is not older',
    file: PLAN,
    from: '"published": "2025-01-20"',
    to: '"document_year": 2025',
    fault: { row: '110000-2025-work-report-0a0a', line: 4, rule: 'document-date' },
  },
  {
    says: 'a document published after it was read',
    file: PLAN,
    from: '"published": "2025-01-20"',
    to: '"published": "2025-01-21"',
    fault: { row: '110000-2025-work-report-0a0a', rule: 'document-date' },
  },
  {
    says: 'a sentence that was read and not judged',
    file: PLAN,
    from: '"names_bri": false',
    to: '"names_bri": null',
    fault: { row: '110000-2025-01', rule: 'names-bri', remedy: 'Write true or false.' },
  },
  {
    says: 'a sentence that was judged and not read',
    file: PLAN,
    from: '"anchor": "para 1",',
    to: '',
    fault: { row: '110000-2025-01', rule: 'names-bri', remedy: 'Write null, or add the anchor.' },
  },
  {
    says: 'a target out of all proportion',
    file: PLAN,
    from: '"value": 5',
    to: '"value": 500',
    fault: { row: '110000-2025-01', rule: 'range' },
  },
  {
    says: 'English where Chinese belongs',
    file: PLAN,
    from: '促进贸易增长。',
    to: 'Trade is to grow.',
    fault: { row: '110000-2025-01', rule: 'language', problem: '"detail_zh" holds no Chinese.' },
  },
  {
    says: 'a note without its Chinese',
    file: NATIONAL,
    from: '22.07万亿元,,',
    to: '22.07万亿元,in nominal terms,',
    fault: { rule: 'translation', problem: '"note" has no Chinese beside it.' },
  },
  {
    says: 'a headline in Chinese only',
    file: PLAN,
    from: '"published": "2025-01-20"',
    to: '"published": "2025-01-20", "headline_zh": "一项任务"',
    fault: { rule: 'translation', problem: '"headline_zh" has no English beside it.' },
  },
  {
    says: 'a translation with another figure',
    file: CONTEXT,
    from: '其值为22.07万亿元。',
    to: '其值为22.7万亿元。',
    fault: {
      row: 'a-statement',
      rule: 'translation-numbers',
      problem:
        '"evidence.0.statement_en" and "evidence.0.statement_zh" speak of different numbers: 22070000000000 in English only, 22700000000000 in Chinese only.',
    },
  },
  {
    says: 'a document with two Chinese titles',
    file: PLAN,
    from: '"title_ours_zh"',
    to: '"title_zh": "报告", "title_ours_zh"',
    fault: { row: '110000-2025-work-report-0a0a', rule: 'title', problem: 'It has two Chinese titles.' },
  },
  {
    says: 'a Chinese page without a Chinese title',
    file: SOURCES,
    from: 'A report,报告,',
    to: 'A report,,',
    fault: { row: 'office-a', rule: 'title' },
  },
  {
    says: 'a Chinese page whose Chinese title stands behind ours in English alone',
    file: SOURCES,
    from: 'A report,报告,',
    to: 'A report (报告),,',
    fault: { row: 'office-a', rule: 'title' },
  },
  {
    says: 'Chinese where English belongs',
    file: PLAN,
    from: 'Grow trade',
    to: 'Grow 贸易',
    fault: { row: '110000-2025-01', rule: 'language', problem: '"task_en" holds Chinese.' },
  },
  {
    says: 'a link to an observation that is not there',
    file: CLAIMS,
    from: '"period": "FY"',
    to: '"period": "M1-6"',
    fault: { row: 'a-claim', line: 3, rule: 'claim-links' },
  },
  {
    says: 'a link to a task of another province',
    file: CLAIMS,
    from: '"task_id": "110000-2025-01"',
    to: '"task_id": "120000-2025-01"',
    fault: { row: 'a-claim', rule: 'claim-links' },
  },
  {
    says: 'a link of no kind',
    file: CLAIMS,
    from: '"task_id": "110000-2025-01"',
    to: '"page": 3',
    fault: { row: 'a-claim', rule: 'schema', problem: '"links.1" is {"page":3}.' },
  },
  {
    says: 'a statement confirmed by nothing',
    file: CONTEXT,
    from: '"status": "confirmed"',
    to: '"status": "not_checked"',
    fault: { row: 'a-statement', rule: 'evidence' },
  },
  {
    says: 'a correction of nothing in particular',
    file: CLAIMS,
    from: '"status": "confirmed"',
    to: '"status": "corrected"',
    fault: {
      row: 'a-claim',
      rule: 'reading',
      problem: 'It is corrected without saying from what to what.',
      remedy: 'Write printed_en, a few words as the article prints them, and right_en.',
    },
  },
  {
    says: 'a correction that does not say what is right',
    file: CONTEXT,
    from: '"status": "confirmed"',
    to: '"status": "corrected", "printed_en": "haze"',
    fault: { row: 'a-statement', rule: 'reading' },
  },
  {
    says: 'a reading that does not say of what',
    file: CLAIMS,
    from: '"status": "confirmed"',
    to: '"status": "confirmed", "right_en": "the Maritime Silk Road"',
    fault: { row: 'a-claim', rule: 'reading', problem: 'It gives one side of a reading only.' },
  },
  {
    says: 'a Chinese term that is none',
    file: CLAIMS,
    from: '"status": "confirmed"',
    to: '"status": "corrected", "printed_en": "haze", "right_en": "the Silk Road", "right_zh": "haisi"',
    fault: { row: 'a-claim', rule: 'language' },
  },
  {
    says: 'a series that no source reports',
    file: PLAN_WITH_SERIES,
    from: '"bri_trade_cny"',
    to: '"growth_usd"',
    fault: { row: '150000-2025-01', rule: 'unknown-indicator' },
  },
  {
    says: 'a series named twice',
    file: PLAN_WITH_SERIES,
    from: '"bri_trade_cny"',
    to: '"bri_trade_cny", "bri_trade_cny"',
    fault: { row: '150000-2025-01', rule: 'sorted' },
  },
  {
    says: 'a link to a task that is not there',
    file: PLAN_LINKS,
    from: LINK_COLUMNS,
    to: `${LINK_COLUMNS}110000-2020-01,110000-2025-01,kept,Both name trade.,两者都提到贸易。\n`,
    fault: { line: 2, rule: 'unknown-task', problem: 'There is no task "110000-2020-01".' },
  },
  {
    says: 'a publisher that no source names',
    file: 'data/publishers.csv',
    from: 'The office',
    to: 'An office',
    fault: { row: 'An office', line: 2, rule: 'unused-publisher' },
  },
  {
    says: 'a term that no record quotes',
    file: TERMS,
    from: '对外贸易,贸易,',
    to: '对外贸易,外贸,',
    fault: { row: '对外贸易', line: 2, rule: 'unused-term', problem: 'No record quotes "外贸".' },
  },
  {
    says: 'a form that stands under two terms',
    file: TERMS,
    from: '出口和进口。\n',
    to: '出口和进口。\n贸易,,mao yi,trade,,Exports and imports.,出口和进口。\n',
    fault: { row: '贸易', rule: 'duplicate', problem: '"贸易" stands under "对外贸易" too.' },
  },
  {
    says: 'a rendering met that is ours',
    file: TERMS,
    from: 'external trade',
    to: 'Foreign trade',
    fault: { row: '对外贸易', rule: 'duplicate' },
  },
  {
    says: 'pinyin that is none',
    file: TERMS,
    from: 'dui wai mao yi',
    to: 'Duiwai maoyi',
    fault: { row: '对外贸易', rule: 'schema' },
  },
  {
    says: 'a change that stands below an earlier one',
    file: CHANGES,
    from: '2025-01-20',
    to: '2025-03-01',
    fault: {
      row: 'a-change',
      rule: 'sorted',
      problem: 'It is of 2025-03-01 and stands below "a-later-change" of 2025-02-01.',
    },
  },
  {
    says: 'a change without a day',
    file: CHANGES,
    from: '2025-02-01',
    to: '2025-02',
    fault: { row: 'a-later-change', line: 3, rule: 'schema', problem: '"date" is "2025-02".' },
  },
  {
    says: 'a change that its two languages tell differently',
    file: CHANGES,
    from: 'Figures were put right.',
    to: 'Figures of 31 provinces were put right.',
    fault: { row: 'a-later-change', rule: 'translation-numbers' },
  },
  {
    says: 'a claim that no step tells',
    file: BRIEFING,
    from: '"a-statement"',
    to: '"a-claim"',
    fault: { file: CONTEXT, row: 'a-statement', rule: 'untold' },
  },
  {
    says: 'a step about a claim that is not there',
    file: BRIEFING,
    from: '"a-statement"',
    to: '"a-statement", "a-rumour"',
    fault: { row: 'second', rule: 'briefing-claims', problem: 'There is no claim or statement "a-rumour".' },
  },
  {
    says: 'a step that shows a year without a map',
    file: BRIEFING,
    from: '"year": 2023',
    to: '"year": 2022',
    fault: { row: 'first', rule: 'briefing-view', remedy: 'Write a year from 2023 to 2023.' },
  },
  {
    says: 'a step that shows a currency that is not offered',
    file: BRIEFING,
    from: '"currency": "usd"',
    to: '"currency": "cny"',
    fault: { row: 'first', rule: 'briefing-view', remedy: 'Write one of: usd.' },
  },
  {
    says: 'a step that shows a plan of no year',
    file: BRIEFING,
    from: '"year": 2025',
    to: '"year": 2021',
    fault: { row: 'second', rule: 'briefing-view', problem: 'No plan of 2021 is held.' },
  },
  {
    says: 'a step about a province that is not there',
    file: BRIEFING,
    from: '"province": "110000"',
    to: '"province": "450000"',
    fault: { row: 'first', rule: 'unknown-province' },
  },
  {
    says: 'a step with a figure of its own in Chinese',
    file: BRIEFING,
    from: '为700.5亿元。',
    to: '为705亿元。',
    fault: { row: 'first', rule: 'translation-numbers' },
  },
  {
    says: 'a document that is the same as one of another file',
    file: PLAN,
    from: '"kind": "work_report"',
    to: '"kind": "work_report", "same_as": "120000-2025-work-report-0a0a"',
    fault: {
      row: '110000-2025-work-report-0a0a',
      rule: 'same-as',
      problem: 'There is no other record "120000-2025-work-report-0a0a" in this file.',
    },
  },
  {
    says: 'a document that is the same as itself',
    file: PLAN,
    from: '"kind": "work_report"',
    to: '"kind": "work_report", "same_as": "110000-2025-work-report-0a0a"',
    fault: { row: '110000-2025-work-report-0a0a', rule: 'same-as' },
  },
];

describe('the checks', () => {
  it('pass a sound set of records', () => {
    expect(faultsOf(smallRecords())).toEqual([]);
  });

  it.each(cases.map((each) => [each.says, each] as const))('find %s', (_says, { file, from, to, fault }) => {
    const faults = faultsOf(edit(smallRecords(), file, from, to));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file, ...fault });
    expect(faults[0]?.remedy).toMatch(/\.$/);
  });

  it('find what follows from a wrong id: the record, what named it, and what it no longer serves', () => {
    const from = '"id": "120000-2025-work-report-0a0a"';
    const texts = edit(smallRecords(), 'data/plans/2025/120000.json', from, from.replace('2025', '2020'));
    expect(rulesOf(texts)).toEqual(['id', 'unknown-document', 'unused-document']);
  });

  it('find a claim of a source that is no article', () => {
    const texts = edit(smallRecords(), CLAIMS, '"article": "article-a"', '"article": "copy-a"');
    // The briefing that retells the article tells its claim no more.
    expect(rulesOf(texts)).toEqual(['article', 'briefing-claims']);
    const statement = edit(smallRecords(), CONTEXT, '"article": "article-a"', '"article": "copy-a"');
    expect(faultsOf(statement)).toMatchObject([
      { file: CONTEXT, row: 'a-statement', rule: 'article' },
      { file: BRIEFING, row: 'second', rule: 'briefing-claims' },
    ]);
  });

  it('find two layers that a link could not tell apart', () => {
    const renamed = edit(smallRecords(), INDICATORS, '"bri-trade"', '"growth"');
    expect(faultsOf(renamed)).toEqual([]);
    const texts = edit(renamed, INDICATORS, '"currency": "cny"', '"currency": "usd"');
    expect(faultsOf(texts)).toMatchObject([{ file: INDICATORS, row: 'bri_trade_cny', rule: 'unique' }]);
  });

  it('find parts of a thing that is counted whole', () => {
    const whole = edit(
      smallRecords(),
      INDICATORS,
      '"unit": "100 million yuan",\n    "decimals": 1',
      '"unit": "trains",\n    "decimals": 0',
    );
    const faults = faultsOf(whole);
    expect(faults).toHaveLength(31);
    expect(faults[0]).toMatchObject({ row: FIRST_OBSERVATION_ROW, rule: 'whole-number' });
  });

  it('find priorities out of their order', () => {
    const swapped = edit(smallRecords(), PRIORITIES, '"id": "policy"', '"id": "x"');
    const first = edit(swapped, PRIORITIES, '"id": "people"', '"id": "policy"');
    const texts = edit(first, PRIORITIES, '"id": "x"', '"id": "people"');
    expect(faultsOf(texts)).toMatchObject([{ file: PRIORITIES, row: 'list', rule: 'complete' }]);
  });

  it('find a year 2015 in a series that has none', () => {
    const rows = (smallRecords().get(TRADE) ?? '').replaceAll(',2022,', ',2014,').replaceAll(',2023,', ',2016,');
    const sound = new Map([...smallRecords(), [TRADE, rows]]);
    expect(faultsOf(sound)).toEqual([]);
    const texts = edit(sound, TRADE, '110000,2016,', '110000,2015,10000123,exact,1,copy-a\n110000,2016,');
    expect(faultsOf(texts)).toMatchObject([{ file: TRADE, row: '110000 2015', line: 3, rule: 'no-2015' }]);
  });

  it('find growth offered for a year whose year before is from another source', () => {
    const rows = (smallRecords().get(TRADE) ?? '').replaceAll(/(,2023,.*),copy-a/g, '$1,office-a');
    expect(faultsOf(new Map([...smallRecords(), [TRADE, rows]]))).toMatchObject([
      { file: 'data/indicators.json', row: 'growth_usd', rule: 'comparable' },
    ]);
  });

  it('find a province that lost its records', () => {
    const texts = edit(
      smallRecords(),
      OBSERVATIONS,
      '120000,2024,FY,bri_trade_cny,province,partner,office-a,701.5,exact,false,,\n',
      '',
    );
    texts.delete('data/plans/2025/120000.json');
    expect(faultsOf(texts)).toMatchObject([
      { file: PROVINCES, row: '120000', rule: 'complete', problem: expect.stringContaining('observation') },
      { file: PROVINCES, row: '120000', rule: 'complete', problem: expect.stringContaining('task') },
    ]);
  });

  it('find a unit that is gone, and all that was its own', () => {
    const row = /^440000.*\n/m.exec(smallRecords().get(PROVINCES) ?? '')?.[0] ?? '';
    const faults = faultsOf(edit(smallRecords(), PROVINCES, row, ''));
    expect(faults).toMatchObject([
      { file: PROVINCES, rule: 'complete', problem: 'It holds 33 units, 31 of them in the series.' },
      { file: 'data/boundaries/overview.topo.json', row: '440000', rule: 'units' },
      { file: 'data/boundaries/detail.topo.json', row: '440000', rule: 'units' },
    ]);
  });

  it('find a series of which the province holds no figure', () => {
    const row = '150000,2024,FY,bri_trade_cny,province,partner,office-a,704.5,exact,false,,\n';
    expect(faultsOf(edit(smallRecords(), OBSERVATIONS, row, ''))).toMatchObject([
      { file: PROVINCES, rule: 'complete' },
      { file: PLAN_WITH_SERIES, row: '150000-2025-01', rule: 'series' },
    ]);
  });

  it('find links between provinces, within a year, and the wrong way round', () => {
    const texts = smallRecords();
    texts.set(PLAN_LINKS, `${LINK_COLUMNS}110000-2025-01,120000-2025-01,kept,Both name trade.,两者都提到贸易。\n`);
    expect(faultsOf(texts)).toMatchObject([
      { row: '110000-2025-01 120000-2025-01', problem: 'The tasks are of 110000 and 120000.' },
      { rule: 'plan-links', problem: 'The plan of 2025 is not before that of 2025.' },
    ]);
  });

  it('find two sources of one address', () => {
    const texts = edit(
      smallRecords(),
      SOURCES,
      'article-a,article,,,An article,,',
      'article-a,article,,,An article,,https://example.org/a',
    );
    expect(faultsOf(texts)).toMatchObject([{ file: SOURCES, row: 'office-a', rule: 'duplicate' }]);
  });

  it('find the same task told twice', () => {
    const plan = JSON.parse(smallRecords().get(PLAN) ?? '');
    plan.tasks.push({ ...plan.tasks[0], id: '110000-2025-02' });
    const texts = new Map([...smallRecords(), [PLAN, JSON.stringify(plan, null, 2)]]);
    expect(faultsOf(texts)).toMatchObject([{ file: PLAN, row: '110000-2025-02', rule: 'duplicate' }]);
  });

  it('count a record with one bad field as there: it is not missing, and what it cites is cited', () => {
    const texts = edit(smallRecords(), TRADE, '120000,2022,11000000,', '120000,2022,eleven,');
    expect(faultsOf(texts)).toMatchObject([{ file: TRADE, row: '120000 2022', rule: 'schema' }]);
  });

  it('find a claim that is confirmed by the articles alone', () => {
    const texts = edit(smallRecords(), SOURCES, 'office-a,government', 'office-a,article');
    expect(faultsOf(texts)).toContainEqual(
      expect.objectContaining({ row: 'a-claim', rule: 'evidence', problem: 'It is confirmed by the articles alone.' }),
    );
    expect(rulesOf(smallRecords())).toEqual([]);
  });

  it('find a unit below the province level, whose code could be a key elsewhere', () => {
    const faults = faultsOf(
      edit(smallRecords(), OBSERVATIONS, FIRST_OBSERVATION, FIRST_OBSERVATION.replace('110000', '110105')),
    );
    const fault = faults.find(({ problem }) => problem === '"adcode" is "110105".');
    expect(fault).toMatchObject({ file: OBSERVATIONS, line: 2, rule: 'schema' });
    expect(fault?.remedy).toBe('Correct it: an adcode is expected, six digits that end in 0000.');
  });

  it('report everything at once', () => {
    let texts = smallRecords();
    texts = edit(texts, PROVINCES, '110000,AA,Strip 0,', '110000,,');
    texts = edit(texts, SOURCES, 'https://example.org/a', '');
    texts = edit(texts, TRADE, '120000,2023,11000123,', '120000,2023,110000123,');
    texts = edit(texts, OBSERVATIONS, FIRST_OBSERVATION, FIRST_OBSERVATION.replace('partner', 'route'));
    texts = edit(texts, PLAN, '促进贸易增长。', 'Trade is to grow.');
    texts = edit(texts, CLAIMS, '"task_id": "110000-2025-01"', '"task_id": "120000-2025-01"');
    texts = edit(texts, CONTEXT, '"status": "confirmed"', '"status": "sure"');
    texts.set('data/notes.txt', 'to do');
    texts.delete(INDICATORS);
    const rules = rulesOf(texts);
    for (const rule of [
      'schema',
      'file-missing',
      'unknown-file',
      'linkable',
      'unknown-indicator',
      'language',
      'claim-links',
    ]) {
      expect(rules).toContain(rule);
    }
  });
});

function rulesOf(texts: RecordTexts): string[] {
  return faultsOf(texts).map(({ rule }) => rule);
}

import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../domain/coverage.ts';
import { TEMPLATE_IDS, type TemplateId } from '../domain/publishedMethod.ts';
import { checkRecords } from './checkRecords.ts';
import { formatFaults } from './fault.ts';
import { parseRecords } from './parseRecords.ts';
import type { RecordTexts } from './readTexts.ts';
import { listTemplates } from './recordTemplates.ts';
import { smallRecords } from './smallRecords.ts';

const templates = listTemplates({ indicators: [], planYears: [2025] });

function fill(id: TemplateId, known: Readonly<Record<string, string>>): { file: string; text: string } {
  const template = templates.find((each) => each.id === id);
  if (template === undefined) throw new Error(`there is no template "${id}"`);
  return { file: fillTemplate(template.file, known), text: fillTemplate(template.text, known) };
}

/** The faults of the records once what a sender filled in has its place among them. */
function check(texts: RecordTexts): string {
  const { records, faults } = parseRecords(texts);
  const all = [...faults, ...checkRecords(records)];
  return all.length === 0 ? '' : formatFaults(all);
}

/** Adds the row below the header where the order of the table puts it. */
function addRow(texts: Map<string, string>, { file, text }: { file: string; text: string }): void {
  const [header = '', row = ''] = text.split('\n');
  const [own = '', ...rows] = (texts.get(file) ?? '').trimEnd().split('\n');
  expect(header).toBe(own);
  texts.set(file, `${[own, ...[...rows, row].toSorted()].join('\n')}\n`);
}

const SOURCE = {
  source_id: 'the-bureau-2025-03-14-3f0a',
  kind: 'government',
  publisher: 'The office',
  title: '2024年统计公报',
  url: 'https://example.org/b',
  linkable: 'true',
  published: '2025-03-14',
  language: 'zh',
};

describe('the records to fill in', () => {
  it('are one for each kind of gap, and name every blank they have among their fields', () => {
    expect(templates.map(({ id }) => id)).toEqual([...TEMPLATE_IDS]);
    for (const { file, text, fields } of templates) {
      const blanks = new Set([...`${file} ${text}`.matchAll(/<(\w+)>/g)].map(([, name]) => name));
      expect(new Set(fields.map(({ name }) => name))).toEqual(blanks);
    }
  });

  it('pass every check once they are filled in: a figure and its source', () => {
    const texts = smallRecords();
    addRow(texts, fill('source', SOURCE));
    addRow(
      texts,
      fill('figure', {
        ...{ adcode: '110000', year: '2024', period: 'M1-9', indicator: 'bri_trade_cny', country_set: 'partner' },
        ...{ source_id: SOURCE.source_id, value: '512.3', precision: 'exact' },
      }),
    );
    expect(check(texts)).toBe('');
  });

  it('pass every check once they are filled in: a year of trade', () => {
    const texts = smallRecords();
    addRow(texts, fill('source', { ...SOURCE, kind: 'statistics copy' }));
    const adcodes = (texts.get('data/trade_usd.csv') ?? '').matchAll(/^(\d{6}),2023/gm);
    for (const [, adcode = ''] of adcodes) {
      const total = { year: '2024', trade_total_usd_thousand: '12345678', precision: 'exact', step_usd_thousand: '1' };
      addRow(texts, fill('total', { adcode, ...total, source_id: SOURCE.source_id }));
    }
    expect(check(texts)).toBe('');
  });

  it('pass every check once they are filled in: a document and a task of it', () => {
    const texts = smallRecords();
    addRow(texts, fill('source', SOURCE));
    const known = { adcode: '110000', plan_year: '2020' };
    const document = fill('document', {
      ...known,
      ...{ id: '110000-2020-work-report-1a2b', title_en: 'Work report', title_zh: '2020年政府工作报告' },
      ...{ kind: 'work_report', source_id: SOURCE.source_id, published: '2020-01-12' },
    });
    const task = fill('task', {
      ...{ id: '110000-2020-01', document_id: '110000-2020-work-report-1a2b', priority: 'trade', primary: 'false' },
      ...{ task_en: 'Grow trade', task_zh: '促进贸易', detail_en: 'Trade is to grow.', detail_zh: '促进贸易增长。' },
      ...{ terms_zh: '贸易', level: 'province', names_bri: 'false', anchor: 'para 1' },
    });
    expect(document.file).toBe('data/plans/2020/110000.json');
    const plan = { documents: [JSON.parse(document.text)], tasks: [JSON.parse(task.text)] };
    texts.set(document.file, `${JSON.stringify(plan, null, 2)}\n`);
    expect(check(texts)).toBe('');
  });
});

import type { CoreFile } from '../domain/published.ts';
import { type MethodFile, TEMPLATE_FIELDS, type TemplateField, type TemplateId } from '../domain/publishedMethod.ts';
import {
  COUNTRY_SETS,
  DOCUMENT_KINDS,
  PRECISIONS,
  PRIORITY_IDS,
  SOURCE_KINDS,
  TASK_LEVELS,
} from '../domain/vocabulary.ts';
import type { Unversioned } from './joinCore.ts';
import { type DocumentRecord, documentRecord, type TaskRecord, taskRecord } from './schemas/plans.ts';
import { TABLES } from './schemas/tables.ts';

type Template = MethodFile['templates'][number];
type Choices = Partial<Record<TemplateField, readonly string[]>>;

/** What stands for a field that the sender fills in. */
function blank(field: TemplateField): string {
  return `<${field}>`;
}

const BLANK = /<(\w+)>/g;
const BOOLEANS = ['true', 'false'];
const PLAN_FILE = 'data/plans/<plan_year>/<adcode>.json';

/**
 * A record for each kind of gap, in the form of its file: the columns of a table, or the fields of a JSON record in the order
 * of its schema. What a sender must write is left blank, what nearly always holds stands there.
 */
export function listTemplates({
  indicators,
  planYears,
}: Pick<Unversioned<CoreFile>, 'indicators' | 'planYears'>): Template[] {
  const reported = indicators.filter(({ map }) => map?.reported).map(({ id }) => id);
  const planChoices = { plan_year: planYears.map(String) };
  return [
    plan('document', documentRecord.shape, DOCUMENT_TEMPLATE, { ...planChoices, kind: DOCUMENT_KINDS }),
    plan('task', taskRecord.shape, TASK_TEMPLATE, {
      ...planChoices,
      priority: PRIORITY_IDS,
      primary: BOOLEANS,
      level: TASK_LEVELS,
      names_bri: BOOLEANS,
    }),
    table('figure', TABLES.observations, FIGURE_TEMPLATE, {
      period: ['FY', 'M1-1 … M1-11'],
      indicator: reported,
      country_set: COUNTRY_SETS,
      precision: PRECISIONS,
    }),
    table('total', TABLES.trade, TOTAL_TEMPLATE, { precision: ['exact', 'rounded'] }),
    table('source', TABLES.sources, SOURCE_TEMPLATE, { kind: SOURCE_KINDS, linkable: BOOLEANS }),
  ];
}

const DOCUMENT_TEMPLATE: Partial<Record<keyof DocumentRecord, unknown>> = {
  id: blank('id'),
  title_en: blank('title_en'),
  title_zh: blank('title_zh'),
  kind: blank('kind'),
  source_id: blank('source_id'),
  published: blank('published'),
};

const TASK_TEMPLATE: Partial<Record<keyof TaskRecord, unknown>> = {
  id: blank('id'),
  document_id: blank('document_id'),
  priority: blank('priority'),
  primary: blank('primary'),
  task_en: blank('task_en'),
  task_zh: blank('task_zh'),
  detail_en: blank('detail_en'),
  detail_zh: blank('detail_zh'),
  terms_zh: [blank('terms_zh')],
  level: blank('level'),
  relation: 'plan',
  names_bri: blank('names_bri'),
  anchor: blank('anchor'),
};

const FIGURE_TEMPLATE = {
  adcode: blank('adcode'),
  year: blank('year'),
  period: blank('period'),
  indicator: blank('indicator'),
  scope: 'province',
  country_set: blank('country_set'),
  source_id: blank('source_id'),
  value: blank('value'),
  precision: blank('precision'),
  period_inferred: 'false',
};

const TOTAL_TEMPLATE = {
  adcode: blank('adcode'),
  year: blank('year'),
  trade_total_usd_thousand: blank('trade_total_usd_thousand'),
  precision: blank('precision'),
  step_usd_thousand: blank('step_usd_thousand'),
  source_id: blank('source_id'),
};

const SOURCE_TEMPLATE = {
  source_id: blank('source_id'),
  kind: blank('kind'),
  publisher: blank('publisher'),
  title: blank('title'),
  url: blank('url'),
  linkable: blank('linkable'),
  published: blank('published'),
  language: blank('language'),
};

/** The header and a row below it: what the template does not name stays empty. */
function table(
  id: TemplateId,
  { file, columns }: { readonly file: string; readonly columns: readonly string[] },
  row: Readonly<Record<string, string>>,
  choices: Choices,
): Template {
  const cells = columns.map((column) => row[column] ?? '');
  return describe(id, file, `${columns.join(',')}\n${cells.join(',')}`, choices);
}

/** A record as the files of plans hold it. Words that are no texts there (true, false) lose their quotation marks. */
function plan(
  id: TemplateId,
  shape: Readonly<Record<string, unknown>>,
  record: Readonly<Record<string, unknown>>,
  choices: Choices,
): Template {
  const ordered = Object.keys(shape).flatMap((field) => (field in record ? [[field, record[field]]] : []));
  const text = JSON.stringify(Object.fromEntries(ordered), undefined, 2).replace(/"(<primary>|<names_bri>)"/g, '$1');
  return describe(id, PLAN_FILE, text, choices);
}

function describe(id: TemplateId, file: string, text: string, choices: Choices): Template {
  const names = new Set([...`${file} ${text}`.matchAll(BLANK)].map(([, name]) => name));
  return {
    id,
    file,
    text,
    fields: TEMPLATE_FIELDS.filter((name) => names.has(name)).map((name) => toField(name, choices[name])),
  };
}

function toField(name: TemplateField, choices: readonly string[] | undefined): Template['fields'][number] {
  return { name, ...(choices && { choices: [...choices] }) };
}

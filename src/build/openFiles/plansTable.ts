import { TASK_LEVELS, TASK_RELATIONS } from '../../domain/vocabulary.ts';
import type { Records } from '../records.ts';
import type { TaskRecord } from '../schemas/plans.ts';
import { adcodeColumn, LIST_NOTE, planYearColumn, provinceColumn } from './commonColumns.ts';
import { writeList } from './csvText.ts';
import { indexNames, type NameIndex } from './nameIndex.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';
import { comparePlans } from './planOrder.ts';

export function writePlans(records: Records): OpenFile {
  return writeTable(
    {
      name: 'plans',
      title: 'Plan tasks',
      description:
        'What the provinces planned, task by task, under the five cooperation priorities. The tasks are a selection: ' +
        'never compare provinces by their number, and that there is none means that none was found. ' +
        'Sorted by plan year, adcode and id.',
      rights: 'wording',
      columns: taskColumns(indexNames(records)),
    },
    records.tasks.entries.map(({ record }) => record).toSorted(comparePlans),
  );
}

const OURS = 'In our own words, the same in both languages.';

function taskColumns(names: NameIndex): Column<TaskRecord>[] {
  return [
    { name: 'task_id', type: 'string', title: 'Task', key: true, read: ({ id }) => id },
    { ...adcodeColumn<TaskRecord>(({ adcode }) => adcode), required: true },
    provinceColumn(names),
    planYearColumn(({ planYear }) => planYear),
    {
      name: 'document_id',
      type: 'string',
      title: 'Document',
      required: true,
      refersTo: ['documents', 'document_id'],
      read: ({ document_id }) => document_id,
    },
    {
      name: 'also_document_ids',
      type: 'string',
      title: 'Further documents',
      description: `That hold the same. ${LIST_NOTE}`,
      read: ({ also_document_ids }) => writeList(also_document_ids),
    },
    {
      name: 'priority',
      type: 'string',
      title: 'Priority',
      description: 'One of the five cooperation priorities.',
      required: true,
      refersTo: ['priorities', 'priority'],
      read: ({ priority }) => priority,
    },
    {
      name: 'primary',
      type: 'boolean',
      title: 'Put first',
      description: 'True where the document puts the task first.',
      required: true,
      read: ({ primary }) => primary,
    },
    {
      name: 'task_en',
      type: 'string',
      title: 'Task in English',
      description: OURS,
      required: true,
      read: ({ task_en }) => task_en,
    },
    {
      name: 'task_zh',
      type: 'string',
      title: 'Task in Chinese',
      description: `${OURS} No quotation.`,
      required: true,
      read: ({ task_zh }) => task_zh,
    },
    {
      name: 'detail_en',
      type: 'string',
      title: 'Detail in English',
      description: OURS,
      required: true,
      read: ({ detail_en }) => detail_en,
    },
    {
      name: 'detail_zh',
      type: 'string',
      title: 'Detail in Chinese',
      description: `${OURS} No quotation.`,
      required: true,
      read: ({ detail_zh }) => detail_zh,
    },
    {
      name: 'terms_zh',
      type: 'string',
      title: 'Printed Chinese terms',
      description: `Word for word. ${LIST_NOTE}`,
      read: ({ terms_zh }) => writeList(terms_zh),
    },
    {
      name: 'level',
      type: 'string',
      title: 'Level',
      description: "Whose task it is. Only province is the province's own.",
      required: true,
      constraints: { enum: TASK_LEVELS },
      read: ({ level }) => level,
    },
    {
      name: 'relation',
      type: 'string',
      title: 'Relation',
      description: 'plan: a task. event and outcome tell what happened and are no tasks.',
      required: true,
      constraints: { enum: TASK_RELATIONS },
      read: ({ relation }) => relation,
    },
    {
      name: 'names_bri',
      type: 'boolean',
      title: 'Names the Belt and Road',
      description:
        'True where the task itself, or in 2019 and 2020 its document or terms, names the Belt and Road, a Silk Road, ' +
        'its partner countries, the China-Europe freight trains or the Luban Workshops. Empty: not known.',
      read: ({ names_bri }) => names_bri,
    },
    {
      name: 'carried_over',
      type: 'boolean',
      title: 'Carried over',
      description: 'True for a task of an older document.',
      required: true,
      read: ({ carried_over }) => carried_over ?? false,
    },
    {
      name: 'anchor',
      type: 'string',
      title: 'Place in the document',
      description: 'Heading and paragraph.',
      read: ({ anchor }) => anchor,
    },
    {
      name: 'series',
      type: 'string',
      title: 'Series',
      description: `Indicators of observations.csv whose figures of the province the task names. ${LIST_NOTE}`,
      read: ({ series }) => writeList(series),
    },
    {
      name: 'target_indicator',
      type: 'string',
      title: 'Indicator of the target',
      refersTo: ['indicators', 'indicator'],
      read: ({ target }) => target?.indicator,
    },
    {
      name: 'target_value',
      type: 'number',
      title: 'Target',
      description: 'In the unit beside it; empty where the document sets a direction and no figure.',
      read: ({ target }) => target?.value,
    },
    {
      name: 'target_unit',
      type: 'string',
      title: 'Unit of the target',
      read: ({ target }) => target && names.indicator(target.indicator).unit,
    },
    {
      name: 'target_text_zh',
      type: 'string',
      title: 'Target as printed in Chinese',
      read: ({ target }) => target?.text_zh,
    },
  ];
}

import { PLAN_LINK_KINDS } from '../../domain/vocabulary.ts';
import type { Records } from '../records.ts';
import type { PlanLinkRecord } from '../schemas/tables.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';

export function writePlanLinks(records: Records): OpenFile {
  return writeTable(
    {
      name: 'plan_links',
      title: 'Links between plans',
      description:
        'Tasks of two plan years of a province that plainly name the same project, programme or platform. A task ' +
        'without a link is not one that was dropped: the tasks are a selection. Sorted by the ids of the tasks.',
      rights: 'wording',
      columns: PLAN_LINK_COLUMNS,
    },
    records.planLinks.entries.map(({ record }) => record),
  );
}

const PLAN_LINK_COLUMNS: readonly Column<PlanLinkRecord>[] = [
  {
    name: 'earlier_task_id',
    type: 'string',
    title: 'Earlier task',
    key: true,
    refersTo: ['plans', 'task_id'],
    read: ({ earlier_task_id }) => earlier_task_id,
  },
  {
    name: 'later_task_id',
    type: 'string',
    title: 'Later task',
    key: true,
    refersTo: ['plans', 'task_id'],
    read: ({ later_task_id }) => later_task_id,
  },
  {
    name: 'kind',
    type: 'string',
    title: 'Kind',
    description: 'kept: with the same aim. reworded: with another aim, or another step of it.',
    required: true,
    constraints: { enum: PLAN_LINK_KINDS },
    read: ({ kind }) => kind,
  },
  {
    name: 'reason_en',
    type: 'string',
    title: 'Reason in English',
    required: true,
    read: ({ reason_en }) => reason_en,
  },
  {
    name: 'reason_zh',
    type: 'string',
    title: 'Reason in Chinese',
    required: true,
    read: ({ reason_zh }) => reason_zh,
  },
];

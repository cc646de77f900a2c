import { type Entry, faultAt, groupBy } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';
import type { DocumentRecord, TaskRecord } from '../schemas/plans.ts';
import type { SourceRecord } from '../schemas/tables.ts';

/** Documents and tasks: ids that fit their path, joins both ways, and fields that agree with one another. */
export function checkPlans(records: Records): Fault[] {
  const sources = new Map(records.sources.entries.map(({ record }) => [record.source_id, record]));
  const documentIds = new Set(records.documents.rows.map(({ raw }) => raw.id));
  return [
    ...records.documents.entries.flatMap((document) => checkDocument(document, sources)),
    ...findUnclearSameness(records.documents.entries),
    ...records.tasks.entries.flatMap((task) => checkTask(task, records, documentIds)),
    ...findUnusedDocuments(records),
    ...findSharedIds(records),
    ...findSameTasks(records.tasks.entries),
  ];
}

const DOCUMENT_ID = /^[a-z]+(-[a-z]+)*-[0-9a-f]{4}$/;
const TASK_NUMBER = /^\d{2,3}$/;

function checkDocument({ record, place }: Entry<DocumentRecord>, sources: ReadonlyMap<string, SourceRecord>): Fault[] {
  const faults: Fault[] = [];
  const prefix = `${record.adcode}-${record.planYear}-`;
  if (!record.id.startsWith(prefix) || !DOCUMENT_ID.test(record.id.slice(prefix.length))) {
    const problem = 'Its id does not fit its file.';
    faults.push(faultAt(place, 'id', problem, `Write ${prefix}<kind>-<four hexadecimal digits>.`));
  }
  if (record.document_year !== undefined && record.document_year >= record.planYear) {
    const problem = `document_year ${record.document_year} is not before the plan year ${record.planYear}.`;
    faults.push(faultAt(place, 'document-date', problem, 'Leave it out: it is for older documents only.'));
  }
  const read = sources.get(record.source_id)?.published;
  if (record.published !== undefined && read !== undefined && read < record.published.slice(0, read.length)) {
    const problem = `It was published on ${record.published}, after its source (${read}).`;
    faults.push(faultAt(place, 'document-date', problem, 'Correct the date here, or that of the source.'));
  }
  if (record.also_source_ids?.includes(record.source_id)) {
    const problem = 'also_source_ids names its source again.';
    faults.push(faultAt(place, 'duplicate', problem, 'Take it out there.'));
  }
  return [...faults, ...checkTitle({ record, place })];
}

function checkTask({ record, place }: Entry<TaskRecord>, records: Records, documentIds: ReadonlySet<unknown>): Fault[] {
  const faults: Fault[] = [];
  const prefix = `${record.adcode}-${record.planYear}-`;
  if (!record.id.startsWith(prefix) || !TASK_NUMBER.test(record.id.slice(prefix.length))) {
    faults.push(faultAt(place, 'id', 'Its id does not fit its file.', `Write ${prefix}<running number>.`));
  }
  if (!record.document_id.startsWith(prefix)) {
    const problem = `Its document "${record.document_id}" belongs to another file.`;
    faults.push(faultAt(place, 'id', problem, 'Name a document of this file; others go to also_document_ids.'));
  }
  const also = record.also_document_ids ?? [];
  for (const id of [record.document_id, ...also]) {
    if (documentIds.has(id)) continue;
    const remedy = 'Add the document, or correct the id.';
    faults.push(faultAt(place, 'unknown-document', `There is no document "${id}".`, remedy));
  }
  if (also.includes(record.document_id) || new Set(also).size < also.length) {
    const problem = 'also_document_ids names a document twice, or its own.';
    faults.push(faultAt(place, 'duplicate', problem, 'Take it out there.'));
  }
  return [
    ...faults,
    ...checkNamesBri({ record, place }),
    ...checkTarget({ record, place }, records),
    ...checkEnglish(place, record.task_en),
  ];
}

type PlacedTask = Pick<Entry<TaskRecord>, 'record' | 'place'>;

/** Only where the task's own sentence was read, which its anchor shows, is it known that nothing is named. */
function checkNamesBri({ record, place }: PlacedTask): Fault[] {
  if (record.anchor !== undefined && record.names_bri === null) {
    const problem = 'Its sentence was read (anchor), so names_bri is known.';
    return [faultAt(place, 'names-bri', problem, 'Write true or false.')];
  }
  if (record.anchor === undefined && record.names_bri === false) {
    const problem = 'Without its sentence (anchor) nobody knows that it does not name the Belt and Road.';
    return [faultAt(place, 'names-bri', problem, 'Write null, or add the anchor.')];
  }
  return [];
}

function checkTarget({ record, place }: PlacedTask, records: Records): Fault[] {
  const { target } = record;
  if (!target || target.value === null) return [];
  const range = records.indicators.entries.find((entry) => entry.record.id === target.indicator)?.record.range;
  if (!range || (target.value >= range[0] && target.value <= range[1])) return [];
  const problem = `The target ${target.value} lies outside ${range[0]} to ${range[1]}.`;
  return [faultAt(place, 'range', problem, 'Look for a slip of a digit or a unit.')];
}

const HAN = /\p{Script=Han}/u;

/** A document has one Chinese title: its own, or ours where its own is not known. */
function checkTitle({ record, place }: Pick<Entry<DocumentRecord>, 'record' | 'place'>): Fault[] {
  const { title_zh, title_ours_zh } = record;
  if (title_zh !== undefined && !HAN.test(title_zh)) {
    return [faultAt(place, 'language', '"title_zh" holds no Chinese.', 'Write the title as the document prints it.')];
  }
  if ((title_zh === undefined) !== (title_ours_zh === undefined)) return [];
  const problem = title_zh === undefined ? 'It has no Chinese title.' : 'It has two Chinese titles.';
  return [faultAt(place, 'title', problem, 'Write title_zh where the document prints one, else title_ours_zh.')];
}

function checkEnglish(place: Entry<unknown>['place'], text: string): Fault[] {
  if (!HAN.test(text)) return [];
  return [faultAt(place, 'language', '"task_en" holds Chinese.', 'Write it in English; terms go to terms_zh.')];
}

/** A record that is the same document as another names that of its own file, which itself names none. */
function findUnclearSameness(documents: readonly Entry<DocumentRecord>[]): Fault[] {
  const byId = new Map(documents.map(({ record }) => [record.id, record]));
  return documents.flatMap(({ record, place }) => {
    if (record.same_as === undefined) return [];
    const other = byId.get(record.same_as);
    const remedy = 'Name the record of this file that speaks for the document, or leave it out.';
    if (other === undefined || other.adcode !== record.adcode || other.planYear !== record.planYear) {
      return [faultAt(place, 'same-as', `There is no other record "${record.same_as}" in this file.`, remedy)];
    }
    if (other.same_as === undefined) return [];
    return [faultAt(place, 'same-as', `"${record.same_as}" is itself the same as another.`, remedy)];
  });
}

/** A document is used by a task, by a task told elsewhere too, or by a claim. */
function findUnusedDocuments(records: Records): Fault[] {
  const used = new Set<unknown>();
  for (const { raw } of records.tasks.rows) {
    used.add(raw.document_id);
    for (const id of Array.isArray(raw.also_document_ids) ? raw.also_document_ids : []) used.add(id);
  }
  for (const { record } of records.claims.entries) {
    for (const link of record.links) if ('document_id' in link) used.add(link.document_id);
  }
  return records.documents.rows.flatMap(({ raw, place }) => {
    if (used.has(raw.id)) return [];
    return [faultAt(place, 'unused-document', 'No task and no claim names it.', 'Take it out, or add its tasks.')];
  });
}

/** Ids that fit their path differ between files; this finds the ones that do not. */
function findSharedIds(records: Records): Fault[] {
  return [records.documents.rows, records.tasks.rows].flatMap((rows) =>
    [...groupBy(rows, ({ raw }) => String(raw.id)).values()].flatMap(([first, ...others]) =>
      others
        .filter(({ place }) => place.file !== first?.place.file)
        .map(({ place }) => {
          const problem = `${first?.place.file} has a record of the same id.`;
          return faultAt(place, 'unique', problem, 'Give it an id of its own.');
        }),
    ),
  );
}

function findSameTasks(tasks: readonly Entry<TaskRecord>[]): Fault[] {
  const groups = groupBy(tasks, ({ record }) => `${record.adcode} ${record.planYear} ${record.task_en}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ place }) => {
      const problem = `"${first?.record.id}" is the same task.`;
      return faultAt(place, 'duplicate', problem, 'Keep one, and name the other document in also_document_ids.');
    }),
  );
}

import type { z } from 'zod';
import { type Adcode, isAdcode } from '../domain/adcode.ts';
import { readCsvFile, type TableForm } from './csvFile.ts';
import { faultAt, type ReadFile, type RecordSet, type Row } from './entry.ts';
import type { Fault } from './fault.ts';
import { parseJsonFile, readJsonList } from './jsonFile.ts';
import type { RecordTexts } from './readTexts.ts';
import {
  BOUNDARY_NAMES,
  type BoundaryName,
  boundaryPath,
  DISPUTED_BORDERS_FILE,
  EXCEPTIONS_FILE,
  type Records,
} from './records.ts';
import { schemaFaults } from './schemaFaults.ts';
import { claimRecord, contextRecord } from './schemas/articles.ts';
import { type BoundaryFile, boundaryFile, disputedBorderRecord } from './schemas/boundaries.ts';
import { type BriefingRecord, type BriefingStepRecord, briefingFile, briefingStepRecord } from './schemas/briefings.ts';
import { changeRecord } from './schemas/changes.ts';
import { exceptionRecord } from './schemas/exceptions.ts';
import { indicatorRecord, priorityRecord } from './schemas/indicators.ts';
import { type DocumentRecord, documentRecord, planFile, type TaskRecord, taskRecord } from './schemas/plans.ts';
import { TABLES } from './schemas/tables.ts';

/** Parses all files of records. What does not pass its schema is left out of the records and named in the faults. */
export function parseRecords(texts: RecordTexts): { records: Records; faults: Fault[] } {
  const parser = new RecordParser(texts);
  const { documents, tasks } = parser.plans();
  const { briefings, briefingSteps } = parser.briefings();
  const records: Records = {
    provinces: parser.table(TABLES.provinces),
    sources: parser.table(TABLES.sources),
    publishers: parser.table(TABLES.publishers),
    trade: parser.table(TABLES.trade),
    observations: parser.table(TABLES.observations),
    national: parser.table(TABLES.national),
    indicators: parser.list('data/indicators.json', indicatorRecord),
    priorities: parser.list('data/priorities.json', priorityRecord),
    documents,
    tasks,
    planLinks: parser.table(TABLES.planLinks),
    terms: parser.table(TABLES.terms),
    claims: parser.list('data/articles/claims.json', claimRecord),
    context: parser.list('data/articles/context.json', contextRecord),
    briefings,
    briefingSteps,
    changes: parser.list('data/changes.json', changeRecord),
    exceptions: parser.value(EXCEPTIONS_FILE, 'list', exceptionRecord.array()) ?? [],
    boundaries: parser.boundaries(),
    disputedBorders: parser.value(DISPUTED_BORDERS_FILE, 'list', disputedBorderRecord.array()) ?? [],
  };
  parser.rejectUnknownFiles();
  return { records, faults: parser.faults };
}

const PLAN_FILE = /^data\/plans\/(\d{4})\/(\d{6})\.json$/;
const BRIEFING_FILE = /^data\/briefings\/[^/]+\.json$/;
/** What people read and the build does not. */
const PROSE_FILE = /^data\/[A-Z]+(\.md)?$/;
const NO_RECORDS = { entries: [], rows: [] };

/** Takes the files one by one, and keeps the faults and which files it took. */
class RecordParser {
  readonly faults: Fault[] = [];
  readonly #texts: RecordTexts;
  readonly #taken = new Set<string>();

  constructor(texts: RecordTexts) {
    this.#texts = texts;
  }

  table<S extends z.ZodType>(form: TableForm<S>): RecordSet<z.output<S>> {
    const text = this.#take(form.file);
    return text === undefined ? NO_RECORDS : this.#keep(readCsvFile(form, text));
  }

  list<S extends z.ZodType>(file: string, schema: S): RecordSet<z.output<S>> {
    const parsed = this.#json(file);
    return parsed ? this.#keep(readJsonList(file, parsed.text, parsed.value, schema, { isSorted: false })) : NO_RECORDS;
  }

  value<S extends z.ZodType>(file: string, row: string, schema: S): z.output<S> | undefined {
    const parsed = this.#json(file);
    if (!parsed) return undefined;
    const checked = schema.safeParse(parsed.value);
    if (checked.success) return checked.data;
    this.faults.push(...schemaFaults(checked.error.issues, parsed.value, { file, row }));
    return undefined;
  }

  boundaries(): Partial<Record<BoundaryName, BoundaryFile>> {
    const boundaries: Partial<Record<BoundaryName, BoundaryFile>> = {};
    for (const name of BOUNDARY_NAMES) {
      const topology = this.value(boundaryPath(name), 'topology', boundaryFile);
      if (topology) boundaries[name] = topology;
    }
    return boundaries;
  }

  plans(): { documents: RecordSet<DocumentRecord>; tasks: RecordSet<TaskRecord> } {
    const documents: RecordSet<DocumentRecord>[] = [];
    const tasks: RecordSet<TaskRecord>[] = [];
    for (const file of this.#texts.keys()) {
      const [, year, adcode] = PLAN_FILE.exec(file) ?? [];
      if (year === undefined || adcode === undefined || !isAdcode(adcode)) continue;
      const plan = this.#plan(file, { planYear: Number(year), adcode });
      if (!plan) continue;
      documents.push(plan.documents);
      tasks.push(plan.tasks);
    }
    return { documents: joinSets(documents), tasks: joinSets(tasks) };
  }

  #plan(file: string, of: { planYear: number; adcode: Adcode }) {
    const parsed = this.#json(file);
    if (!parsed) return undefined;
    const plan = this.#check(file, parsed.value, planFile);
    if (!plan) return undefined;
    const { documents, tasks } = plan;
    return {
      documents: addTo(this.#keep(readJsonList(file, parsed.text, documents, documentRecord, { isSorted: true })), of),
      tasks: addTo(this.#keep(readJsonList(file, parsed.text, tasks, taskRecord, { isSorted: true })), of),
    };
  }

  briefings(): { briefings: RecordSet<BriefingRecord>; briefingSteps: RecordSet<BriefingStepRecord> } {
    const heads: RecordSet<BriefingRecord>[] = [];
    const steps: RecordSet<BriefingStepRecord>[] = [];
    for (const file of [...this.#texts.keys()].toSorted()) {
      if (!BRIEFING_FILE.test(file)) continue;
      const parsed = this.#json(file);
      if (!parsed) continue;
      const briefing = this.#check(file, parsed.value, briefingFile);
      if (!briefing) continue;
      const { steps: list, ...record } = briefing;
      const row: Row = { raw: record, place: { file, row: record.id, line: 1 } };
      heads.push({ entries: [{ record, ...row }], rows: [row] });
      const read = this.#keep(readJsonList(file, parsed.text, list, briefingStepRecord, { isSorted: false }));
      steps.push(addTo(read, { briefingId: record.id }));
    }
    return { briefings: joinSets(heads), briefingSteps: joinSets(steps) };
  }

  rejectUnknownFiles(): void {
    for (const file of this.#texts.keys()) {
      if (this.#taken.has(file) || PROSE_FILE.test(file)) continue;
      const remedy = 'Take it out, or correct its name; plans are data/plans/<plan year>/<adcode>.json.';
      this.faults.push(faultAt({ file, row: 'file' }, 'unknown-file', 'Nothing reads this file.', remedy));
    }
  }

  /** What a file holds as a whole; its faults are kept. */
  #check<S extends z.ZodType>(file: string, value: unknown, schema: S): z.output<S> | undefined {
    const checked = schema.safeParse(value);
    if (checked.success) return checked.data;
    this.faults.push(...schemaFaults(checked.error.issues, value, { file, row: 'file' }));
    return undefined;
  }

  #take(file: string): string | undefined {
    this.#taken.add(file);
    const text = this.#texts.get(file);
    if (text === undefined) {
      this.faults.push(faultAt({ file, row: 'file' }, 'file-missing', 'The file is not there.', 'Put it back.'));
    }
    return text;
  }

  #json(file: string): { text: string; value: unknown } | undefined {
    const text = this.#take(file);
    if (text === undefined) return undefined;
    const { value, fault } = parseJsonFile(file, text);
    if (fault) this.faults.push(fault);
    return fault ? undefined : { text, value };
  }

  #keep<T>({ faults, ...set }: ReadFile<T>): RecordSet<T> {
    this.faults.push(...faults);
    return set;
  }
}

/** Adds to each record what the path of its file says. */
function addTo<T, P>(set: RecordSet<T>, of: P): RecordSet<T & P> {
  return { ...set, entries: set.entries.map((entry) => ({ ...entry, record: { ...entry.record, ...of } })) };
}

function joinSets<T>(sets: readonly RecordSet<T>[]): RecordSet<T> {
  return { entries: sets.flatMap((set) => set.entries), rows: sets.flatMap((set) => set.rows) };
}

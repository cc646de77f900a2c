import { faultAt, groupBy, type RecordSet, type Row } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';
import type { SourceRecord } from '../schemas/tables.ts';

const SOURCES_FILE = 'data/sources.csv';

/** Both ways of each citation, and that only what may be linked is. */
export function checkSources(records: Records): Fault[] {
  const citing = [
    records.trade,
    records.observations,
    records.national,
    records.documents,
    records.claims,
    records.context,
    records.briefings,
    records.briefingSteps,
  ].flatMap((set: RecordSet<unknown>) => set.rows);
  return [
    ...checkCitations(citing, records.sources.rows),
    ...records.sources.entries.flatMap(({ record, place }) => {
      if (record.linkable && record.url === undefined) {
        return [faultAt(place, 'linkable', 'It is linkable and has no url.', 'Add the url, or set linkable to false.')];
      }
      if (record.linkable && record.kind === 'repost') {
        const remedy = "Set linkable to false, or cite the original on its publisher's own site.";
        return [faultAt(place, 'linkable', 'It is a repost and linkable.', remedy)];
      }
      return [];
    }),
    ...findUntitled(records.sources),
    ...findUnusedPublishers(records),
    ...findSharedUrls(records.sources),
  ];
}

function checkCitations(citing: readonly Row[], sources: readonly Row[]): Fault[] {
  const faults: Fault[] = [];
  const known = new Set(sources.map(({ raw }) => raw.source_id));
  const cited = new Set<unknown>();
  for (const { raw, place } of citing) {
    for (const id of citedIds(raw)) {
      cited.add(id);
      if (known.has(id)) continue;
      const remedy = `Add it to ${SOURCES_FILE}, or correct the id.`;
      faults.push(faultAt(place, 'unknown-source', `There is no source "${id}".`, remedy));
    }
  }
  for (const { raw, place } of sources) {
    if (cited.has(raw.source_id)) continue;
    faults.push(faultAt(place, 'unused-source', 'No record cites it.', 'Take it out, or cite it.'));
  }
  return faults;
}

/** The fields that hold ids of sources, in whatever record. The source of a link to an observation is not cited by it. */
function citedIds(raw: Row['raw']): string[] {
  const evidence = Array.isArray(raw.evidence) ? raw.evidence : [];
  const also = Array.isArray(raw.also_source_ids) ? raw.also_source_ids : [];
  const named = Array.isArray(raw.source_ids) ? raw.source_ids : [];
  const ids: unknown[] = [raw.source_id, raw.article, ...also, ...named, ...evidence.map((item) => item?.source_id)];
  return ids.filter((id) => typeof id === 'string');
}

/** Holds Chinese, and not behind English alone: "A report (报告)" is a title of ours. */
const PRINTED_IN_CHINESE = /^(?![\p{Script=Latin}\d ,'-]+\().*\p{Script=Han}/u;

/** A page in Chinese whose title we wrote in English has it in Chinese too; other pages keep the title that they print. */
function findUntitled(sources: RecordSet<SourceRecord>): Fault[] {
  return sources.entries.flatMap(({ record, place }) => {
    if (record.language !== 'zh' || record.title_zh !== undefined || PRINTED_IN_CHINESE.test(record.title)) return [];
    const problem = 'It is in Chinese and has no Chinese title.';
    return [faultAt(place, 'title', problem, 'Write the same title in Chinese as title_zh.')];
  });
}

/** A Chinese name is found by the English one, letter by letter. */
function findUnusedPublishers({ publishers, sources }: Records): Fault[] {
  const named = new Set(sources.rows.flatMap(({ raw }) => [raw.publisher, raw.original_publisher]));
  return publishers.rows.flatMap(({ raw, place }) => {
    if (named.has(raw.name)) return [];
    return [faultAt(place, 'unused-publisher', 'No source names it.', 'Take it out, or correct the name.')];
  });
}

function findSharedUrls(sources: RecordSet<SourceRecord>): Fault[] {
  const linked = sources.entries.filter(({ record }) => record.url !== undefined);
  return [...groupBy(linked, ({ record }) => record.url ?? '').values()].flatMap(([first, ...others]) =>
    others.map(({ place }) => {
      const problem = `It has the same url as "${first?.record.source_id}".`;
      return faultAt(place, 'duplicate', problem, 'Keep one of the two and cite that everywhere.');
    }),
  );
}

import { type Entry, faultAt, type Place } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';
import type { BriefingRecord, BriefingStepRecord } from '../schemas/briefings.ts';

type Step = Entry<BriefingStepRecord>;

/** The briefings: what each step rests on, what it shows, and that no claim of an article is left out. */
export function checkBriefings(records: Records): Fault[] {
  const briefings = new Map(records.briefings.entries.map((entry) => [entry.record.id, entry]));
  const articles = new Map(
    [...records.claims.rows, ...records.context.rows].map(({ raw }) => [String(raw.id), raw.article]),
  );
  return [
    ...records.briefings.entries.flatMap((briefing) => checkBriefing(briefing, records)),
    ...records.briefingSteps.entries.flatMap((step) => [
      ...checkGround(step, briefings.get(step.record.briefingId)?.record, articles),
      ...checkView(step, records),
    ]),
    ...findSharedClaimIds(records),
    ...findUntold(records),
  ];
}

function checkBriefing({ record, place }: Entry<BriefingRecord>, records: Records): Fault[] {
  const faults: Fault[] = [];
  const file = `data/briefings/${record.id}.json`;
  if (place.file !== file) {
    faults.push(faultAt(place, 'id', 'Its id does not fit its file.', `Call the file ${file}, or correct the id.`));
  }
  const article = records.sources.entries.find((entry) => entry.record.source_id === record.article)?.record;
  if (article !== undefined && article.kind !== 'article') {
    const problem = `"${record.article}" is no article but ${article.kind}.`;
    faults.push(faultAt(place, 'article', problem, 'Name the article that it retells.'));
  }
  return faults;
}

/** A step that retells an article rests on its claims; another names sources, or explains the atlas itself. */
function checkGround(
  { record, place }: Step,
  briefing: BriefingRecord | undefined,
  articles: ReadonlyMap<string, unknown>,
): Fault[] {
  const claims = record.claims ?? [];
  const faults: Fault[] = [];
  if (briefing?.article !== undefined && claims.length === 0) {
    const problem = 'It retells an article and names no claim of it.';
    faults.push(faultAt(place, 'briefing-claims', problem, 'Name in claims what it tells.'));
  }
  if (new Set(claims).size < claims.length) {
    faults.push(faultAt(place, 'duplicate', 'claims names a record twice.', 'Take one out.'));
  }
  for (const id of claims) {
    if (!articles.has(id)) {
      const problem = `There is no claim or statement "${id}".`;
      faults.push(faultAt(place, 'briefing-claims', problem, 'Correct the id, or add the record to data/articles/.'));
    } else if (briefing?.article !== undefined && articles.get(id) !== briefing.article) {
      const problem = `"${id}" is of another article than the briefing.`;
      faults.push(faultAt(place, 'briefing-claims', problem, 'Tell it in the briefing of its article.'));
    }
  }
  return faults;
}

/** What a step shows is what a link may ask for: an indicator in a currency and a year that has it. */
function checkView({ record, place }: Step, records: Records): Fault[] {
  const { indicator, priority, province, pin = [] } = record.view;
  const faults = indicator === 'plan' ? checkPlanView(record, place, records) : checkFigureView(record, place, records);
  if ((indicator === 'plan') !== (priority !== undefined)) {
    const problem = 'A priority belongs to the indicator "plan", and to no other.';
    faults.push(faultAt(place, 'briefing-view', problem, 'Add view.priority, or take it out.'));
  }
  const known = new Set(records.provinces.rows.map(({ raw }) => raw.adcode));
  for (const adcode of province === undefined ? pin : [province, ...pin]) {
    if (known.has(adcode)) continue;
    faults.push(faultAt(place, 'unknown-province', `There is no province ${adcode}.`, 'Correct the adcode.'));
  }
  return faults;
}

function checkPlanView({ view }: BriefingStepRecord, place: Place, records: Records): Fault[] {
  const planYears = [...new Set(records.tasks.entries.map(({ record }) => record.planYear))];
  const faults: Fault[] = [];
  if (!planYears.includes(view.year)) {
    const problem = `No plan of ${view.year} is held.`;
    faults.push(faultAt(place, 'briefing-view', problem, `Write one of the plan years: ${planYears.join(', ')}.`));
  }
  if (view.currency !== undefined) {
    faults.push(faultAt(place, 'briefing-view', 'Plan tasks have no currency.', 'Take view.currency out.'));
  }
  return faults;
}

function checkFigureView({ view }: BriefingStepRecord, place: Place, records: Records): Fault[] {
  // One that failed its schema may be the one that is meant; its own fault comes first.
  if (records.indicators.entries.length < records.indicators.rows.length) return [];
  const layers = records.indicators.entries
    .map(({ record }) => record)
    .filter(({ map }) => map?.indicator === view.indicator);
  const currencies = layers.map(({ currency }) => currency);
  const layer = layers.length === 1 ? layers[0] : layers.find(({ currency }) => currency === view.currency);
  if (layer === undefined || (view.currency !== undefined && layer.currency !== view.currency)) {
    const problem = `"${view.indicator}" is not offered in ${view.currency ?? 'a currency that is not named'}.`;
    return [faultAt(place, 'briefing-view', problem, `Write one of: ${currencies.join(', ') || 'another indicator'}.`)];
  }
  const [first, last] = layer.map?.years ?? [view.year, view.year];
  return [view.year, view.year2].flatMap((year) => {
    if (year === undefined || (year >= first && year <= last)) return [];
    const problem = `"${view.indicator}" has no map of ${year}.`;
    return [faultAt(place, 'briefing-view', problem, `Write a year from ${first} to ${last}.`)];
  });
}

/** A step names claims and statements alike by their ids. */
function findSharedClaimIds({ claims, context }: Records): Fault[] {
  const ids = new Set(claims.rows.map(({ raw }) => raw.id));
  return context.rows.flatMap(({ raw, place }) => {
    if (!ids.has(raw.id)) return [];
    return [faultAt(place, 'unique', 'A claim has the same id.', 'Give it an id of its own.')];
  });
}

function findUntold({ claims, context, briefingSteps }: Records): Fault[] {
  const told = new Set<unknown>();
  for (const { raw } of briefingSteps.rows) for (const id of Array.isArray(raw.claims) ? raw.claims : []) told.add(id);
  return [...claims.rows, ...context.rows].flatMap(({ raw, place }) => {
    if (told.has(raw.id)) return [];
    return [faultAt(place, 'untold', 'No step of a briefing tells it.', 'Tell it in data/briefings/.')];
  });
}

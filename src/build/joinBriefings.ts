import { SCHEMA_NUMBER } from '../domain/edition.ts';
import type { BriefingsFile, PublishedStep } from '../domain/publishedBriefings.ts';
import type { ClaimStatus } from '../domain/vocabulary.ts';
import type { Unversioned } from './joinCore.ts';
import { publishSources } from './joinProvince.ts';
import type { Records } from './records.ts';
import type { BriefingStepRecord } from './schemas/briefings.ts';

/** Joins the briefings with the status of each claim they tell. The records have passed all checks. */
export function joinBriefings(records: Records): Unversioned<BriefingsFile> {
  const statuses = new Map<string, ClaimStatus>(
    [...records.claims.entries, ...records.context.entries].map(({ record }) => [record.id, record.status]),
  );
  const steps = records.briefingSteps.entries.map(({ record }) => record);
  const briefings = records.briefings.entries.map(({ record }) => ({
    id: record.id,
    article: record.article,
    titleEn: record.title_en,
    titleZh: record.title_zh,
    introEn: record.intro_en,
    introZh: record.intro_zh,
    steps: steps.filter(({ briefingId }) => briefingId === record.id).map((step) => publishStep(step, statuses)),
  }));
  const cited = [
    ...briefings.flatMap(({ article }) => article ?? []),
    ...steps.flatMap((step) => step.source_ids ?? []),
  ];
  return { schema: SCHEMA_NUMBER, briefings, sources: publishSources(records, cited) };
}

function publishStep(record: BriefingStepRecord, statuses: ReadonlyMap<string, ClaimStatus>): PublishedStep {
  return {
    id: record.id,
    headingEn: record.heading_en,
    headingZh: record.heading_zh,
    bodyEn: record.body_en,
    bodyZh: record.body_zh,
    view: writeParameters(record.view),
    claims: (record.claims ?? []).flatMap((id) => {
      const status = statuses.get(id);
      return status === undefined ? [] : [{ id, status }];
    }),
    sourceIds: record.source_ids ?? [],
  };
}

function writeParameters(view: BriefingStepRecord['view']): Record<string, string> {
  const parameters = Object.entries(view).filter(([, value]) => value !== undefined);
  return Object.fromEntries(parameters.map(([name, value]) => [name, String(value)]));
}

import type { RecordSet } from './entry.ts';
import type { ClaimRecord, ContextRecord } from './schemas/articles.ts';
import type { BoundaryFile, DisputedBorderRecord } from './schemas/boundaries.ts';
import type { BriefingRecord, BriefingStepRecord } from './schemas/briefings.ts';
import type { ChangeRecord } from './schemas/changes.ts';
import type { ExceptionRecord } from './schemas/exceptions.ts';
import type { IndicatorRecord, PriorityRecord } from './schemas/indicators.ts';
import type { DocumentRecord, TaskRecord } from './schemas/plans.ts';
import type {
  NationalRecord,
  ObservationRecord,
  PlanLinkRecord,
  ProvinceRecord,
  PublisherRecord,
  SourceRecord,
  TermRecord,
  TradeRecord,
} from './schemas/tables.ts';

export const BOUNDARY_NAMES = ['overview', 'detail'] as const;
export type BoundaryName = (typeof BOUNDARY_NAMES)[number];

export function boundaryPath(name: BoundaryName): string {
  return `data/boundaries/${name}.topo.json`;
}

export const DISPUTED_BORDERS_FILE = 'data/boundaries/disputed.json';

export const EXCEPTIONS_FILE = 'data/exceptions.json';

/** All that the folder of records holds. */
export interface Records {
  readonly provinces: RecordSet<ProvinceRecord>;
  readonly sources: RecordSet<SourceRecord>;
  readonly publishers: RecordSet<PublisherRecord>;
  readonly trade: RecordSet<TradeRecord>;
  readonly observations: RecordSet<ObservationRecord>;
  readonly national: RecordSet<NationalRecord>;
  readonly indicators: RecordSet<IndicatorRecord>;
  readonly priorities: RecordSet<PriorityRecord>;
  readonly documents: RecordSet<DocumentRecord>;
  readonly tasks: RecordSet<TaskRecord>;
  readonly planLinks: RecordSet<PlanLinkRecord>;
  readonly terms: RecordSet<TermRecord>;
  readonly claims: RecordSet<ClaimRecord>;
  readonly context: RecordSet<ContextRecord>;
  readonly briefings: RecordSet<BriefingRecord>;
  readonly briefingSteps: RecordSet<BriefingStepRecord>;
  readonly changes: RecordSet<ChangeRecord>;
  readonly exceptions: readonly ExceptionRecord[];
  readonly boundaries: Readonly<Partial<Record<BoundaryName, BoundaryFile>>>;
  readonly disputedBorders: readonly DisputedBorderRecord[];
}

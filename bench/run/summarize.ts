import { MEASURES, type Measure } from './measures.ts';
import { type ContestantName, PEERS } from './options.ts';
import { findBest, median, p95, ratioTo } from './statistics.ts';

/** All that was measured of one contestant at one size, all rounds together. */
export interface RawRow {
  readonly name: ContestantName;
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** Why rounds gave nothing. */
  readonly failures: readonly string[];
}

/** Adds what one round gave. */
export function extendRow(
  row: RawRow,
  measured: Readonly<Record<string, readonly number[]>>,
  failure: string | undefined,
): RawRow {
  const values = { ...row.values };
  for (const [id, more] of Object.entries(measured)) values[id] = [...(values[id] ?? []), ...more];
  return { ...row, values, failures: failure === undefined ? row.failures : [...row.failures, failure] };
}

export interface Cell {
  readonly median: number | undefined;
  readonly p95: number | undefined;
  readonly headline: number | undefined;
  /** The spread of all values. */
  readonly least: number | undefined;
  readonly greatest: number | undefined;
  /** Against the best peer, where less is better. */
  readonly ratio: number | undefined;
}

export interface SizeSummary {
  readonly size: number;
  readonly rows: readonly (RawRow & { readonly cells: Readonly<Record<string, Cell>> })[];
  /** By the id of the measure. */
  readonly bestPeers: Readonly<Record<string, string>>;
  /** Why the atlas has no rows at this size. */
  readonly atlasNotYet: string | undefined;
}

export function summarizeSize(size: number, rows: readonly RawRow[], atlasNotYet: string | undefined): SizeSummary {
  const bests = new Map(MEASURES.map((measure) => [measure.id, bestPeer(measure, rows)]));
  return {
    size,
    rows: rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        MEASURES.map((measure) => [measure.id, makeCell(measure, row, bests.get(measure.id)?.value)]),
      ),
    })),
    bestPeers: Object.fromEntries([...bests].flatMap(([id, best]) => (best ? [[id, best.name]] : []))),
    atlasNotYet,
  };
}

/** A peer that failed in some round is not the best, however fast its other rounds were. */
function bestPeer(measure: Measure, rows: readonly RawRow[]) {
  if (measure.better === 'more') return undefined;
  const peers = rows.filter(({ name, failures }) => failures.length === 0 && PEERS.some((peer) => peer === name));
  return findBest(new Map(peers.map((row) => [row.name, headlineOf(measure, row)])));
}

function makeCell(measure: Measure, row: RawRow, best: number | undefined): Cell {
  const values = row.values[measure.id] ?? [];
  const headline = headlineOf(measure, row);
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: median(values),
    p95: p95(values),
    headline,
    least: sorted[0],
    greatest: sorted.at(-1),
    ratio: ratioTo(best, headline),
  };
}

function headlineOf(measure: Measure, row: RawRow): number | undefined {
  const values = row.values[measure.id] ?? [];
  return measure.headline === 'p95' ? p95(values) : median(values);
}

/**
 * The published records for unit tests: real records make the best cases. Only tests import this module.
 */
// biome-ignore lint/correctness/noNodejsModules: the app never loads this module; tests read the files from the disk.
import { readFileSync } from 'node:fs';
import type { Adcode } from './adcode.ts';
import { type Atlas, readAtlas } from './atlas.ts';
import { readBoundaries } from './boundaries.ts';
import type { ColumnFile } from './columnFile.ts';
import { parseColumnFile } from './columnHeader.ts';
import { columnPath } from './edition.ts';
import type { Cell, FigureCell, Layer } from './layer.ts';
import {
  type ArticlesFile,
  articlesFile,
  type CoreFile,
  coreFile,
  type NationFile,
  nationFile,
  type ProvinceFile,
  provinceFile,
} from './published.ts';
import {
  type ReportedColumns,
  type ReportedYear,
  readReportedColumns,
  type ShownObservation,
} from './reportedColumns.ts';
import { HOME_GRID, readShapes, type Shapes, writeShapePaths } from './shapes.ts';
import { readTradeColumns, TRADE_RECORD, type TradeColumns } from './trade.ts';
import { defaultView, type LayerChoice, makeLayer } from './view.ts';

/** The bytes of a published file. */
export function readRealBytes(file: string): Buffer<ArrayBuffer> {
  try {
    return Buffer.from(readFileSync(`${import.meta.dirname}/../../public/data/${file}`));
  } catch (error) {
    throw new Error(`public/data/${file} cannot be read: run "npm run data" first`, { cause: error });
  }
}

function readPublished(file: string): unknown {
  return JSON.parse(readRealBytes(file).toString('utf8'));
}

/** The columns of a record as they come from the disk. */
function readRealColumns(recordId: string): ColumnFile {
  const file = columnPath(recordId);
  return parseColumnFile(file, new Uint8Array(readRealBytes(file)).buffer);
}

const core: CoreFile = coreFile.parse(readPublished('core.json'));

const trade: TradeColumns = readTradeColumns(readRealColumns(TRADE_RECORD));
const reported: readonly ReportedColumns[] = core.indicators.flatMap(({ id, map }) =>
  map?.reported ? [readReportedColumns(readRealColumns(id))] : [],
);

/** With all figures there. */
export const realAtlas: Atlas = readAtlas(core, trade, reported);

/** As it is before the figures of any reported indicator have come. */
export const bareAtlas: Atlas = readAtlas(core, trade);

/** A copy of the published records, to be changed. */
export interface RecordsCopy extends CoreFile {
  readonly trade: { years: number[]; sourceIds: string[]; levels: Float64Array[]; steps: Float64Array[] };
  /** Changes what is shown of reported indicators: called for each province and year, and what it returns is shown. */
  editShown: (
    shown: ShownObservation | undefined,
    recordId: string,
    year: number,
    adcode: Adcode,
  ) => ShownObservation | undefined;
}

/** The real atlas with a change to its records, for cases that the records do not hold. */
export function editAtlas(edit: (copy: RecordsCopy) => void): Atlas {
  const { years, sourceIds, levels, steps } = structuredClone(trade);
  const copy: RecordsCopy = {
    ...structuredClone(core),
    trade: { years: [...years], sourceIds: [...sourceIds], levels: [...levels], steps: [...steps] },
    editShown: (shown) => shown,
  };
  edit(copy);
  return readAtlas(
    copy,
    copy.trade,
    reported.map(({ recordId, reportsIn }) => ({
      recordId,
      reportsIn(year) {
        const reports = reportsIn(year);
        return readObservations(
          realAtlas.adcodes.map((adcode, index) =>
            copy.editShown(reports?.observationAt(index), recordId, year, adcode),
          ),
        );
      },
    })),
  );
}

function readObservations(observations: readonly (ShownObservation | undefined)[]): ReportedYear {
  return {
    observationAt: (index) => observations[index],
    values: Float64Array.from(observations, (shown) => shown?.value ?? Number.NaN),
    isFullYearAt: (index) => observations[index]?.period.kind === 'fullYear',
    precisionAt: (index) => observations[index]?.precision,
    hasConflictAt: (index) => observations[index]?.conflict !== undefined,
  };
}

/** Sets the goods trade of one province in one year, in thousand US$, read without rounding; NaN takes it away. */
export function setTrade(
  { trade: { years, levels, steps } }: RecordsCopy,
  adcode: Adcode,
  year: number,
  usdThousand: number,
): void {
  const place = years.indexOf(year);
  const [level, step] = [levels[place], steps[place]];
  if (level === undefined || step === undefined) throw new RangeError(`no trade of ${adcode} in ${year}`);
  const index = realAtlas.indexOf(adcode);
  level[index] = usdThousand;
  step[index] = 0;
}

export function readRealProvince(adcode: Adcode): ProvinceFile {
  return provinceFile.parse(readPublished(`provinces/${adcode}.json`));
}

export function readRealNation(): NationFile {
  return nationFile.parse(readPublished('nation.json'));
}

export function readRealArticles(): ArticlesFile {
  return articlesFile.parse(readPublished('articles.json'));
}

/** The boundaries of the home view as they come from the disk: a new copy for each caller. */
export function readRealBoundaryFile(): unknown {
  return readPublished(realAtlas.boundaries.overview);
}

/** The finer boundaries as they come from the disk: a new copy for each caller. */
export function realDetailFile(): unknown {
  return readPublished(realAtlas.boundaries.detail);
}

/** The shapes of the home view, as the page carries them. */
export const realBoundaries = readBoundaries(readRealBoundaryFile());

export const realHomeShapes: Shapes = readShapes(writeShapePaths(realBoundaries, HOME_GRID));

/** The adcode of the province with this English name. */
export function adcodeOf(nameEn: string): Adcode {
  const province = realAtlas.provinces.find((each) => each.nameEn === nameEn);
  if (province === undefined) throw new RangeError(`no province is called ${nameEn}`);
  return province.adcode;
}

export function namesOf(adcodes: Iterable<Adcode>): string[] {
  return [...adcodes].map((adcode) => realAtlas.provinceOf(adcode).nameEn);
}

/** A layer with the defaults of the first view where `choice` is silent. */
export function layerOf(choice: Partial<LayerChoice>, atlas: Atlas = realAtlas): Layer {
  return makeLayer(atlas, { ...defaultView(atlas), ...choice });
}

export function cellOf(layer: Layer, nameEn: string): Cell {
  return layer.cellOf(adcodeOf(nameEn));
}

/** The cells of all provinces. */
export function cellsOf(layer: Layer): Map<Adcode, Cell> {
  return new Map(layer.atlas.adcodes.map((adcode) => [adcode, layer.cellOf(adcode)]));
}

/** The cell of a province that has a figure. Throws `RangeError` where it has none. */
export function figureOf(layer: Layer, nameEn: string): FigureCell {
  const cell = cellOf(layer, nameEn);
  if (cell.kind !== 'figure') throw new RangeError(`${nameEn} has no figure: ${cell.kind}`);
  return cell;
}

/**
 * The published records for unit tests: real records make the best cases. Only tests import this module.
 */
// biome-ignore lint/correctness/noNodejsModules: the app never loads this module; tests read the files from the disk.
import { readFileSync } from 'node:fs';
import type { Adcode } from './adcode.ts';
import { type Atlas, readAtlas } from './atlas.ts';
import { readBoundaries } from './boundaries.ts';
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
import { HOME_GRID, readShapes, type Shapes, writeShapePaths } from './shapes.ts';
import { defaultView, type LayerChoice, makeLayer } from './view.ts';

function readPublished(file: string): unknown {
  const path = `${import.meta.dirname}/../../public/data/${file}`;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`public/data/${file} cannot be read: run "npm run data" first`, { cause: error });
  }
}

const core: CoreFile = coreFile.parse(readPublished('core.json'));

export const realAtlas: Atlas = readAtlas(core);

/** The real atlas with a change to its records, for cases that the records do not hold. */
export function editAtlas(edit: (copy: CoreFile) => void): Atlas {
  const copy = structuredClone(core);
  edit(copy);
  return readAtlas(copy);
}

/** Sets the goods trade of one province in one year, in thousand US$, read without rounding. */
export function setTrade(copy: CoreFile, adcode: Adcode, year: number, usdThousand: number): void {
  const row = copy.trade.adcodes.indexOf(adcode);
  const column = copy.trade.years.indexOf(year);
  const [totals, steps] = [copy.trade.totalUsdThousand[row], copy.trade.stepUsdThousand[row]];
  if (totals?.[column] === undefined || steps === undefined) throw new RangeError(`no trade of ${adcode} in ${year}`);
  totals[column] = usdThousand;
  steps[column] = 0;
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
  const cell = layer.cells.get(adcodeOf(nameEn));
  if (cell === undefined) throw new RangeError(`the layer has no cell of ${nameEn}`);
  return cell;
}

/** The cell of a province that has a figure. Throws `RangeError` where it has none. */
export function figureOf(layer: Layer, nameEn: string): FigureCell {
  const cell = cellOf(layer, nameEn);
  if (cell.kind !== 'figure') throw new RangeError(`${nameEn} has no figure: ${cell.kind}`);
  return cell;
}

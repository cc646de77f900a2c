import type { Atlas } from '../domain/atlas.ts';
import type { Box } from '../domain/camera.ts';
import { decideMapPicture, type ProvincePaint } from '../domain/mapPicture.ts';
import { PALETTES, type Palette } from '../domain/palette.ts';
import { readPlaneTopology } from '../domain/raster/planeTopology.ts';
import { boxOfRegions, makeStartRaster } from '../domain/raster/startRaster.ts';
import { meanRegionSide, thinBorder } from '../domain/raster/thinBorder.ts';
import { defaultView, makeLayer } from '../domain/view.ts';
import { INNER_BORDER_WIDTH } from '../picture/Choropleth.tsx';
import type { ClassColours, StartColours, StartView } from './drawStartView.ts';
import { nameStartYears, type StartYears } from './startYear.ts';

/** About as many pixels as the map is wide on a laptop: more would be weight that the first frame waits for. */
const WIDTH = 800;
/** How much of a pixel the coast covers. */
const OUTER_SHARE = 0.7;
const FIRST_CLASS = 'A'.charCodeAt(0);

/**
 * Draws the view that the page opens on as a raster for the page itself, tells the box that it shows, and gives each other
 * year's classes of the same raster.
 *
 * `boundaries` is what a published boundary file holds. Throws `RangeError` where it is none.
 */
export function makeStartView(atlas: Atlas, boundaries: unknown): { view: StartView; box: Box; years: StartYears } {
  const topology = readPlaneTopology(boundaries, atlas.adcodes);
  const box = boxOfRegions(topology);
  const { width, height, text, order } = makeStartRaster(topology, WIDTH);
  const border = thinBorder(INNER_BORDER_WIDTH, meanRegionSide(topology), WIDTH / (box.right - box.left));
  const { classes, others, light, dark } = gatherClasses(atlas, order);
  const colours = (palette: Palette, classColours: readonly ClassColours[]): StartColours => ({
    sea: parseHex(palette.sea),
    neutral: parseHex(palette.noFigurePaper),
    classes: classColours,
    inner: [parseHex(palette.innerBorder), Math.round(border * 100) / 100],
    outer: [parseHex(palette.outerBorder), OUTER_SHARE],
  });
  const view: StartView = {
    ...{ width, height, text, classes },
    ...{ light: colours(PALETTES.light, light), dark: colours(PALETTES.dark, dark) },
  };
  return { view, box, years: nameStartYears(view, others) };
}

interface YearClasses {
  /** Of the year that the page opens on, as `StartView.classes`; `others` are those of each other year of the strip. */
  readonly classes: string;
  readonly others: ReadonlyMap<number, string>;
  /** What the letters of all years mean. */
  readonly light: readonly ClassColours[];
  readonly dark: readonly ClassColours[];
}

/** The classes of the numbers of a raster, whose ids `order` tells: what looks alike has one letter in all years. */
function gatherClasses(atlas: Atlas, order: Uint32Array): YearClasses {
  const looks: string[] = [];
  const light: ClassColours[] = [];
  const dark: ClassColours[] = [];
  const letterOf = (inLight: ClassColours, inDark: ClassColours) => {
    const look = JSON.stringify([inLight, inDark]);
    if (!looks.includes(look)) {
      looks.push(look);
      light.push(inLight);
      dark.push(inDark);
    }
    return String.fromCharCode(FIRST_CLASS + looks.indexOf(look));
  };
  const land = letterOf(describeLand(PALETTES.light), describeLand(PALETTES.dark));
  const usual = defaultView(atlas);
  const writeYear = (year: number) => {
    const layer = makeLayer(atlas, { ...usual, year });
    const { paints, numbers } = decideMapPicture(layer, PALETTES.light);
    // A palette has no part in the order of the paints.
    const darkPaints = decideMapPicture(layer, PALETTES.dark).paints;
    const letters = paints.map((paint, index) =>
      letterOf(describePaint(paint, PALETTES.light), describePaint(darkPaints[index] ?? paint, PALETTES.dark)),
    );
    // Ids are 1 more than the index of the region, and one more than all of them is the land about.
    return Array.from(order, (id) => letters[numbers[id - 1] ?? letters.length] ?? land).join('');
  };
  const classes = writeYear(usual.year);
  const others = new Map<number, string>();
  const [firstYear, lastYear] = atlas.yearRange;
  for (let year = firstYear; year <= lastYear; year += 1) if (year !== usual.year) others.set(year, writeYear(year));
  return { classes, others, light, dark };
}

function describeLand(palette: Palette): ClassColours {
  return { colour: parseHex(palette.neighbour), isLand: true };
}

function describePaint({ ground, colour }: ProvincePaint, palette: Palette): ClassColours {
  if (ground === 'colour') return { colour: parseHex(colour) };
  return { colour: parseHex(palette.noFigurePaper), ink: parseHex(palette.noFigureInk), pattern: ground };
}

function parseHex(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}

import type { Atlas } from '../domain/atlas.ts';
import type { Box } from '../domain/camera.ts';
import { decideMapPicture, type ProvincePaint } from '../domain/mapPicture.ts';
import { PALETTES, type Palette } from '../domain/palette.ts';
import { readPlaneTopology } from '../domain/raster/planeTopology.ts';
import { boxOfRegions, makeStartRaster } from '../domain/raster/startRaster.ts';
import { meanRegionSide, thinBorder } from '../domain/raster/thinBorder.ts';
import { defaultView, makeLayer } from '../domain/view.ts';
import { INNER_BORDER_WIDTH } from '../picture/Choropleth.tsx';
import type { StartColours, StartView } from './drawStartView.ts';

/** About as many pixels as the map is wide on a laptop: more would be weight that the first frame waits for. */
const WIDTH = 800;
/** How much of a pixel the coast covers. */
const OUTER_SHARE = 0.7;
const FIRST_CLASS = 'A'.charCodeAt(0);

/**
 * Draws the view that the page opens on as a raster for the page itself, and tells the box that it shows.
 *
 * `boundaries` is what a published boundary file holds. Throws `RangeError` where it is none.
 */
export function makeStartView(atlas: Atlas, boundaries: unknown): { view: StartView; box: Box } {
  const topology = readPlaneTopology(boundaries, atlas.adcodes);
  const box = boxOfRegions(topology);
  const { width, height, text, order } = makeStartRaster(topology, WIDTH);
  const border = thinBorder(INNER_BORDER_WIDTH, meanRegionSide(topology), WIDTH / (box.right - box.left));
  const layer = makeLayer(atlas, defaultView(atlas));
  const { paints, numbers } = decideMapPicture(layer, PALETTES.light, undefined);
  // Ids are 1 more than the index of the region, and one more than all of them is the land about.
  const classes = Array.from(order, (id) => FIRST_CLASS + (numbers[id - 1] ?? paints.length));
  const colours = (palette: Palette): StartColours => ({
    sea: parseHex(palette.sea),
    neutral: parseHex(palette.noFigurePaper),
    classes: [
      ...decideMapPicture(layer, palette, undefined).paints.map((paint) => describePaint(paint, palette)),
      { colour: parseHex(palette.neighbour), isLand: true },
    ],
    inner: [parseHex(palette.innerBorder), Math.round(border * 100) / 100],
    outer: [parseHex(palette.outerBorder), OUTER_SHARE],
  });
  const letters = classes.map((code) => String.fromCharCode(code)).join('');
  const view = { width, height, text, classes: letters, light: colours(PALETTES.light), dark: colours(PALETTES.dark) };
  return { view, box };
}

function describePaint({ ground, colour }: ProvincePaint, palette: Palette): StartColours['classes'][number] {
  if (ground === 'colour') return { colour: parseHex(colour) };
  return { colour: parseHex(palette.noFigurePaper), ink: parseHex(palette.noFigureInk), pattern: ground };
}

function parseHex(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}

import { describe, expect, it } from 'vitest';
import { cellColour } from '../domain/mapPicture.ts';
import { PALETTES, type Palette } from '../domain/palette.ts';
import { readPlaneTopology } from '../domain/raster/planeTopology.ts';
import { makeStartRaster } from '../domain/raster/startRaster.ts';
import { layerOf, readRealBytes, realAtlas } from '../domain/realAtlas.ts';
import type { ClassColours } from './drawStartView.ts';
import { makeStartView } from './startView.ts';

const boundaries: unknown = JSON.parse(readRealBytes(realAtlas.boundaries.overview).toString('utf8'));
const { view, years } = makeStartView(realAtlas, boundaries);
const [firstYear, lastYear] = realAtlas.yearRange;

const hex = (colour: string) => Number.parseInt(colour.slice(1), 16);

/** What each number of the raster is to look like, by the cells of the layer. */
function looksOf(year: number, palette: Palette): ClassColours[] {
  const layer = layerOf({ year });
  const { order } = makeStartRaster(readPlaneTopology(boundaries, realAtlas.adcodes), view.width);
  return Array.from(order, (id) => {
    const adcode = realAtlas.adcodes[id - 1];
    if (adcode === undefined) return { colour: hex(palette.neighbour), isLand: true };
    const cell = layer.cellOf(adcode);
    const colour = cellColour(layer, cell, palette);
    if (colour !== undefined && cell.kind === 'figure' && cell.period.kind === 'fullYear')
      return { colour: hex(colour) };
    const pattern = cell.kind === 'notInSeries' ? 'dots' : 'hatch';
    return { colour: hex(palette.noFigurePaper), ink: hex(palette.noFigureInk), pattern };
  });
}

describe('the classes of the start view', () => {
  it('are those of the map in each year of the strip, in both themes', () => {
    for (let year = firstYear; year <= lastYear; year += 1) {
      const letters = year === realAtlas.latestYear ? view.classes : years.classes.get(year);
      for (const [colours, palette] of [[view.light, PALETTES.light] as const, [view.dark, PALETTES.dark] as const]) {
        const shown = [...(letters ?? '')].map((letter) => colours.classes[letter.charCodeAt(0) - 65]);
        expect(shown, String(year)).toEqual(looksOf(year, palette));
      }
    }
  });

  it('have letters for what the opening year lacks, such as a year without figures', () => {
    const hatch = view.light.classes.findIndex(({ pattern }) => pattern === 'hatch');
    const letter = String.fromCharCode(65 + hatch);
    expect(view.classes).not.toContain(letter);
    expect(years.classes.get(lastYear)).toContain(letter);
  });

  it('look different from letter to letter, and stand in a file for each year but the opening one', () => {
    const looks = view.light.classes.map((look, index) => JSON.stringify([look, view.dark.classes[index]]));
    expect(new Set(looks).size).toBe(looks.length);
    const all = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
    expect([...years.classes.keys()]).toEqual(all.filter((year) => year !== realAtlas.latestYear));
  });
});

/**
 * Plotly with a choropleth trace on its SVG map.
 *
 * From its documentation: a partial bundle (here "geo") instead of the whole library, `Plotly.restyle` to change one
 * attribute instead of a new plot. `hoverinfo: 'none'` still tells of hovers. It has no outline of its own for a hovered
 * region, so a second trace of one region is it.
 */
import Plotly from 'plotly.js-geo-dist-min';
import {
  BORDER_COLOUR,
  BORDER_WIDTH,
  classOf,
  loadJson,
  type Regions,
  RING_COLOUR,
  RING_WIDTH,
  type Values,
} from './choropleth.ts';
import { startPage } from './startPage.ts';

// It fetches a map of the world from its makers' host before any choropleth, even one of other polygons, unless it finds
// one here: an empty one, which costs it nothing.
window.PlotlyGeoAssets = { topojson: { world_110m: { type: 'Topology', objects: {}, arcs: [] } } };

startPage(async (element, opening) => {
  const regions = await loadJson<Regions>('regions.json');
  const locations = regions.features.map(({ id }) => Number(id));
  // Class 0 is "no figure": Plotly leaves regions without a number out.
  const toClasses = (values: Values) => values.map((value) => (value === null ? 0 : classOf(opening, value) + 1));
  const palette = [opening.noFigureColour, ...opening.colours];
  const scale = palette.flatMap((colour, index) => [
    [index / palette.length, colour],
    [(index + 1) / palette.length, colour],
  ]);
  const shared = { type: 'choropleth', geojson: regions, featureidkey: 'id', showscale: false } as const;

  const plot = await Plotly.newPlot(
    element,
    [
      {
        ...shared,
        locations,
        z: toClasses(opening.values),
        zmin: -0.5,
        zmax: palette.length - 0.5,
        colorscale: scale,
        hoverinfo: 'none',
        marker: { line: { color: BORDER_COLOUR, width: BORDER_WIDTH } },
      },
      {
        ...shared,
        locations: [],
        z: [],
        zmin: 0,
        zmax: 1,
        colorscale: [
          [0, 'rgba(0,0,0,0)'],
          [1, 'rgba(0,0,0,0)'],
        ],
        hoverinfo: 'skip',
        marker: { line: { color: RING_COLOUR, width: RING_WIDTH } },
      },
    ],
    {
      width: element.clientWidth,
      height: element.clientHeight,
      margin: { l: 0, r: 0, t: 0, b: 0 },
      paper_bgcolor: 'rgba(0,0,0,0)',
      geo: {
        projection: { type: 'mercator' },
        fitbounds: 'locations',
        visible: false,
        bgcolor: 'rgba(0,0,0,0)',
      },
    },
    { displayModeBar: false, scrollZoom: true, doubleClick: false },
  );

  let hovered: number | undefined;
  plot.on('plotly_hover', ({ points }) => {
    const number = points[0]?.pointNumber;
    if (number === undefined || number === hovered) return;
    hovered = number;
    Plotly.restyle(plot, { locations: [[number]], z: [[0]] }, [1]);
  });
  plot.on('plotly_unhover', () => {
    hovered = undefined;
  });

  return {
    show(values, whenDrawn) {
      Plotly.restyle(plot, { z: [toClasses(values)] }, [0]).then(() => requestAnimationFrame(whenDrawn));
    },
    hovered: () => hovered,
    // It offers no public way from a place to the screen.
    place: ([x, y]) => plot._fullLayout.geo._subplot.projection([x, y]) ?? [Number.NaN, Number.NaN],
  };
});

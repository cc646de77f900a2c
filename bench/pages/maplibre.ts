/**
 * MapLibre GL by itself: a fill layer and a line layer, coloured by feature state.
 *
 * From its documentation: GeoJSON by URL, so that the worker loads it ("Large GeoJSON data"), feature state instead of
 * new data, and the hover of the example "Create a hover effect".
 */
import { Map as GlMap, LngLatBounds, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import {
  BORDER_COLOUR,
  BORDER_WIDTH,
  coloursOf,
  HOME_PADDING,
  RING_COLOUR,
  RING_WIDTH,
  type Values,
  ZOOM_RANGE,
} from './choropleth.ts';
import { startPage } from './startPage.ts';

setWorkerUrl(workerUrl);

startPage(async (element, opening) => {
  let colours = coloursOf(opening, opening.values);
  const [west, south, east, north] = opening.bounds;
  const isHovered = ['boolean', ['feature-state', 'hover'], false] as ['boolean', ['feature-state', string], boolean];
  const map = new GlMap({
    container: element,
    bounds: new LngLatBounds([west, south, east, north]),
    fitBoundsOptions: { padding: HOME_PADDING },
    attributionControl: false,
    renderWorldCopies: false,
    keyboard: false,
    style: {
      version: 8,
      sources: {
        regions: { type: 'geojson', data: new URL('data/regions.json', location.href).href },
      },
      layers: [
        {
          id: 'fill',
          type: 'fill',
          source: 'regions',
          paint: { 'fill-color': ['to-color', ['feature-state', 'colour'], opening.noFigureColour] },
        },
        {
          id: 'line',
          type: 'line',
          source: 'regions',
          paint: {
            'line-color': ['case', isHovered, RING_COLOUR, BORDER_COLOUR],
            'line-width': ['case', isHovered, RING_WIDTH, BORDER_WIDTH],
          },
        },
      ],
    },
  });
  map.setMinZoom(map.getZoom());
  map.setMaxZoom(map.getZoom() + Math.log2(ZOOM_RANGE));

  const paint = (values: Values, before: readonly string[]) => {
    colours = coloursOf(opening, values);
    for (const [id, colour] of colours.entries()) {
      if (colour !== before[id]) map.setFeatureState({ source: 'regions', id }, { colour });
    }
  };
  await new Promise((resolve) => map.once('style.load', resolve));
  paint(opening.values, []);
  await new Promise((resolve) => map.once('idle', resolve));

  let hovered: number | undefined;
  const hover = (number: number | undefined) => {
    if (number === hovered) return;
    if (hovered !== undefined) map.setFeatureState({ source: 'regions', id: hovered }, { hover: false });
    if (number !== undefined) map.setFeatureState({ source: 'regions', id: number }, { hover: true });
    hovered = number;
  };
  map.on('mousemove', 'fill', ({ features }) => hover(Number(features?.[0]?.id)));
  map.on('mouseleave', 'fill', () => hover(undefined));

  return {
    show(values, whenDrawn) {
      paint(values, colours);
      map.once('idle', whenDrawn);
    },
    hovered: () => hovered,
    place([x, y]) {
      const point = map.project([x, y]);
      return [point.x, point.y];
    },
  };
});

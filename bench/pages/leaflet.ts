/**
 * Leaflet with polygons from GeoJSON, as its choropleth tutorial does it: style by feature, `mouseover` sets the style of
 * the layer and brings it to the front, `mouseout` resets it.
 */
import type { Feature } from 'geojson';
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import {
  BORDER_COLOUR,
  BORDER_WIDTH,
  coloursOf,
  HOME_PADDING,
  loadJson,
  type Regions,
  RING_COLOUR,
  RING_WIDTH,
  ZOOM_RANGE,
} from './choropleth.ts';
import { afterTwoFrames, startPage } from './startPage.ts';

export function startLeaflet(preferCanvas: boolean): void {
  startPage(async (element, opening) => {
    const regions = await loadJson<Regions>('regions.json');
    let colours = coloursOf(opening, opening.values);
    let hovered: number | undefined;
    const map = L.map(element, {
      preferCanvas,
      attributionControl: false,
      zoomControl: false,
      keyboard: false,
      // Any zoom, not whole ones only: else the home view would be up to half as large as that of the others.
      zoomSnap: 0,
    });
    const styleOf = (number: number): L.PathOptions => ({
      fillColor: colours[number] ?? '',
      fillOpacity: 1,
      color: BORDER_COLOUR,
      weight: BORDER_WIDTH,
      opacity: 1,
    });
    const layers: L.Path[] = [];
    const [west, south, east, north] = opening.bounds;
    const bounds = L.latLngBounds([south, west], [north, east]);
    map.fitBounds(bounds, { padding: [HOME_PADDING, HOME_PADDING], animate: false });
    map.setMinZoom(map.getZoom()).setMaxZoom(map.getZoom() + Math.log2(ZOOM_RANGE));
    L.geoJSON(regions, {
      style: (feature) => styleOf(numberOf(feature)),
      onEachFeature(feature, layer) {
        if (!(layer instanceof L.Path)) return;
        const number = numberOf(feature);
        layers[number] = layer;
        layer.on('mouseover', () => {
          hovered = number;
          layer.setStyle({ color: RING_COLOUR, weight: RING_WIDTH }).bringToFront();
        });
        layer.on('mouseout', () => {
          if (hovered === number) hovered = undefined;
          layer.setStyle(styleOf(number));
        });
      },
    }).addTo(map);

    return {
      show(values, whenDrawn) {
        const before = colours;
        colours = coloursOf(opening, values);
        for (const [number, layer] of layers.entries()) {
          const fillColor = colours[number] ?? '';
          if (fillColor !== before[number]) layer.setStyle({ fillColor });
        }
        afterTwoFrames(whenDrawn);
      },
      hovered: () => hovered,
      place([x, y]) {
        const point = map.latLngToContainerPoint([y, x]);
        return [point.x, point.y];
      },
    };
  });
}

function numberOf(feature: Feature | undefined): number {
  return Number(feature?.id);
}

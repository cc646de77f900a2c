/**
 * OpenLayers with a VectorImageLayer.
 *
 * From its documentation: "Vector data is rendered to images", "very performant during panning and zooming"; the larger
 * `imageRatio` leaves room to move in. The outline is a layer of its own, as in the example "Image Vector Layer". Its
 * WebGL layers are advised for points in thousands with a GPU; without one they draw as slowly as any WebGL here.
 */
import Feature from 'ol/Feature.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import type Geometry from 'ol/geom/Geometry.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorImageLayer from 'ol/layer/VectorImage.js';
import OlMap from 'ol/Map.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import View from 'ol/View.js';
import 'ol/ol.css';
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
import { startPage } from './startPage.ts';

startPage(async (element, opening) => {
  const regions = await loadJson<Regions>('regions.json');
  let colours = coloursOf(opening, opening.values);
  const stroke = new Stroke({ color: BORDER_COLOUR, width: BORDER_WIDTH });
  /** One style a colour: the documentation asks to reuse them. */
  const styles = new Map(
    [...opening.colours, opening.noFigureColour].map((color) => [
      color,
      new Style({ fill: new Fill({ color }), stroke }),
    ]),
  );
  const source = new VectorSource<Feature<Geometry>>({
    features: new GeoJSON().readFeatures(regions, { featureProjection: 'EPSG:3857' }),
  });
  const layer = new VectorImageLayer({
    source,
    imageRatio: 2,
    style: (feature) => styles.get(colours[Number(feature.getId())] ?? ''),
  });
  const ringSource = new VectorSource<Feature<Geometry>>();
  const ring = new VectorLayer({
    source: ringSource,
    style: new Style({ stroke: new Stroke({ color: RING_COLOUR, width: RING_WIDTH }) }),
  });
  const view = new View({ center: [0, 0], zoom: 4 });
  const map = new OlMap({ target: element, controls: [], layers: [layer, ring], view });
  const extent = source.getExtent();
  if (extent === null) throw new Error('there are no regions');
  view.fit(extent, { padding: [HOME_PADDING, HOME_PADDING, HOME_PADDING, HOME_PADDING] });
  const home = view.getZoom() ?? 0;
  view.setMinZoom(home);
  view.setMaxZoom(home + Math.log2(ZOOM_RANGE));

  let hovered: number | undefined;
  map.on('pointermove', (event) => {
    if (event.dragging) return;
    const hit = map.forEachFeatureAtPixel(event.pixel, (feature) => feature, { layerFilter: (each) => each === layer });
    const number = hit ? Number(hit.getId()) : undefined;
    if (number === hovered) return;
    hovered = number;
    ringSource.clear();
    if (hit instanceof Feature) ringSource.addFeature(hit);
  });

  return {
    show(values, whenDrawn) {
      colours = coloursOf(opening, values);
      map.once('rendercomplete', whenDrawn);
      layer.changed();
    },
    hovered: () => hovered,
    place([x, y]) {
      const [left = Number.NaN, top = Number.NaN] = map.getPixelFromCoordinate(fromLonLat([x, y])) ?? [];
      return [left, top];
    },
  };
});

/**
 * ECharts with a map series on its canvas renderer.
 *
 * From its handbook: import only what is used ("Import an ECharts bundle of minimal size"), canvas for many elements
 * ("Canvas or SVG"), `animation: false` where elements are many. Classes are a piecewise visualMap; emphasis outlines.
 */
import { MapChart } from 'echarts/charts';
import { VisualMapPiecewiseComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import {
  BORDER_COLOUR,
  BORDER_WIDTH,
  HOME_PADDING,
  loadJson,
  type Regions,
  RING_COLOUR,
  RING_WIDTH,
  type Values,
  ZOOM_RANGE,
} from './choropleth.ts';
import { afterTwoFrames, startPage } from './startPage.ts';

use([MapChart, VisualMapPiecewiseComponent, CanvasRenderer]);

startPage(async (element, opening) => {
  const regions = await loadJson<Regions>('regions.json');
  for (const feature of regions.features) feature.properties = { name: String(feature.id) };
  // The parameter's own type of GeoJSON is narrower in its literals than the standard one.
  registerMap('regions', regions as never);
  const chart = init(element, undefined, { renderer: 'canvas' });
  const toData = (values: Values) => values.map((value, number) => ({ name: String(number), value }));

  chart.setOption({
    animation: false,
    visualMap: {
      type: 'piecewise',
      show: false,
      seriesIndex: 0,
      pieces: opening.colours.map((color, index) => ({
        color,
        ...(index > 0 && { gte: opening.breaks[index - 1] }),
        ...(index < opening.breaks.length && { lt: opening.breaks[index] }),
      })),
      outOfRange: { color: opening.noFigureColour },
    },
    series: [
      {
        type: 'map',
        map: 'regions',
        data: toData(opening.values),
        projection: { project: toMercator, unproject: fromMercator },
        layoutCenter: ['50%', '50%'],
        layoutSize: element.clientWidth - 2 * HOME_PADDING,
        roam: true,
        scaleLimit: { min: 1, max: ZOOM_RANGE },
        selectedMode: false,
        itemStyle: { areaColor: opening.noFigureColour, borderColor: BORDER_COLOUR, borderWidth: BORDER_WIDTH },
        emphasis: {
          label: { show: false },
          itemStyle: { areaColor: 'inherit', borderColor: RING_COLOUR, borderWidth: RING_WIDTH },
        },
      },
    ],
  });

  let hovered: number | undefined;
  chart.on('mouseover', ({ name }) => {
    hovered = Number(name);
  });
  chart.on('mouseout', () => {
    hovered = undefined;
  });

  return {
    show(values, whenDrawn) {
      chart.setOption({ series: [{ data: toData(values) }] });
      afterTwoFrames(whenDrawn);
    },
    hovered: () => hovered,
    place([x, y]) {
      const [left = Number.NaN, top = Number.NaN] = chart.convertToPixel({ seriesIndex: 0 }, [x, y]);
      return [left, top];
    },
  };
});

const RADIANS = Math.PI / 180;

function toMercator([x = 0, y = 0]: number[]): [number, number] {
  return [x, -Math.log(Math.tan(Math.PI / 4 + (y * RADIANS) / 2)) / RADIANS];
}

function fromMercator([x = 0, y = 0]: number[]): [number, number] {
  return [x, (2 * Math.atan(Math.exp(-y * RADIANS)) - Math.PI / 2) / RADIANS];
}

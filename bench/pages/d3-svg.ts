/**
 * d3-geo drawing SVG, as most hand-made choropleths are.
 *
 * From the documentation of d3-geo: `precision(0)` switches adaptive sampling off, which lines as short as these do not
 * need; `path.digits` keeps the text of the paths short. From d3-zoom: the group is transformed, paths stay as they are.
 */
import { geoMercator, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom } from 'd3-zoom';
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

startPage(async (map, opening) => {
  const regions = await loadJson<Regions>('regions.json');
  const { clientWidth: width, clientHeight: height } = map;
  const projection = geoMercator().precision(0);
  projection.fitExtent(
    [
      [HOME_PADDING, HOME_PADDING],
      [width - HOME_PADDING, height - HOME_PADDING],
    ],
    regions,
  );
  const toPath = geoPath(projection).digits(1);
  let colours = coloursOf(opening, opening.values);

  const svg = select(map).append('svg').attr('width', width).attr('height', height);
  const group = svg.append('g').attr('stroke', BORDER_COLOUR).attr('stroke-width', BORDER_WIDTH);
  const paths = group
    .selectAll<SVGPathElement, unknown>('path')
    .data(regions.features)
    .join((enter) => enter.append('path'))
    .attr('d', (feature) => toPath(feature))
    .attr('fill', (_, index) => colours[index] ?? '')
    .nodes();
  const numbers = new Map<EventTarget, number>(paths.map((path, index) => [path, index]));
  const ring = group
    .append('path')
    .attr('fill', 'none')
    .attr('stroke', RING_COLOUR)
    .attr('pointer-events', 'none')
    .attr('vector-effect', 'non-scaling-stroke')
    .attr('stroke-width', RING_WIDTH);

  let hovered: number | undefined;
  group.on('mouseover', ({ target }: MouseEvent) => {
    hovered = target === null ? undefined : numbers.get(target);
    ring.attr('d', hovered === undefined ? null : (paths[hovered]?.getAttribute('d') ?? null));
  });
  group.on('mouseleave', () => {
    hovered = undefined;
    ring.attr('d', null);
  });
  svg.call(
    zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, ZOOM_RANGE])
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        group.attr('transform', transform.toString()).attr('stroke-width', BORDER_WIDTH / transform.k);
      }),
  );

  return {
    show(values, whenDrawn) {
      const before = colours;
      colours = coloursOf(opening, values);
      for (const [index, path] of paths.entries()) {
        const colour = colours[index] ?? '';
        if (colour !== before[index]) path.setAttribute('fill', colour);
      }
      afterTwoFrames(whenDrawn);
    },
    hovered: () => hovered,
    place: ([x, y]) => projection([x, y]) ?? [Number.NaN, Number.NaN],
  };
});

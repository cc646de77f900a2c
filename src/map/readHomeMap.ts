import { parseAdcode } from '../domain/adcode.ts';
import { type HomeMap, shapesMap } from '../domain/homeMap.ts';
import { HOME_GRID, readShapes, type Shapes } from '../domain/shapes.ts';
import { readBox } from './homeBox.ts';

/**
 * Reads what the page's own map tells of the home view: its boundaries, which travel once, or the box about them.
 *
 * Throws `RangeError` where the map is not there or a path is none of ours: the page was changed on its way.
 */
export function readHomeMap(page: ParentNode): HomeMap {
  const map = page.querySelector('.map-home');
  const box = map?.getAttribute('data-box');
  return box ? { kind: 'raster', box: readBox(box) } : shapesMap(readHomeShapes(map));
}

function readHomeShapes(map: Element | null): Shapes {
  const pathOf = (part: string) => map?.querySelector(`[data-part="${part}"]`)?.getAttribute('d') ?? '';
  const provinces = [...(map?.querySelectorAll('[data-adcode]') ?? [])].map((path) => ({
    adcode: parseAdcode(path.getAttribute('data-adcode') ?? ''),
    path: path.getAttribute('d') ?? '',
  }));
  if (provinces.length === 0) throw new RangeError('the page came without its map');
  return readShapes({
    grid: HOME_GRID,
    provinces,
    neighbours: pathOf('neighbours'),
    islets: pathOf('islets'),
    innerBorders: pathOf('inner-borders'),
    outerBorders: pathOf('outer-borders'),
    disputedBorders: pathOf('disputed-borders'),
    neighbourBorders: pathOf('neighbour-borders'),
  });
}

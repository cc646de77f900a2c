import { parseAdcode } from '../domain/adcode.ts';
import { HOME_GRID, readShapes, type Shapes } from '../domain/shapes.ts';

/**
 * Reads the boundaries of the home view from the map that the page came with: they travel once.
 *
 * Throws `RangeError` where the map is not there or a path is none of ours: the page was changed on its way.
 */
export function readHomeShapes(page: ParentNode): Shapes {
  const map = page.querySelector('.map-home');
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

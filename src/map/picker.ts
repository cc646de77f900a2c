import type { Adcode } from '../domain/adcode.ts';
import type { Province } from '../domain/atlas.ts';
import { toScreen } from '../domain/camera.ts';
import { oncePer } from '../domain/oncePer.ts';
import { EARTH_RADIUS_KM } from '../domain/projection.ts';
import type { ProvinceShape, Shapes } from '../domain/shapes.ts';
import type { Picker } from './mapTwin.ts';

/** A unit whose inner circle is smaller than this on the screen, in pixels, is also hit beside itself. */
const SMALL_RADIUS = 3;
const SMALL_REACH = 7;

/** Made once it is asked for: those of all finer shapes take long together, and the map may be on its way. */
const pathOf = oncePer(({ path }: ProvinceShape) => new Path2D(path));

/**
 * Makes what tells which province is at a point of the screen.
 *
 * It asks the shapes themselves and neither renderer: a look costs the same under both, and the engine's own query
 * would wait for its worker.
 */
export function makePicker(shapes: Shapes, provinces: readonly Province[]): Picker {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this browser gives no 2D canvas to find provinces under the pointer with');
  const { grid } = shapes;
  return (camera, x, y) => {
    const planeX = (x - camera.offsetX) / camera.scale;
    const planeY = (camera.offsetY - y) / camera.scale;
    const hit = shapes.provinces.find(
      (province) =>
        planeX >= province.box.left &&
        planeX <= province.box.right &&
        planeY >= province.box.low &&
        planeY <= province.box.high &&
        context.isPointInPath(pathOf(province), planeX * grid, -planeY * grid),
    )?.adcode;
    const small = provinces.filter(
      ({ labelRadiusKm }) => (labelRadiusKm / EARTH_RADIUS_KM) * camera.scale <= SMALL_RADIUS,
    );
    return (
      nearestSmall(
        hit,
        small.map(({ adcode, labelPoint }) => ({ adcode, point: toScreen(camera, labelPoint) })),
        [x, y],
      ) ?? hit
    );
  };
}

interface SmallUnit {
  readonly adcode: Adcode;
  readonly point: readonly [number, number];
}

/** The small unit nearest to a point of the screen, within reach. None takes what lies on another's own land: `hit`. */
export function nearestSmall(
  hit: Adcode | undefined,
  units: readonly SmallUnit[],
  [x, y]: readonly [number, number],
): Adcode | undefined {
  let nearest: Adcode | undefined;
  let reach = SMALL_REACH;
  for (const { adcode, point } of units) {
    if (adcode === hit) return hit;
    const distance = Math.hypot(point[0] - x, point[1] - y);
    if (distance <= reach) [nearest, reach] = [adcode, distance];
  }
  return nearest;
}

/**
 * The map plane: an Albers equal-area conic of China, handed to the map engine as small pseudo longitudes and
 * latitudes.
 *
 * A choropleth compares areas, and the engine's own Mercator doubles Heilongjiang against Hainan. So each point is
 * projected first (Snyder, Map Projections: A Working Manual, 1987, pp. 98-103, on a sphere) and the plane is then
 * taken back through the inverse Mercator: the engine's Mercator undoes that and draws the equal-area plane.
 */

/** `[longitude, latitude]` in WGS 84 degrees, or, on the map plane, the pseudo degrees the engine is given. */
export type LonLat = readonly [number, number];

/** Parallels and meridian as Chinese atlases set them for the whole country; the origin lies near its middle. */
const PARALLELS = [25, 47] as const;
const MERIDIAN = 105;
const ORIGIN_LATITUDE = 36;
/** IUGG mean radius, for lengths on the plane. */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;
const sine = Math.sin(PARALLELS[0] * RADIANS);
const coneConstant = (sine + Math.sin(PARALLELS[1] * RADIANS)) / 2;
const c = Math.cos(PARALLELS[0] * RADIANS) ** 2 + 2 * coneConstant * sine;
const originRadius = coneRadius(ORIGIN_LATITUDE);

function coneRadius(latitude: number): number {
  return Math.sqrt(c - 2 * coneConstant * Math.sin(latitude * RADIANS)) / coneConstant;
}

/** Projects WGS 84 degrees to the equal-area plane: `[x, y]` in earth radii, x to the east and y to the north. */
export function projectAlbers([longitude, latitude]: LonLat): [number, number] {
  const angle = coneConstant * (longitude - MERIDIAN) * RADIANS;
  const radius = coneRadius(latitude);
  return [radius * Math.sin(angle), originRadius - radius * Math.cos(angle)];
}

/** Takes WGS 84 degrees to the pseudo degrees of the map plane. */
export function toMapPlane(point: LonLat): [number, number] {
  const [x, y] = projectAlbers(point);
  return [x / RADIANS, (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS];
}

/** Takes pseudo degrees of the map plane to `[x, y]` in earth radii, y to the north: the engine's own Mercator. */
export function mapPlaneToAlbers([longitude, latitude]: LonLat): [number, number] {
  return [longitude * RADIANS, Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2))];
}

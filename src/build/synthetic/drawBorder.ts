import type { Point } from '../boundaries/arcs.ts';
import { drawNormal, type Random } from './random.ts';

/** Height of the first wave against the length of the border: as uneven as provincial borders look. */
const UNEVENNESS = 0.16;
/** Each halving of the border brings waves lower by this. */
const WAVE_RATIO = 0.6;
/** How much of the free room a border takes at most; less than all, so that borders do not touch. */
const ROOM_RATIO = 0.85;

/**
 * Draws an uneven border from `from` to `to` in 2 ** `halvings` steps, both ends as they are.
 *
 * The border stays between the two sites that it parts, inside the triangles that each makes with the straight border.
 * These triangles of all borders do not overlap, so no two borders cross, whatever is drawn.
 */
export function drawBorder(
  [from, to]: readonly [Point, Point],
  sites: readonly [Point, Point],
  halvings: number,
  random: Random,
): Point[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length === 0) return [from, to];
  const along: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const across: Point = [-along[1], along[0]];
  const apexes = sites.map(([x, y]) => {
    const [dx, dy] = [x - from[0], y - from[1]];
    return { at: (dx * along[0] + dy * along[1]) / length, height: dx * across[0] + dy * across[1] };
  });

  return drawWaves(halvings, random).map((wave, index, waves): Point => {
    if (index === 0) return from;
    if (index === waves.length - 1) return to;
    const ratio = index / (waves.length - 1);
    const wanted = wave * length;
    const room = apexes.find(({ height }) => height > 0 === wanted > 0);
    const limit = room === undefined ? 0 : ROOM_RATIO * triangleHeight(room, ratio);
    // Bends softly where it nears its limit: a hard stop would draw the triangle itself.
    const height = limit === 0 ? 0 : Math.sign(wanted) * limit * Math.tanh(Math.abs(wanted) / limit);
    return [
      from[0] + along[0] * ratio * length + across[0] * height,
      from[1] + along[1] * ratio * length + across[1] * height,
    ];
  });
}

/** Heights of a line with waves of every length, by halving it again and again; zero at both ends. */
function drawWaves(halvings: number, random: Random): number[] {
  let heights = [0, 0];
  let size = UNEVENNESS;
  for (let turn = 0; turn < halvings; turn += 1) {
    heights = heights.flatMap((height, index) => {
      const next = heights[index + 1];
      return next === undefined ? [height] : [height, (height + next) / 2 + size * drawNormal(random)];
    });
    size *= WAVE_RATIO;
  }
  return heights;
}

/** How high a triangle over the base from 0 to 1 is at `ratio`; its apex may stand beside the base. */
function triangleHeight({ at, height }: { at: number; height: number }, ratio: number): number {
  const rising = at <= 0 ? 1 : ratio / at;
  const falling = at >= 1 ? 1 : (1 - ratio) / (1 - at);
  return Math.abs(height) * Math.min(rising, falling);
}

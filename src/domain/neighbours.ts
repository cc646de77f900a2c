import type { Adcode } from './adcode.ts';
import { oncePer } from './oncePer.ts';
import type { Shapes } from './shapes.ts';
import { readPath } from './svgPath.ts';

/**
 * Which provinces share a border with each, in no order: those whose outlines have a step of the grid in common. The shapes
 * come from shared arcs, so that both sides of a border are the same steps; where provinces meet in a point they are no
 * neighbours.
 */
export const neighboursOf = oncePer(({ provinces }: Shapes): ReadonlyMap<Adcode, readonly Adcode[]> => {
  const neighbours = new Map<Adcode, Set<Adcode>>(provinces.map(({ adcode }) => [adcode, new Set()]));
  const ownerOf = new Map<string, Adcode>();
  for (const { adcode, path } of provinces) {
    for (const line of readPath(path)) {
      for (const [index, from] of line.entries()) {
        const to = line[index + 1];
        if (to === undefined) continue;
        const other = ownerOf.get(`${to} ${from}`) ?? ownerOf.get(`${from} ${to}`);
        if (other === undefined) ownerOf.set(`${from} ${to}`, adcode);
        else if (other !== adcode) {
          neighbours.get(adcode)?.add(other);
          neighbours.get(other)?.add(adcode);
        }
      }
    }
  }
  return new Map([...neighbours].map(([adcode, others]) => [adcode, [...others]]));
});

import { meets } from '../boxes.ts';
import type { Box } from '../camera.ts';

/**
 * Moves labels on one line apart until none is nearer to the next than `gap`, each as little as that takes, and keeps all
 * between `low` and `high` where they have room there.
 *
 * Labels that would meet become a block about the mean of where they would stand; a block that meets the next joins it.
 * Returns the places in the order given.
 */
export function spreadLabels(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  interface Block {
    members: number[];
    sum: number;
  }
  const within = (start: number, count: number) => Math.max(low, Math.min(start, high - (count - 1) * gap));
  /** Where the first of a block stands: its members keep their distances, and are off by as little as can be. */
  const startOf = ({ members, sum }: Block) =>
    within(sum / members.length - ((members.length - 1) * gap) / 2, members.length);
  const blocks: Block[] = [];
  for (const index of order) {
    let block: Block = { members: [index], sum: wanted[index] ?? 0 };
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (startOf(last) + last.members.length * gap <= startOf(block)) break;
      blocks.pop();
      block = { members: [...last.members, ...block.members], sum: last.sum + block.sum };
    }
    blocks.push(block);
  }
  const places = new Array<number>(wanted.length).fill(0);
  for (const block of blocks) {
    const start = startOf(block);
    for (const [place, index] of block.members.entries()) places[index] = start + place * gap;
  }
  return places;
}

/**
 * Where labels can stand, the most wanted first: each in the first of its places that meets neither one before it nor
 * what is in the way. Undefined for one that has no such place.
 */
export function placeLabels(places: readonly (readonly Box[])[], obstacles: readonly Box[]): (Box | undefined)[] {
  const taken = [...obstacles];
  return places.map((boxes) => {
    const free = boxes.find((box) => !taken.some((other) => meets(box, other)));
    if (free) taken.push(free);
    return free;
  });
}

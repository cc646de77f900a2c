import { makeRandom } from '../../src/build/synthetic/random.ts';

/** The items in an order that the seed decides (Fisher and Yates). */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = makeRandom(seed);
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [shuffled[last], shuffled[other]];
    if (a === undefined || b === undefined) continue;
    shuffled[last] = b;
    shuffled[other] = a;
  }
  return shuffled;
}

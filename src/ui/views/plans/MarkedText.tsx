import { markHits } from '../../../domain/plans/planIndex.ts';

/** A text in which what was looked for is marked. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  return markHits(text, words).map(({ text: piece, isHit }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name
    isHit ? <mark key={place}>{piece}</mark> : piece,
  );
}

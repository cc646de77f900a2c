import type { PriorityId } from '../domain/vocabulary.ts';

/** A sign for each priority, so that none rests on hue alone: two heads, a road, a crate, a coin, two people. */
const SIGNS: Readonly<Record<PriorityId, string>> = {
  policy: 'M4 12V5h8v7M2.5 12h11M6 12V8M10 12V8M3 5l5-2.5L13 5',
  connectivity: 'M5 13.5L7 2.5M11 13.5L9 2.5M8 4v2M8 7.5v2M8 11v2',
  trade: 'M2.5 6h11M10.5 3l3 3-3 3M13.5 11h-11M5.5 8l-3 3 3 3',
  finance: 'M8 2.5a5.5 5.5 0 1 0 .01 0M5.8 5.5L8 8.5l2.2-3M8 8.5v3M6 9.5h4',
  people:
    'M5.5 7a2 2 0 1 0-.01 0M2.5 13c0-2.5 1.2-4 3-4s3 1.5 3 4M11 7.5a1.7 1.7 0 1 0-.01 0M9.8 9.6c2.2-.6 3.7 1 3.7 3.4',
};

export function PriorityIcon({ priority, colour }: { priority: PriorityId; colour: string }) {
  return (
    <svg className="priority-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[priority]} fill="none" stroke={colour} strokeWidth={1.4} strokeLinejoin="round" />
    </svg>
  );
}

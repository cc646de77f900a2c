import type { Citations } from './citations.ts';
import { SourceNumber } from './SourceNumber.tsx';

interface SourceNumbersProps {
  sourceIds: readonly string[];
  citations: Citations;
}

/** The numbers of several sources of one thing, each once, lowest first. */
export function SourceNumbers({ sourceIds, citations }: SourceNumbersProps) {
  const number = (sourceId: string) => citations.numberOf(sourceId) ?? 0;
  return [...new Set(sourceIds)]
    .toSorted((a, b) => number(a) - number(b))
    .map((sourceId) => <SourceNumber key={sourceId} sourceId={sourceId} citations={citations} />);
}

import { useView } from '../state/AtlasContext.tsx';
import type { LaterScript } from '../state/laterScript.ts';
import { useIsIdle } from '../state/useIsIdle.ts';
import { useScript } from '../state/useScript.ts';

type CompareTools = typeof import('./views/CompareTools.tsx');

const COMPARE_TOOLS: LaterScript<CompareTools> = {
  name: 'CompareTools.js',
  load: () => import('./views/CompareTools.tsx'),
  words: ['views'],
};

/** What is pinned, and with which year the map compares. Its place is kept from the start; what stands in it comes later. */
export function CompareBar() {
  const isUsed = useView(({ view }) => view.pins.length > 0 || view.year2 !== undefined || view.view !== 'map');
  const isIdle = useIsIdle();
  const tools = useScript(COMPARE_TOOLS, isIdle || isUsed);
  return <div className="compare">{tools.data && <tools.data.CompareTools />}</div>;
}

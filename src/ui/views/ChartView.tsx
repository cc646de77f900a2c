import { useViewScope } from './useViewScope.ts';

export function ChartView() {
  const { words } = useViewScope();
  return <p>{words.controls.views.chart}</p>;
}

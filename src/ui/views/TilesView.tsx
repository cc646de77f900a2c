import { useViewScope } from './useViewScope.ts';

export function TilesView() {
  const { words } = useViewScope();
  return <p>{words.controls.views.tiles}</p>;
}

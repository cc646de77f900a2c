import { useViewScope } from './useViewScope.ts';

export function TableView() {
  const { words } = useViewScope();
  return <p>{words.controls.views.table}</p>;
}

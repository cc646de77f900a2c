import { useViewScope } from './useViewScope.ts';

export function YearsView() {
  const { words } = useViewScope();
  return <p>{words.controls.views.years}</p>;
}

import { useEffect, useMemo } from 'react';
import { parseAdcode } from '../../../domain/adcode.ts';
import { matchesFacets, readFacets } from '../../../domain/plans/planFacets.ts';
import { findTasks } from '../../../domain/plans/planIndex.ts';
import { useView } from '../../../state/AtlasContext.tsx';
import { usePlans } from './usePlans.ts';
import { usePlansScope } from './usePlansScope.ts';

/** Beside another view: what is looked for among the plans, which provinces hold it, and the way back to all of them. */
export function PlanFilter() {
  const { store, words } = usePlansScope();
  const { filter } = words.plans;
  const text = useView((state) => state.view.search);
  const written = useView((state) => state.view.facets);
  const { opened, request } = usePlans();
  const holders = useMemo(() => {
    if (!opened) return undefined;
    const facets = readFacets(written);
    const found = findTasks(opened.tasks, opened.search(text)).filter((task) => matchesFacets(task, facets));
    return new Set(found.map(({ task }) => parseAdcode(task.adcode)));
  }, [opened, text, written]);
  const { narrowTo, searchPlans, showView } = store.getState();
  useEffect(() => {
    narrowTo(holders);
    return () => narrowTo(undefined);
  }, [holders, narrowTo]);

  return (
    <div className="plan-filter">
      <p role="status">
        {holders ? filter.held(text.trim(), holders.size) : request.isError ? filter.failed : filter.waiting}
      </p>
      {request.isError && (
        <button type="button" className="text-button" onClick={request.retry}>
          {words.failure.retry}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => showView('plans')}>
        {filter.open}
      </button>
      <button type="button" className="text-button" onClick={() => searchPlans({ search: '', facets: '' })}>
        {filter.clear}
      </button>
    </div>
  );
}

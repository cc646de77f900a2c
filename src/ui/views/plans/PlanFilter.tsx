import { useEffect, useMemo } from 'react';
import { parseAdcode } from '../../../domain/adcode.ts';
import { readFacets } from '../../../domain/plans/planFacets.ts';
import { narrowTasks } from '../../../domain/plans/planIndex.ts';
import { useView } from '../../../state/AtlasContext.tsx';
import { writeFacetNames } from './nameFacet.ts';
import { usePlans } from './usePlans.ts';
import { usePlansScope } from './usePlansScope.ts';

/** Beside another view: what is looked for among the plans, which provinces hold it, and the way back to all of them. */
export function PlanFilter() {
  const { atlas, store, words } = usePlansScope();
  const { filter } = words.plans;
  const text = useView((state) => state.view.search);
  const written = useView((state) => state.view.facets);
  const { opened, request } = usePlans();
  const held = useMemo(() => {
    if (!opened) return undefined;
    const facets = readFacets(written);
    const { hits, shown } = narrowTasks(opened.tasks, opened.search, { text, facets });
    const holders = new Set(shown.map(({ task }) => parseAdcode(task.adcode)));
    return {
      holders,
      says: words.plans.filter.held({
        text: text.trim(),
        facets: writeFacetNames(words, atlas, facets),
        provinces: holders.size,
        isAlike: hits?.isAlike === true,
      }),
    };
  }, [opened, text, written, words, atlas]);
  const { narrowTo, searchPlans, showView } = store.getState();
  useEffect(() => {
    narrowTo(held?.holders, held?.says);
    return () => narrowTo(undefined);
  }, [held, narrowTo]);

  return (
    <div className="plan-filter">
      <p role="status">{held ? held.says : request.isError ? filter.failed : filter.waiting}</p>
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

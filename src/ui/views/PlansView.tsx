import '../styles/views/view.css';
import '../styles/views/plans.css';
import { useMemo } from 'react';
import { facetTasks } from '../../domain/plans/planFacets.ts';
import { indexPlans } from '../../domain/plans/planIndex.ts';
import { plansFile } from '../../domain/publishedPlans.ts';
import { useView } from '../../state/AtlasContext.tsx';
import { useLaterFile } from '../../state/queries.ts';
import { PanelFailure, PanelWaiting } from '../FileStates.tsx';
import { ComparePlans } from './plans/ComparePlans.tsx';
import { PlanExplorer } from './plans/PlanExplorer.tsx';
import { usePlansScope } from './plans/usePlansScope.ts';

/** All plan tasks, to search, narrow, lay side by side and take away. */
export function PlansView() {
  const { atlas, words } = usePlansScope();
  const { plans } = words;
  const request = useLaterFile(atlas, 'plans.json', async () => plansFile);
  const facets = useView((state) => state.view.facets);
  const searchPlans = useView((state) => state.searchPlans);
  const file = request.data;
  const tasks = useMemo(() => file && facetTasks(file.tasks, file.documents), [file]);
  const search = useMemo(() => file && indexPlans(file, atlas.provinces), [file, atlas]);
  const isCompared = facets.startsWith(COMPARED);

  if (!file || !tasks || !search) {
    return request.isError ? (
      <PanelFailure error={request.error} request={request} />
    ) : (
      <PanelWaiting request={request} label={words.controls.viewLoading(words.controls.views.plans)} />
    );
  }
  return (
    <div className="plans-view">
      <fieldset className="segments plans-modes" aria-label={plans.modes.label}>
        {([false, true] as const).map((each) => (
          <label key={String(each)}>
            <input
              type="radio"
              name="plans-mode"
              checked={isCompared === each}
              onChange={() => searchPlans({ facets: each ? `${COMPARED}${facets}` : facets.slice(COMPARED.length) })}
            />
            <span>{each ? plans.modes.compare : plans.modes.search}</span>
          </label>
        ))}
      </fieldset>
      {isCompared ? <ComparePlans file={file} /> : <PlanExplorer file={file} tasks={tasks} search={search} />}
    </div>
  );
}

/** What stands before the facets of a link that lays plans side by side: they are kept for the way back. */
const COMPARED = 'compare,';

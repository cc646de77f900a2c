import '../styles/views/view.css';
import '../styles/views/plans.css';
import { COMPARED } from '../../domain/plans/planFacets.ts';
import { useView } from '../../state/AtlasContext.tsx';
import { PanelFailure, PanelWaiting } from '../FileStates.tsx';
import { ComparePlans } from './plans/ComparePlans.tsx';
import { PlanExplorer } from './plans/PlanExplorer.tsx';
import { usePlans } from './plans/usePlans.ts';
import { usePlansScope } from './plans/usePlansScope.ts';

/** All plan tasks, to search, narrow, lay side by side and take away. */
export function PlansView() {
  const { words } = usePlansScope();
  const { plans } = words;
  const facets = useView((state) => state.view.facets);
  const searchPlans = useView((state) => state.searchPlans);
  const { request, opened } = usePlans();
  const isCompared = facets.startsWith(COMPARED);

  if (!opened) {
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
      {isCompared ? <ComparePlans file={opened.file} /> : <PlanExplorer {...opened} />}
    </div>
  );
}

import { useDeferredValue, useMemo, useState } from 'react';
import { type FacetedTask, matchesFacets, readFacets } from '../../../domain/plans/planFacets.ts';
import { narrowTasks, type PlanSearch } from '../../../domain/plans/planIndex.ts';
import type { PlansFile } from '../../../domain/publishedPlans.ts';
import { useView } from '../../../state/AtlasContext.tsx';
import { useIsPrinting } from '../../../state/useIsPrinting.ts';
import { useMedia } from '../../../state/useMedia.ts';
import { FacetList } from './FacetList.tsx';
import { PlanFiles } from './PlanFiles.tsx';
import { PlanMap } from './PlanMap.tsx';
import { TaskGroups } from './TaskGroups.tsx';
import { usePlansScope } from './usePlansScope.ts';

interface PlanExplorerProps {
  file: PlansFile;
  tasks: readonly FacetedTask[];
  search: PlanSearch;
}

/** More are drawn when the reader asks for them. */
const TASKS_AT_ONCE = 60;

/** The search over all tasks: what is asked, where it is, and the tasks themselves. */
export function PlanExplorer({ file, tasks, search }: PlanExplorerProps) {
  const { words } = usePlansScope();
  const { plans } = words;
  const typed = useView((state) => state.view.search);
  const written = useView((state) => state.view.facets);
  const searchPlans = useView((state) => state.searchPlans);
  const text = useDeferredValue(typed);
  const facets = useMemo(() => readFacets(written), [written]);
  const { hits, found, shown } = useMemo(
    () => narrowTasks(tasks, search, { text, facets }),
    [tasks, search, text, facets],
  );
  const [limit, setLimit] = useState({ of: shown, tasks: TASKS_AT_ONCE });
  // What is asked anew begins at its top.
  const most = limit.of === shown ? limit.tasks : TASKS_AT_ONCE;
  const provinces = new Set(shown.map(({ task }) => task.adcode));
  // A province that is not chosen holds what it holds: the map says so still.
  const holding = useMemo(
    () => new Set(found.filter((task) => matchesFacets(task, facets, 'province')).map(({ task }) => task.adcode)),
    [found, facets],
  );
  const isPrinting = useIsPrinting();
  const isNarrow = useMedia('(max-width: 49.99em), (max-height: 34.99em)');
  const isNarrowed = typed !== '' || written !== '';

  return (
    <div className="plan-explorer">
      <div className="plan-search">
        <input
          type="search"
          aria-label={plans.search}
          placeholder={plans.searchHint}
          value={typed}
          onChange={(event) => searchPlans({ search: event.target.value })}
        />
        {isNarrowed && (
          <button type="button" className="text-button" onClick={() => searchPlans({ search: '', facets: '' })}>
            {plans.clear}
          </button>
        )}
      </div>
      <div className="plan-narrow">
        <PlanMap file={file} facets={facets} holding={holding} />
        {isNarrow ? (
          <details>
            <summary>{plans.filters}</summary>
            <FacetList tasks={found} facets={facets} />
          </details>
        ) : (
          <FacetList tasks={found} facets={facets} />
        )}
      </div>
      <div className="plan-results">
        <h2 className="plan-count">
          <span role="status">
            {plans.title({ tasks: shown.length, provinces: provinces.size, of: tasks.length, text: text.trim() })}
          </span>
        </h2>
        <p className="plan-selection">{plans.selection}</p>
        {hits?.isAlike && shown.length > 0 && <p>{plans.alike}</p>}
        {shown.length === 0 ? (
          <NothingFound found={found.length} />
        ) : (
          <>
            <PlanFiles file={file} tasks={shown.map(({ task }) => task)} />
            <TaskGroups
              file={file}
              tasks={shown.slice(0, isPrinting ? undefined : most).map(({ task }) => task)}
              hits={hits}
            />
            {shown.length > most && (
              <button
                type="button"
                className="offer"
                onClick={() => setLimit({ of: shown, tasks: most + TASKS_AT_ONCE })}
              >
                {plans.showMore(Math.min(TASKS_AT_ONCE, shown.length - most))}
              </button>
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** What to try where nothing is shown. */
function NothingFound({ found }: { found: number }) {
  const { words } = usePlansScope();
  const { plans } = words;
  const searchPlans = useView((state) => state.searchPlans);
  return (
    <div className="plan-none">
      {found > 0 ? (
        <p>
          {plans.noneNarrowed(found)}{' '}
          <button type="button" className="text-button" onClick={() => searchPlans({ facets: '' })}>
            {plans.dropFilters}
          </button>
        </p>
      ) : (
        <>
          <p>{plans.none}</p>
          <p className="plan-examples">
            {plans.tryThese}{' '}
            {plans.examples.map((example) => (
              <button
                key={example}
                type="button"
                className="offer"
                onClick={() => searchPlans({ search: example, facets: '' })}
              >
                {example}
              </button>
            ))}
          </p>
        </>
      )}
    </div>
  );
}

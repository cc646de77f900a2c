import '../../styles/views/smallMap.css';
import { useCallback, useMemo } from 'react';
import type { Province } from '../../../domain/atlas.ts';
import { type Facets, toggleFacet, writeFacets } from '../../../domain/plans/planFacets.ts';
import type { PlansFile } from '../../../domain/publishedPlans.ts';
import { useView } from '../../../state/AtlasContext.tsx';
import { SmallMap, type SmallMapMark } from '../../SmallMap.tsx';
import { usePlansScope } from './usePlansScope.ts';

interface PlanMapProps {
  file: PlansFile;
  facets: Facets;
  /** The provinces of the tasks that are shown. */
  holding: ReadonlySet<string>;
}

/** Where the tasks shown are: held, not held, no document held. One colour, since their number says nothing. */
export function PlanMap({ file, facets, holding }: PlanMapProps) {
  const { atlas, words } = usePlansScope();
  const { plans, format } = words;
  const searchPlans = useView((state) => state.searchPlans);
  const documented = useMemo(
    () =>
      new Set(
        file.documents
          .filter(({ planYear }) => facets.year.length === 0 || facets.year.includes(String(planYear)))
          .map(({ adcode }) => adcode),
      ),
    [file, facets],
  );
  const markOf = useCallback(
    ({ adcode, inSeries }: Province): SmallMapMark => {
      if (holding.has(adcode)) return 'yes';
      if (!inSeries) return 'outside';
      return documented.has(adcode) ? 'no' : 'unknown';
    },
    [holding, documented],
  );
  const names = atlas.provinces.filter(({ adcode }) => holding.has(adcode)).map(format.provinceName);
  return (
    <SmallMap
      id="plan-map"
      markOf={markOf}
      onChoose={(adcode) => searchPlans({ facets: writeFacets(toggleFacet(facets, 'province', adcode)) })}
    >
      <p className="visually-hidden">
        {plans.map}. {names.length === 0 ? plans.mapNone : plans.mapText(format.list(names), names.length)}
      </p>
      <ul className="small-map-keys">
        <li data-key="yes">{plans.mapKeys.hit}</li>
        <li data-key="no">{plans.mapKeys.none}</li>
        <li data-key="unknown">{plans.mapKeys.noDocument}</li>
      </ul>
    </SmallMap>
  );
}

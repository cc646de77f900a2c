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
  /** The provinces of the tasks found, those that are not chosen too. */
  holding: ReadonlySet<string>;
}

/** The keys below the map; each stands there only where the map shows it. */
const KEYS = [
  { name: 'hit', key: 'yes', marks: ['yes', 'yesLeftOut'] },
  { name: 'none', key: 'no', marks: ['no'] },
  { name: 'noDocument', key: 'unknown', marks: ['unknown'] },
  { name: 'outside', key: 'outside', marks: ['outside'] },
] as const satisfies readonly { name: string; key: SmallMapMark; marks: readonly SmallMapMark[] }[];

/** Where the tasks found are: held, not held, no such document held. One colour, since their number says nothing. */
export function PlanMap({ file, facets, holding }: PlanMapProps) {
  const { atlas, words } = usePlansScope();
  const { plans, format } = words;
  const searchPlans = useView((state) => state.searchPlans);
  const documented = useMemo(
    () =>
      new Set(
        file.documents
          .filter(({ planYear, kind }) => isAsked(facets.year, String(planYear)) && isAsked(facets.kind, kind))
          .map(({ adcode }) => adcode),
      ),
    [file, facets],
  );
  const markOf = useCallback(
    ({ adcode, inSeries }: Province): SmallMapMark => {
      if (holding.has(adcode)) return isAsked(facets.province, adcode) ? 'yes' : 'yesLeftOut';
      if (!inSeries) return 'outside';
      return documented.has(adcode) ? 'no' : 'unknown';
    },
    [holding, documented, facets],
  );
  const names = atlas.provinces.filter(({ adcode }) => holding.has(adcode)).map(format.provinceName);
  const shown = atlas.provinces.map(markOf);
  return (
    <SmallMap
      id="plan-map"
      markOf={markOf}
      onChoose={(adcode) => searchPlans({ facets: writeFacets(toggleFacet(facets, 'province', adcode)) })}
    >
      <p className="visually-hidden">
        {plans.map + words.stop + words.gap}
        {names.length === 0 ? plans.mapNone : plans.mapText(format.list(names), names.length)}
      </p>
      <ul className="small-map-keys">
        {KEYS.map(({ name, key, marks }) => {
          const n = shown.filter((mark) => marks.some((each) => each === mark)).length;
          return (
            n > 0 && (
              <li key={key} data-key={key}>
                <b>{n}</b> <span>{plans.mapKeys[name]}</span>
              </li>
            )
          );
        })}
      </ul>
    </SmallMap>
  );
}

/** True where nothing is chosen of a facet, or this. */
function isAsked(chosen: readonly string[], value: string): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

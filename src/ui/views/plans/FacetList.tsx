import { useMemo } from 'react';
import {
  countFacet,
  type Facet,
  type FacetedTask,
  type Facets,
  toggleFacet,
  writeFacets,
} from '../../../domain/plans/planFacets.ts';
import { DOCUMENT_KINDS, PRIORITY_IDS, TASK_LEVELS } from '../../../domain/vocabulary.ts';
import { PriorityIcon } from '../../../picture/PriorityIcon.tsx';
import { useView } from '../../../state/AtlasContext.tsx';
import { nameFacetValue } from './nameFacet.ts';
import { usePlansScope } from './usePlansScope.ts';

interface FacetListProps {
  /** What the search found, before anything narrows it. */
  tasks: readonly FacetedTask[];
  facets: Facets;
}

/** What the tasks can be narrowed by, each with how many it would show. */
export function FacetList({ tasks, facets }: FacetListProps) {
  const { atlas, words, palette } = usePlansScope();
  const { plans } = words;
  const years = [...atlas.planYears].toSorted((a, b) => b - a).map(String);
  return (
    <section className="facets" aria-label={plans.filters}>
      <FacetGroup facet="priority" tasks={tasks} facets={facets} values={PRIORITY_IDS}>
        {(value) => {
          const priority = PRIORITY_IDS.find((each) => each === value) ?? 'policy';
          return <PriorityIcon priority={priority} colour={palette.priorities[priority]} />;
        }}
      </FacetGroup>
      <FacetGroup facet="year" tasks={tasks} facets={facets} values={years} />
      <FacetGroup facet="names" tasks={tasks} facets={facets} values={['yes', 'no', 'unknown']} />
      <FacetGroup facet="primary" tasks={tasks} facets={facets} values={['yes', 'no']} />
      <FacetGroup facet="level" tasks={tasks} facets={facets} values={TASK_LEVELS} />
      <FacetGroup facet="kind" tasks={tasks} facets={facets} values={DOCUMENT_KINDS} />
      <ProvinceFacet tasks={tasks} facets={facets} />
    </section>
  );
}

interface FacetGroupProps extends FacetListProps {
  facet: Facet;
  values: readonly string[];
  /** A sign before the name of a value. */
  children?: (value: string) => React.ReactNode;
}

function FacetGroup({ facet, tasks, facets, values, children }: FacetGroupProps) {
  const { atlas, words } = usePlansScope();
  const { plans } = words;
  const searchPlans = useView((state) => state.searchPlans);
  const counts = useMemo(() => countFacet(tasks, facets, facet), [tasks, facets, facet]);
  return (
    <fieldset>
      <legend>{plans.facets[facet]}</legend>
      {values.map((value) => {
        const n = counts.get(value) ?? 0;
        const isChosen = facets[facet].includes(value);
        return (
          <label key={value} data-empty={n === 0 && !isChosen}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={n === 0 && !isChosen}
              onChange={() => searchPlans({ facets: writeFacets(toggleFacet(facets, facet, value)) })}
            />
            <span>
              {children?.(value)} {nameFacetValue(words, atlas, facet, value)}
            </span>{' '}
            <small>{n}</small>
          </label>
        );
      })}
    </fieldset>
  );
}

function ProvinceFacet({ tasks, facets }: FacetListProps) {
  const { atlas, words } = usePlansScope();
  const { plans, format } = words;
  const searchPlans = useView((state) => state.searchPlans);
  const counts = useMemo(() => countFacet(tasks, facets, 'province'), [tasks, facets]);
  return (
    <fieldset>
      <legend>{plans.facets.province}</legend>
      {facets.province.map((adcode) => {
        return (
          <label key={adcode}>
            <input
              type="checkbox"
              checked
              onChange={() => searchPlans({ facets: writeFacets(toggleFacet(facets, 'province', adcode)) })}
            />
            <span>{nameFacetValue(words, atlas, 'province', adcode)}</span> <small>{counts.get(adcode) ?? 0}</small>
          </label>
        );
      })}
      <select
        aria-label={plans.facets.province}
        value=""
        onChange={(event) => searchPlans({ facets: writeFacets(toggleFacet(facets, 'province', event.target.value)) })}
      >
        <option value="">…</option>
        {atlas.provinces
          .filter(({ adcode }) => counts.has(adcode) && !facets.province.includes(adcode))
          .map((province) => (
            <option key={province.adcode} value={province.adcode}>
              {format.provinceName(province) + words.bracketed(String(counts.get(province.adcode)))}
            </option>
          ))}
      </select>
    </fieldset>
  );
}

import { useState } from 'react';
import type { Adcode } from '../../../domain/adcode.ts';
import { COLUMNS_AT_MOST, type ComparedTask, comparePlans } from '../../../domain/plans/comparePlans.ts';
import { choosePlanYear } from '../../../domain/planYear.ts';
import type { PlansFile } from '../../../domain/publishedPlans.ts';
import { PinBadge } from '../../../picture/PinMark.tsx';
import { PriorityIcon } from '../../../picture/PriorityIcon.tsx';
import { useView } from '../../../state/AtlasContext.tsx';
import { PinOffer } from '../chart/PinOffer.tsx';
import { usePlansScope } from './usePlansScope.ts';

/** The plans of the pinned provinces in one year, a column each, a row for each priority. */
export function ComparePlans({ file }: { file: PlansFile }) {
  const { atlas, words } = usePlansScope();
  const { compare } = words.plans;
  const pins = useView((state) => state.view.pins);
  const year = useView((state) => state.view.year);
  const [chosen, setChosen] = useState<number>();
  const planYear = chosen ?? choosePlanYear(year, atlas.planYears);
  const shown = pins.slice(0, COLUMNS_AT_MOST);
  if (shown.length < 2 || planYear === undefined) {
    return (
      <div className="plan-compare">
        <p>{compare.ask}</p>
        <PinOffer />
      </div>
    );
  }
  const rows = comparePlans(file.tasks, shown, planYear);
  const names = shown.map((adcode) => words.format.provinceName(atlas.provinceOf(adcode)));
  return (
    <div className="plan-compare">
      <div className="plan-compare-head">
        <h3>{compare.title(words.format.list(names), planYear)}</h3>
        <label className="control">
          <span>{compare.year}</span>
          <select value={planYear} onChange={(event) => setChosen(Number(event.target.value))}>
            {atlas.planYears.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="plan-selection">{compare.note}</p>
      {pins.length > shown.length && <p className="plan-selection">{compare.more(pins.length - shown.length)}</p>}
      <table style={{ '--columns': shown.length }}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.plans.facets.priority}</span>
            </th>
            {shown.map((adcode, place) => (
              <th key={adcode} scope="col">
                <PinBadge place={place} /> {names[place]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ priority, cells }) => (
            <PriorityRow key={priority} priority={priority} cells={cells} adcodes={shown} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PriorityRowProps {
  priority: ReturnType<typeof comparePlans>[number]['priority'];
  cells: readonly (readonly ComparedTask[])[];
  adcodes: readonly Adcode[];
}

function PriorityRow({ priority, cells, adcodes }: PriorityRowProps) {
  const { atlas, words, palette } = usePlansScope();
  const { compare } = words.plans;
  return (
    <tr style={{ '--priority': palette.priorities[priority] }}>
      <th scope="row">
        <PriorityIcon priority={priority} colour={palette.priorities[priority]} />{' '}
        {words.panel.priorityTitles[priority]}
      </th>
      {cells.map((cell, place) => (
        <td key={adcodes[place]} data-name={nameOf(adcodes[place])}>
          {cell.length === 0 ? (
            <p className="priority-empty">{compare.empty}</p>
          ) : (
            <ul>
              {cell.map((each) => (
                <Task key={each.task.id} {...each} />
              ))}
            </ul>
          )}
        </td>
      ))}
    </tr>
  );

  function nameOf(adcode: Adcode | undefined): string {
    return adcode === undefined ? '' : words.format.provinceName(atlas.provinceOf(adcode));
  }
}

function Task({ task, alsoIn, isOnlyHere }: ComparedTask) {
  const { atlas, words } = usePlansScope();
  const { plans, format } = words;
  const names = alsoIn.map((adcode) => format.provinceName(atlas.provinceOf(adcode)));
  return (
    <li className="task">
      <p className="task-text">{format.taskText(task)}</p>
      <p className="task-marks">
        {names.length > 0 && <span data-shared="true">{plans.compare.alsoIn(format.list(names))}</span>}
        {isOnlyHere && <span>{plans.compare.onlyHere}</span>}
        {task.namesBri === false && <span>{plans.opening}</span>}
      </p>
      {task.termsZh.length > 0 && (
        <ul className="terms" lang="zh">
          {task.termsZh.map((term) => (
            <li key={term}>{term}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

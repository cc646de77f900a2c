import { useMemo } from 'react';
import type { Adcode } from '../../../domain/adcode.ts';
import { homeShapesOf } from '../../../domain/homeMap.ts';
import { neighboursOf } from '../../../domain/neighbours.ts';
import { suggestPins } from '../../../domain/pinSuggestions.ts';
import { COLUMNS_AT_MOST, type ComparedTask, comparePlans } from '../../../domain/plans/comparePlans.ts';
import { choosePlanYear } from '../../../domain/planYear.ts';
import type { PlansFile } from '../../../domain/publishedPlans.ts';
import { PinBadge } from '../../../picture/PinMark.tsx';
import { PriorityIcon } from '../../../picture/PriorityIcon.tsx';
import { useLayer, useView } from '../../../state/AtlasContext.tsx';
import { listTaskMarks } from './listTaskMarks.ts';
import { PlanDocumentLine } from './PlanDocumentLine.tsx';
import { usePlansScope } from './usePlansScope.ts';

/** The plans of the pinned provinces in one year, a column each, a row for each priority. */
export function ComparePlans({ file }: { file: PlansFile }) {
  const { atlas, store, words } = usePlansScope();
  const { compare } = words.plans;
  const pins = useView((state) => state.view.pins);
  const year = useView((state) => state.view.year);
  const planYear = choosePlanYear(year, atlas.planYears);
  const shown = pins.slice(0, COLUMNS_AT_MOST);
  if (shown.length < 2 || planYear === undefined) {
    return (
      <div className="plan-compare">
        <PinFirst />
      </div>
    );
  }
  const rows = comparePlans(file.tasks, shown, planYear);
  const names = shown.map((adcode) => words.format.provinceName(atlas.provinceOf(adcode)));
  return (
    <div className="plan-compare">
      <div className="plan-compare-head">
        <h2>{compare.title(words.format.list(names), planYear)}</h2>
        <label className="control">
          <span>{compare.year}</span>
          <select value={planYear} onChange={(event) => store.getState().showYear(Number(event.target.value))}>
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
            <PriorityRow key={priority} priority={priority} cells={cells} adcodes={shown} file={file} />
          ))}
          <DocumentRow file={file} adcodes={shown} planYear={planYear} />
        </tbody>
      </table>
    </div>
  );
}

interface PriorityRowProps {
  priority: ReturnType<typeof comparePlans>[number]['priority'];
  cells: readonly (readonly ComparedTask[])[];
  adcodes: readonly Adcode[];
  file: PlansFile;
}

function PriorityRow({ priority, cells, adcodes, file }: PriorityRowProps) {
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
                <Task key={each.task.id} file={file} compared={each} />
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

interface DocumentRowProps {
  file: PlansFile;
  adcodes: readonly Adcode[];
  planYear: number;
}

/** What the tasks of each column were taken from: where nothing is held, an empty column says nothing of the province. */
function DocumentRow({ file, adcodes, planYear }: DocumentRowProps) {
  const { atlas, words } = usePlansScope();
  const { compare } = words.plans;
  return (
    <tr>
      <th scope="row">{words.panel.documents}</th>
      {adcodes.map((adcode) => {
        const documents = file.documents.filter(
          (each) => each.adcode === adcode && each.planYear === planYear && each.sameAs === undefined,
        );
        return (
          <td key={adcode} data-name={words.format.provinceName(atlas.provinceOf(adcode))}>
            {documents.length === 0 ? (
              <p className="priority-empty">{compare.noDocument}</p>
            ) : (
              <ul className="plan-documents">
                {documents.map((document) => (
                  <li key={document.id}>
                    <PlanDocumentLine file={file} document={document} />
                  </li>
                ))}
              </ul>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Task({ file, compared: { task, alsoIn, isOnlyHere } }: { file: PlansFile; compared: ComparedTask }) {
  const { atlas, words } = usePlansScope();
  const { plans, format } = words;
  const names = alsoIn.map((adcode) => format.provinceName(atlas.provinceOf(adcode)));
  return (
    <li className="task">
      <p className="task-text">{format.taskText(task)}</p>
      <p className="task-marks">
        {names.length > 0 && <span data-shared="true">{plans.compare.alsoIn(format.list(names))}</span>}
        {isOnlyHere && <span>{plans.compare.onlyHere}</span>}
        {listTaskMarks(words, file, task).map((mark) => (
          <span key={mark}>{mark}</span>
        ))}
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

/** Neighbours that plan for one corridor between them, for a reader who has not begun. */
const EXAMPLE = ['510000', '500000', '610000'];

/** Where fewer than two provinces are pinned: which could stand beside them. */
function PinFirst() {
  const { atlas, store, words, homeMap } = usePlansScope();
  const { compare } = words.plans;
  const layer = useLayer();
  const pins = useView((state) => state.view.pins);
  const selected = useView((state) => state.view.province);
  const offered = useMemo(() => {
    if (pins.length === 0 && selected === undefined) {
      return EXAMPLE.flatMap((text) => atlas.findProvince(text)?.adcode ?? []);
    }
    const shapes = homeShapesOf(homeMap);
    const neighbours = (adcode: Adcode) => (shapes && neighboursOf(shapes).get(adcode)) ?? [];
    return suggestPins({ layer, selected, pins, neighboursOf: neighbours })
      .map(({ adcode }) => adcode)
      .slice(0, COLUMNS_AT_MOST - pins.length);
  }, [atlas, layer, pins, selected, homeMap]);
  return (
    <>
      <p>{compare.ask}</p>
      {offered.length > 0 && (
        <button type="button" className="offer" onClick={() => store.getState().pinAll(offered)}>
          {compare.pin(words.format.list(offered.map((adcode) => words.format.provinceName(atlas.provinceOf(adcode)))))}
        </button>
      )}
    </>
  );
}

import { CloseIcon } from '../../picture/CloseIcon.tsx';
import '../styles/views/dialog.css';
import '../styles/views/outcome.css';
import { useEffect, useRef } from 'react';
import type { Adcode } from '../../domain/adcode.ts';
import { growthAbout, planYearsOf } from '../../domain/planOutcome.ts';
import type { ProvinceFile, PublishedTask } from '../../domain/published.ts';
import { PRIORITY_IDS } from '../../domain/vocabulary.ts';
import { PriorityIcon } from '../../picture/PriorityIcon.tsx';
import { BetweenPlans } from './BetweenPlans.tsx';
import { OutcomeChart } from './OutcomeChart.tsx';
import { SeriesList } from './SeriesList.tsx';
import { useOutcomeScope } from './useOutcomeScope.ts';

interface OutcomeDialogProps {
  adcode: Adcode;
  file: ProvinceFile;
  onClose: () => void;
}

/** The plans of a province on one time axis with its trade, under the line that this is order in time and no cause. */
export function OutcomeDialog({ adcode, file, onClose }: OutcomeDialogProps) {
  const { atlas, words } = useOutcomeScope();
  const { outcome } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  const planYears = planYearsOf(file);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it, as every dialog
    <dialog
      ref={dialog}
      className="dialog outcome"
      aria-labelledby="outcome-title"
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <header>
        <h2 id="outcome-title">{outcome.title(words.format.provinceName(atlas.provinceOf(adcode)))}</h2>
        <button type="button" className="close" aria-label={outcome.close} onClick={close}>
          <CloseIcon />
        </button>
      </header>
      <p className="outcome-order">{outcome.order}</p>
      <OutcomeChart adcode={adcode} planYears={planYears} />
      <p className="plan-selection">{outcome.selection}</p>
      <div className="outcome-plans">
        {planYears.map((planYear) => (
          <section key={planYear}>
            <h3>{outcome.planMark(planYear)}</h3>
            <GrowthAbout adcode={adcode} planYear={planYear} />
            {PRIORITY_IDS.map((priority) => (
              <Tasks
                key={priority}
                priority={priority}
                tasks={file.tasks.filter((task) => task.planYear === planYear && task.priority === priority)}
              />
            ))}
          </section>
        ))}
      </div>
      <SeriesList file={file} />
      {planYears.length > 1 && <BetweenPlans file={file} planYears={planYears} />}
    </dialog>
  );
}

/** Growth the year before the plan, in its year and after. */
function GrowthAbout({ adcode, planYear }: { adcode: Adcode; planYear: number }) {
  const { atlas, words } = useOutcomeScope();
  const { outcome, format } = words;
  const write = (value: number | undefined) =>
    value === undefined ? outcome.noFigure : format.withUnit(format.signed(value, 1), '%');
  return (
    <table className="outcome-growth">
      <caption>{outcome.growth}</caption>
      <thead>
        <tr>
          <th scope="col">{outcome.growthHead.year}</th>
          <th scope="col">{outcome.growthHead.own}</th>
          <th scope="col">{outcome.growthHead.together}</th>
        </tr>
      </thead>
      <tbody>
        {growthAbout(atlas, adcode, planYear).map(({ year, own, together }) => (
          <tr key={year} data-plan={year === planYear}>
            <th scope="row">{year}</th>
            <td>{write(own)}</td>
            <td>{write(together)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Tasks({ priority, tasks }: { priority: PublishedTask['priority']; tasks: readonly PublishedTask[] }) {
  const { words, palette } = useOutcomeScope();
  const { outcome, format, panel } = words;
  if (tasks.length === 0) return null;
  return (
    <div className="outcome-tasks" style={{ '--priority': palette.priorities[priority] }}>
      <h4>
        <PriorityIcon priority={priority} colour={palette.priorities[priority]} /> {panel.priorityTitles[priority]}
      </h4>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            {format.taskText(task)}
            {task.target && <small> {outcome.target(task.target.textZh)}</small>}
            {task.namesBri === false && <small>{words.bracketed(outcome.opening)}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}

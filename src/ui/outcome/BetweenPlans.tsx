import { useState } from 'react';
import { readBetween } from '../../domain/planOutcome.ts';
import type { ProvinceFile, PublishedTask } from '../../domain/published.ts';
import { PriorityIcon } from '../../picture/PriorityIcon.tsx';
import { useOutcomeScope } from './useOutcomeScope.ts';

interface BetweenPlansProps {
  file: ProvinceFile;
  planYears: readonly number[];
}

/** Two plans of the province side by side: what a record links, then what none does. */
export function BetweenPlans({ file, planYears }: BetweenPlansProps) {
  const { words, palette } = useOutcomeScope();
  const { outcome, format, panel } = words;
  const isChinese = words.locale.startsWith('zh');
  const pairs = planYears.flatMap((earlier) =>
    planYears.filter((later) => later > earlier).map((later) => [earlier, later] as const),
  );
  const [chosen, setChosen] = useState(0);
  const pair = pairs[chosen] ?? pairs[0];
  if (pair === undefined) return null;
  const [earlierYear, laterYear] = pair;
  return (
    <section>
      <h3>{outcome.between}</h3>
      <label className="control">
        <span>{outcome.choosePair}</span>
        <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
          {pairs.map(([earlier, later], index) => (
            <option key={`${earlier} ${later}`} value={index}>
              {outcome.pair(earlier, later)}
            </option>
          ))}
        </select>
      </label>
      <p className="plan-selection">{outcome.unlinked}</p>
      {readBetween(file, earlierYear, laterYear).map(({ priority, linked, earlier, later }) =>
        linked.length + earlier.length + later.length === 0 ? null : (
          <section key={priority} className="outcome-between" style={{ '--priority': palette.priorities[priority] }}>
            <h4>
              <PriorityIcon priority={priority} colour={palette.priorities[priority]} />{' '}
              {panel.priorityTitles[priority]}
            </h4>
            {linked.map((link) => (
              <div key={`${link.earlier.id} ${link.later.id}`} className="outcome-pair" data-linked="true">
                <p>
                  <small>{earlierYear}</small> {format.taskText(link.earlier)}
                </p>
                <p>
                  <small>{laterYear}</small> {format.taskText(link.later)}
                </p>
                <p className="outcome-kind">
                  <b>{outcome.kinds[link.kind]}</b> {isChinese ? link.reasonZh : link.reasonEn}
                </p>
              </div>
            ))}
            <div className="outcome-pair">
              <Column year={earlierYear} tasks={earlier} />
              <Column year={laterYear} tasks={later} />
            </div>
          </section>
        ),
      )}
    </section>
  );
}

function Column({ year, tasks }: { year: number; tasks: readonly PublishedTask[] }) {
  const { words } = useOutcomeScope();
  return (
    <div>
      <small>{year}</small>
      {tasks.length === 0 ? (
        <p className="priority-empty">{words.outcome.none}</p>
      ) : (
        <ul>
          {tasks.map((task) => (
            <li key={task.id}>{words.format.taskText(task)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

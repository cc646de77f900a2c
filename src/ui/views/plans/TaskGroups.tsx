import { useRef } from 'react';
import type { Province } from '../../../domain/atlas.ts';
import { isFoundByPinyin, type PlanHits } from '../../../domain/plans/planIndex.ts';
import type { PlansFile, PlanTask } from '../../../domain/publishedPlans.ts';
import { PriorityIcon } from '../../../picture/PriorityIcon.tsx';
import { useHighlightMarks } from '../../useHighlightMarks.ts';
import { listTaskMarks } from './listTaskMarks.ts';
import { MarkedText } from './MarkedText.tsx';
import { PlanDocumentLine } from './PlanDocumentLine.tsx';
import { usePlansScope } from './usePlansScope.ts';

interface TaskGroupsProps {
  file: PlansFile;
  tasks: readonly PlanTask[];
  hits: PlanHits | undefined;
}

/** Tasks under their province and plan year, in the order of the records: the number of them ranks nobody. */
export function TaskGroups({ file, tasks, hits }: TaskGroupsProps) {
  const { atlas, store, words } = usePlansScope();
  const { plans, panel, format } = words;
  const { readProvince, highlightProvince } = store.getState();
  const box = useRef<HTMLDivElement>(null);
  useHighlightMarks(box);
  return (
    <div ref={box}>
      {groupTasks(tasks, atlas.provinces).map(({ province, planYear, members }) => (
        <section
          key={`${province.adcode} ${planYear}`}
          className="task-group"
          data-adcode={province.adcode}
          onPointerEnter={(event) => event.pointerType === 'mouse' && highlightProvince(province.adcode)}
          onPointerLeave={() => highlightProvince(undefined)}
        >
          <h3>
            <button
              type="button"
              className="text-button"
              title={plans.open(format.provinceName(province), planYear)}
              onClick={() => readProvince(province.adcode, planYear)}
            >
              {format.provinceName(province)}
            </button>{' '}
            <small>{panel.planOf(planYear)}</small>
          </h3>
          <ul>
            {members.map((task) => (
              <FoundTask key={task.id} task={task} file={file} words={hits?.words.get(task.id) ?? []} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface TaskGroup {
  readonly province: Province;
  readonly planYear: number;
  readonly members: readonly PlanTask[];
}

function groupTasks(tasks: readonly PlanTask[], provinces: readonly Province[]): TaskGroup[] {
  const groups = new Map<string, PlanTask[]>();
  for (const task of tasks) {
    const key = `${task.adcode} ${task.planYear}`;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()].flatMap((members) => {
    const province = provinces.find(({ adcode }) => adcode === members[0]?.adcode);
    return province && members[0] ? [{ province, planYear: members[0].planYear, members }] : [];
  });
}

interface FoundTaskProps {
  task: PlanTask;
  file: PlansFile;
  /** What was looked for in it. */
  words: readonly string[];
}

/** One task in both languages, with what it rests on. */
function FoundTask({ task, file, words: found }: FoundTaskProps) {
  const { words, palette } = usePlansScope();
  const { panel, format } = words;
  const isChinese = words.locale.startsWith('zh');
  const document = file.documents.find(({ id }) => id === task.documentId);
  // What was typed as pinyin is marked in characters.
  const spoken = task.termsZh.filter((term) => isFoundByPinyin(file.pinyin[term], found));
  const sought = [...found, ...spoken];
  const marks = listTaskMarks(words, file, task);
  return (
    <li className="task" style={{ '--priority': palette.priorities[task.priority] }}>
      <p className="task-priority">
        <PriorityIcon priority={task.priority} colour={palette.priorities[task.priority]} />{' '}
        {panel.priorityTitles[task.priority]}
      </p>
      <p className="task-text">
        <MarkedText text={format.taskText(task)} words={sought} />
      </p>
      <p className="task-other" lang={isChinese ? 'en' : 'zh'}>
        <MarkedText text={isChinese ? task.taskEn : task.taskZh} words={sought} />
      </p>
      <p className="task-detail">
        <MarkedText text={format.taskDetail(task)} words={sought} />
      </p>
      {marks.length > 0 && (
        <p className="task-marks">
          {marks.map((mark) => (
            <span key={mark}>{mark}</span>
          ))}
        </p>
      )}
      {task.termsZh.length > 0 && (
        <ul className="terms" lang="zh">
          {task.termsZh.map((term) => (
            <li key={term}>
              <MarkedText text={term} words={sought} />
            </li>
          ))}
        </ul>
      )}
      {document && (
        <p className="task-source">
          <PlanDocumentLine file={file} document={document} sought={sought} />
        </p>
      )}
    </li>
  );
}

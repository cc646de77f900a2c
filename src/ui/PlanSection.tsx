import { createContext, use } from 'react';
import { citeDocument } from '../domain/claimEvidence.ts';
import type { DocumentReading, PlanReading } from '../domain/planReading.ts';
import { reportKey, type SameFigure } from '../domain/provinceReports.ts';
import type { PublishedDocument, PublishedTask } from '../domain/published.ts';
import type { PriorityId } from '../domain/vocabulary.ts';
import { PriorityIcon } from '../picture/PriorityIcon.tsx';
import { useView } from '../state/AtlasContext.tsx';
import type { DetailWords } from '../words/detailWords.ts';
import { DocumentTitle } from './Claims.tsx';
import type { Citations } from './citations.ts';
import { SourceNumber } from './SourceNumber.tsx';
import { SourceNumbers } from './SourceNumbers.tsx';
import { useDetailScope } from './useDetailScope.ts';

/** The terms of the province that the glossary knows, for whatever shows one. */
export const KnownTerms = createContext<Readonly<Record<string, string>>>({});

interface PlanSectionProps {
  plan: PlanReading | undefined;
  year: number;
  citations: Citations;
}

/** What the province planned: documents with what they count, and the tasks we hold under the five priorities. */
export function PlanSection({ plan, year, citations }: PlanSectionProps) {
  const { words } = useDetailScope();
  const { panel } = words;
  if (plan === undefined) {
    return (
      <section className="plan">
        <h3>{panel.plan}</h3>
        <p>{panel.noPlan}</p>
      </section>
    );
  }
  const heading = plan.planYear === year ? panel.planOf(year) : panel.planNearest(plan.planYear, year);
  return (
    <section className="plan" aria-labelledby="plan-heading">
      <h3 id="plan-heading">{heading}</h3>
      {plan.primary.map((task) => (
        <p key={task.id} className="plan-primary">
          <b>
            {panel.primary}
            {isFromArticle(documentOf(plan, task), citations) && words.bracketed(panel.articleOnly)}
          </b>{' '}
          {words.format.taskText(task)}
        </p>
      ))}
      {plan.documents
        .filter(({ document }) => document.headlineEn !== undefined || document.statedCount !== undefined)
        .map((reading) => (
          <DocumentHeadline key={reading.document.id} reading={reading} citations={citations} />
        ))}
      <p className="plan-selection">{panel.planSelection}</p>
      {plan.priorities.map(({ priority, tasks }) => (
        <PriorityTasks key={priority} priority={priority} tasks={tasks} plan={plan} citations={citations} />
      ))}
      {plan.lookBack.length > 0 && <LookBack plan={plan} citations={citations} />}
      <DocumentList plan={plan} citations={citations} />
    </section>
  );
}

function DocumentHeadline({ reading, citations }: { reading: DocumentReading; citations: Citations }) {
  const { words } = useDetailScope();
  const { document } = reading;
  return (
    <div className="document-headline">
      <p>
        <b>{document.headlineEn && words.format.own(document.headlineEn, document.headlineZh)}</b>{' '}
        <SourceNumbers sourceIds={reading.records.flatMap(citeDocument)} citations={citations} />
      </p>
      <p>{writeStatedCount(words, reading)}</p>
      {document.detailEn && <p className="document-detail">{words.format.own(document.detailEn, document.detailZh)}</p>}
      <Terms terms={document.termsZh} />
    </div>
  );
}

/** What a document says it holds beside what is recorded here: tasks and measures are countable against each other. */
function writeStatedCount(words: DetailWords, { document, recorded }: DocumentReading): string {
  const { panel } = words;
  const counts = Object.entries(document.statedCount ?? {});
  const write = ([key, n]: [string, number]) => panel.stated[key]?.(n) ?? `${n} ${key}`;
  const countable = counts.find(([key]) => key === 'tasks' || key === 'measures');
  if (countable === undefined) {
    return counts.length === 0 ? panel.recorded(recorded) : panel.statedOnly(words.format.list(counts.map(write)));
  }
  const others = counts.filter((count) => count !== countable).map(write);
  const stated = write(countable);
  return panel.ofStated({ recorded, stated, others: words.format.list(others) });
}

interface PriorityTasksProps {
  priority: PriorityId;
  tasks: readonly PublishedTask[];
  plan: PlanReading;
  citations: Citations;
}

function PriorityTasks({ priority, tasks, plan, citations }: PriorityTasksProps) {
  const { atlas, words, palette } = useDetailScope();
  const nameZh = atlas.priorities.find(({ id }) => id === priority)?.nameZh;
  return (
    <section className="priority" style={{ '--priority': palette.priorities[priority] }}>
      <h4>
        <PriorityIcon priority={priority} colour={palette.priorities[priority]} />
        {words.panel.priorityTitles[priority]} {words.locale === 'en' && <span lang="zh">{nameZh}</span>}
      </h4>
      {tasks.length === 0 ? (
        <p className="priority-empty">{words.panel.priorityEmpty}</p>
      ) : (
        <ul>
          {tasks.map((task) => (
            <Task key={task.id} task={task} plan={plan} citations={citations} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Task({ task, plan, citations }: { task: PublishedTask; plan: PlanReading; citations: Citations }) {
  const { words } = useDetailScope();
  const { panel } = words;
  const document = documentOf(plan, task);
  const marks = [
    task.primary ? panel.primary : undefined,
    task.relation === 'plan' ? undefined : panel.relations[task.relation],
    task.level === 'province' ? undefined : panel.levels[task.level],
    task.carriedOver ? panel.carriedOver : undefined,
    isFromArticle(document, citations) ? panel.articleOnly : undefined,
  ].filter((mark) => mark !== undefined);
  return (
    <li className="task" data-primary={task.primary}>
      <p className="task-text">
        {words.format.taskText(task)} {document && <SourceNumber sourceId={document.sourceId} citations={citations} />}
      </p>
      {words.locale !== 'en' && (
        <p className="task-other" lang="en">
          {task.taskEn}
        </p>
      )}
      <p className="task-detail">{words.format.taskDetail(task)}</p>
      {(marks.length > 0 || task.namesBri === false) && (
        <p className="task-marks">
          {marks.map((mark) => (
            <span key={mark}>{mark}</span>
          ))}
          {task.namesBri === false && <span>{panel.openingUpShort}</span>}
        </p>
      )}
      <Terms terms={task.termsZh} />
    </li>
  );
}

function documentOf(plan: PlanReading, task: PublishedTask): PublishedDocument | undefined {
  return plan.documents.flatMap(({ records }) => records).find(({ id }) => id === task.documentId);
}

/** True where a document was read in one of the two articles and nowhere else. */
function isFromArticle(document: PublishedDocument | undefined, citations: Citations): boolean {
  const number = document && citations.numberOf(document.sourceId);
  return number !== undefined && citations.sources[number - 1]?.kind === 'article';
}

/** The Chinese terms as printed; those that the glossary knows open it there. */
function Terms({ terms }: { terms: readonly string[] | undefined }) {
  const { words } = useDetailScope();
  const known = use(KnownTerms);
  const openAbout = useView((state) => state.openAbout);
  if (terms === undefined || terms.length === 0) return null;
  return (
    <ul className="terms" lang="zh">
      {terms.map((term) => {
        const entry = known[term];
        return (
          <li key={term}>
            {entry === undefined ? (
              term
            ) : (
              <button type="button" title={words.panel.glossary} onClick={() => openAbout('terms', entry)}>
                {term}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function LookBack({ plan, citations }: { plan: PlanReading; citations: Citations }) {
  const { words } = useDetailScope();
  return (
    <section className="look-back">
      <h4>{words.panel.lookBack(plan.planYear)}</h4>
      <ul>
        {plan.lookBack.map((reports) => (
          <ReportLine key={reportKey(reports[0])} reports={reports} citations={citations} />
        ))}
      </ul>
    </section>
  );
}

interface ReportLineProps {
  reports: SameFigure;
  citations: Citations;
}

/** One reported figure under its own year, with how exact it is and all its sources. */
function ReportLine({ reports, citations }: ReportLineProps) {
  const { atlas, words } = useDetailScope();
  const { observation, period } = reports[0];
  const indicator = atlas.indicatorOf(observation.indicator);
  if (indicator === undefined) return null;
  return (
    <li>
      {words.format.indicatorName(indicator) +
        words.comma +
        words.format.period(period, observation.year) +
        words.colon}
      <b>{words.format.recordedValue(indicator, observation.value, observation.precision)}</b>{' '}
      <SourceNumbers sourceIds={reports.map(({ sourceId }) => sourceId)} citations={citations} />
      {observation.note && (
        <span className="report-note">{words.format.own(observation.note, observation.noteZh)}</span>
      )}
    </li>
  );
}

function DocumentList({ plan, citations }: { plan: PlanReading; citations: Citations }) {
  const { words } = useDetailScope();
  const { panel } = words;
  return (
    <section className="documents">
      <h4>{panel.documents}</h4>
      <ul>
        {plan.documents.map((reading) => {
          const { document, records, recorded } = reading;
          return (
            <li key={document.id}>
              <DocumentTitle document={document} />{' '}
              <SourceNumbers sourceIds={records.flatMap(citeDocument)} citations={citations} />
              <span className="document-about">
                {[
                  panel.documentKinds[document.kind],
                  document.documentYear && panel.ofYear(document.documentYear),
                  panel.recorded(recorded),
                  records.every((record) => isFromArticle(record, citations)) && panel.articleOnly,
                ]
                  .filter(Boolean)
                  .join(words.comma)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import type { PlansFile, PlanTask } from '../../../domain/publishedPlans.ts';
import type { PlansWords } from '../../../words/plansWords.ts';

/** What a task says of itself beside its text: whose it is, whether it was planned or happened, what it rests on. */
export function listTaskMarks({ panel, plans }: PlansWords, file: PlansFile, task: PlanTask): string[] {
  const document = file.documents.find(({ id }) => id === task.documentId);
  const source = file.sources.find(({ id }) => id === document?.sourceId);
  return [
    task.primary ? panel.primary : '',
    task.relation === 'plan' ? '' : panel.relations[task.relation],
    task.level === 'province' ? '' : panel.levels[task.level],
    task.carriedOver ? panel.carriedOver : '',
    source?.kind === 'article' ? panel.articleOnly : '',
    task.namesBri === false ? plans.opening : '',
  ].filter((mark) => mark !== '');
}

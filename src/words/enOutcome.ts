import type { PlanLinkKind } from '../domain/vocabulary.ts';

/**
 * The English texts that set plans beside figures and beside each other. They are few, and here alone: none may say that a
 * plan caused a number, nor that a task was planned under the Belt and Road whose sentence does not name it
 * (outcomeWords.test.ts).
 */
export const enOutcome = {
  title: (name: string) => `${name}: plans and trade in time`,
  close: 'Close',
  order: 'This shows order in time, not cause.',
  chart: 'Growth of goods trade on the year before, %, US$',
  chartText: (p: { name: string; own: string; together: string }) => `${p.name}: ${p.own}. 31 together: ${p.together}.`,
  together: '31 together',
  planMark: (year: number) => `Plan of ${year}`,
  growth: 'Trade in the years around it',
  growthHead: { year: 'Year', own: 'Growth, US$', together: '31 together' },
  noFigure: 'no figure',
  selection: 'A selection of tasks: their number says nothing.',
  target: (text: string) => `Target stated: ${text}`,
  series: 'What was reported of what tasks name',
  seriesNone: 'No task recorded here names a series that we hold.',
  seriesTasks: 'Named by:',
  between: 'Between two plans',
  pair: (earlier: number, later: number) => `${earlier} and ${later}`,
  choosePair: 'Plans of',
  kinds: { kept: 'Kept', reworded: 'Reworded' } satisfies Record<PlanLinkKind, string>,
  unlinked:
    'Tasks are linked only where a record says so. Of the others nothing is recorded: neither that they were dropped nor that they are new.',
  none: 'None recorded here.',
  opening: 'opening-up task, does not name the Belt and Road',
};

export type OutcomeMessages = typeof enOutcome;

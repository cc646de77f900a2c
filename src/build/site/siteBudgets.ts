/** A part of the built site that a reader's browser asks for, and what it weighs. */
export interface Weight {
  /** A file without the hash in its name, or `FIRST_SCRIPT`. */
  readonly part: string;
  readonly bytes: number;
  /** As a server sends it. */
  readonly brotliBytes: number;
}

/** All scripts that have to be there before the page answers: what index.html names, and what that imports statically. */
export const FIRST_SCRIPT = 'first script, with all that it imports';

/**
 * What the parts of the site may weigh as sent, in bytes. The page and its first script are what a reader waits for, so
 * theirs are goals; the others come later and have some 10 % of air over what they weighed when this was written. Fonts
 * have no budget: none is sent. The budgets of the data are in `budgets.ts`, which binds them when they are published.
 */
const BUDGETS: ReadonlyMap<string, number> = new Map([
  ['index.html', 45_000],
  // Together with the words of one language at most 110,000 bytes before the page answers.
  [FIRST_SCRIPT, 104_500],
  ['en.js', 5_000],
  ['zh.js', 5_500],
  // The texts of what comes later, a language at a time.
  ['enAbout.js', 3_750],
  ['zhAbout.js', 4_050],
  ['enDetails.js', 3_300],
  ['zhDetails.js', 3_500],
  ['enHandling.js', 680],
  ['zhHandling.js', 700],
  ['enOutcome.js', 510],
  ['zhOutcome.js', 620],
  ['enPassport.js', 1_500],
  ['zhPassport.js', 1_700],
  ['enPlans.js', 1_300],
  ['zhPlans.js', 1_350],
  ['enViews.js', 2_300],
  ['zhViews.js', 2_500],
  ['panelDetails.js', 7_050],
  ['PageHandling.js', 5_300],
  ['PageHandling.css', 1_150],
  ['PassportDialog.js', 3_900],
  ['PassportDialog.css', 450],
  // Shared by the passport and what is told of the atlas.
  ['Citation.js', 1_350],
  ['Citation.css', 320],
  // The words of panels, which the passport speaks too.
  ['sourceText.js', 430],
  ['CompareTools.js', 2_000],
  ['CompareTools.css', 860],
  ['mapLabelLayout.js', 4_000],
  ['MapTooltips.js', 2_350],
  // Shared by the tooltips and the choice between small units.
  ['cellLines.js', 780],
  ['labelForms.js', 800],
  ['TilesView.js', 2_600],
  ['TilesView.css', 900],
  ['YearsView.js', 1_700],
  ['YearsView.css', 650],
  ['AboutBody.js', 7_800],
  ['AboutBody.css', 1_150],
  ['SmallMap.js', 900],
  ['SmallMap.css', 400],
  ['citations.js', 3_000],
  ['SourceList.js', 3_100],
  ['provinceReports.js', 1_650],
  ['OutcomeDialog.js', 3_150],
  ['OutcomeDialog.css', 700],
  // Shared by what opens over the page.
  ['dialog.css', 250],
  ['PlansView.js', 5_100],
  ['PlansView.css', 1_300],
  ['PlanFilter.js', 600],
  // Shared by those two: the tasks and their index.
  ['usePlans.js', 7_000],
  ['planFacets.js', 640],
  // Shared by some of the views and the panel.
  ['detailWords.js', 490],
  ['PinOffer.js', 500],
  ['PriorityIcon.js', 450],
  ['figureTable.js', 1_250],
  ['useRings.js', 400],
  ['TableView.js', 3_350],
  ['TableView.css', 850],
  ['ChartView.js', 8_000],
  ['ChartView.css', 950],
  // Shared by several of the views.
  ['view.css', 620],
  ['useViewScope.js', 150],
  ['d3-scale.js', 5_000],
  ['neighbours.js', 400],
  ['neighbourInDirection.js', 300],
  ['pinSuggestions.js', 700],
  ['textWidth.js', 450],
  ['printedPage.js', 1_300],
  ['rasterMap.js', 4_200],
  ['rasterWorker.js', 6_300],
  ['twinGestures.js', 12_200],
  // Shared by the two above.
  ['d3-interpolate.js', 6_000],
  ['boundaries.js', 1_800],
  ['shapesFile.js', 900],
  // What checks files, the schemas themselves and the library behind them.
  ['published.js', 1_350],
  ['columnHeader.js', 500],
  ['schemas.js', 8_800],
  ['glRenderer.js', 257_000],
  ['glRenderer.css', 9_100],
  ['maplibre-gl-worker.js', 134_000],
  // The style sheet stands in index.html; the file is a copy that nothing on the page asks for.
  ['index.css', 7_500],
]);

/** Says of each part that is over its budget, or has none, what to do; empty where all is well. */
export function findOverweight(weights: readonly Weight[]): string[] {
  return weights.flatMap(({ part, brotliBytes }) => {
    const budget = BUDGETS.get(part);
    if (budget === undefined) {
      return [`${part} weighs ${brotliBytes} bytes and has no budget. Give it one in src/build/site/siteBudgets.ts.`];
    }
    if (brotliBytes <= budget) return [];
    return [`${part} weighs ${brotliBytes} bytes, ${budget} are allowed. Load later, or not at all, what can wait.`];
  });
}

/** A table for people: what each part weighs, and what it may. */
export function formatWeights(weights: readonly Weight[]): string {
  const rows = weights.map(({ part, bytes, brotliBytes }) => [
    part,
    String(bytes),
    String(brotliBytes),
    String(BUDGETS.get(part) ?? 'none'),
  ]);
  const table = [['part', 'bytes', 'brotli', 'budget'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((cells) => cells.join('  '))
    .join('\n');
}

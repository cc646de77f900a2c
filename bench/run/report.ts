import type { Machine } from './machine.ts';
import { MEASURES, type Measure } from './measures.ts';
import { type BenchOptions, isComplete } from './options.ts';
import type { Cell, SizeSummary } from './summarize.ts';

export interface Report {
  readonly machine: Machine;
  readonly options: BenchOptions;
  readonly sizes: readonly SizeSummary[];
}

/** Writes the results as Markdown: a table a size, and below it in words where the atlas is behind. */
export function writeReport({ machine, options, sizes }: Report): string {
  const { cpu, cores, browser, gpu } = machine;
  const lines = [
    '# Benchmark',
    '',
    `${cpu}, ${cores} cores; ${browser}; graphics: ${gpu}. Rounds: ${options.rounds}, seed: ${options.seed}.`,
    'Compare the ratios: times belong to this machine. The best peer of each line is bold; ratios are to it.',
    '',
  ];
  if (!isComplete(options)) lines.push('**Not a complete run**: these numbers stand for nothing yet.', '');
  for (const summary of sizes) lines.push(...writeSize(summary));
  return `${lines.join('\n').trimEnd()}\n`;
}

function writeSize(summary: SizeSummary): string[] {
  const { size, rows, atlasNotYet } = summary;
  const table = [
    row(['', ...rows.map(({ name }) => name)]),
    row(['---', ...rows.map(() => '---:')]),
    ...MEASURES.map((measure) =>
      row([
        measure.label,
        ...rows.map(({ name, cells }) => {
          const text = writeCell(measure, cells[measure.id]);
          return summary.bestPeers[measure.id] === name ? `**${text}**` : text;
        }),
      ]),
    ),
  ];
  const misses = findMisses(summary);
  return [
    `## ${size.toLocaleString('en')} regions`,
    '',
    ...table,
    '',
    ...(atlasNotYet === undefined ? [] : [`The atlas: not yet. In its own words: ${atlasNotYet}.`, '']),
    ...rows.flatMap(({ name, failures }) => failures.map((failure) => `- ${name} failed in a round: ${failure}`)),
    ...(misses.length > 0 ? ['The atlas misses:', '', ...misses.map((miss) => `- ${miss}`), ''] : []),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function writeCell(measure: Measure, cell: Cell | undefined): string {
  if (cell?.headline === undefined) return '-';
  const value = writeValue(measure, cell.headline);
  return cell.ratio === undefined || cell.ratio === 1 ? value : `${value} (${cell.ratio.toFixed(2)}x)`;
}

function writeValue({ unit, decimals }: Measure, value: number): string {
  return (value / unit).toFixed(decimals);
}

/** Where the atlas is behind the best peer, the worst first. */
function findMisses({ rows, bestPeers }: SizeSummary): string[] {
  const found = rows
    .filter(({ name }) => name === 'atlas' || name === 'atlas-link')
    .flatMap(({ name, cells }) =>
      MEASURES.flatMap((measure) => {
        const { ratio, headline } = cells[measure.id] ?? {};
        if (ratio === undefined || headline === undefined || ratio <= 1) return [];
        const words = `${name}, ${measure.label}: ${writeValue(measure, headline)}, ${ratio.toFixed(2)}x of ${bestPeers[measure.id]}`;
        return [{ ratio, words }];
      }),
    );
  return found.toSorted((a, b) => b.ratio - a.ratio).map(({ words }) => words);
}

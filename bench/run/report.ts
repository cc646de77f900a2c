import { goalFor } from './goals.ts';
import type { Machine } from './machine.ts';
import { MEASURES, type Measure } from './measures.ts';
import { ATLAS_ROWS, type BenchOptions, type ContestantName, isComplete } from './options.ts';
import type { Cell, SizeSummary } from './summarize.ts';

/** What one run found at one size: its rows are measured interleaved, so that they can be held against each other. */
export interface SizeReport {
  readonly machine: Machine;
  /** The day of the run, as `2026-11-27`. */
  readonly date: string;
  readonly options: Pick<BenchOptions, 'rounds' | 'seed' | 'only'>;
  readonly summary: SizeSummary;
}

/** Writes the results as Markdown: a table a size, and below it in words where the atlas misses what it wants to reach. */
export function writeReport(sizes: readonly SizeReport[]): string {
  const lines = [
    '# Benchmark',
    '',
    'Compare the ratios: times belong to the machine. The best peer of each line is bold; ratios are to it. Where there are',
    'several values they are medians, or p95 where the line says so, and in brackets stand the least and the greatest.',
    '',
    ...sizes.flatMap(writeSize),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** One table for the README of the project: what there is a goal for, the atlas against the best peer, at each size. */
export function writeOverview(sizes: readonly SizeReport[]): string {
  const head = ['against the best peer', ...sizes.map(({ summary }) => `${summary.size.toLocaleString('en')} regions`)];
  const rows = MEASURES.flatMap((measure) =>
    ATLAS_ROWS.flatMap((name) => {
      const cells = sizes.map(({ summary }) => writeStanding(measure, name, summary));
      const label = name === 'atlas' ? measure.label : 'the same of a shared link';
      return cells.every((cell) => cell === '') ? [] : [row([label, ...cells])];
    }),
  );
  const machines = new Set(
    sizes.map(({ date, machine, options }) => {
      const { cpu, cores, browser, gpu } = machine;
      return `${cpu}, ${cores} cores, ${browser}, graphics: ${gpu}; ${options.rounds} rounds, ${date}`;
    }),
  );
  return [
    row(head),
    row(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows,
    '',
    [...machines].join('\n'),
    '',
  ].join('\n');
}

/** Such as "0.98x of d3-svg, wanted 0.6x"; empty where there is no goal. */
function writeStanding(measure: Measure, atlas: ContestantName, { size, rows, bestPeers }: SizeSummary): string {
  const goal = goalFor(measure.id, size);
  const { ratio, headline } = rows.find(({ name }) => name === atlas)?.cells[measure.id] ?? {};
  if (goal === undefined || headline === undefined) return '';
  if (goal.isAbsolute) return `${writeValue(measure, headline)}, wanted ${goal.wanted}`;
  return ratio === undefined ? '' : `${ratio.toFixed(2)}x of ${bestPeers[measure.id]}, wanted ${goal.wanted}x`;
}

const OVERVIEW = /(<!-- benchmark -->\n)[\s\S]*(<!-- \/benchmark -->)/;

/** Puts the overview in its place in a Markdown text. Throws where that has no marks. */
export function insertOverview(text: string, overview: string): string {
  if (!OVERVIEW.test(text)) throw new Error('README.md lacks the marks <!-- benchmark --> and <!-- /benchmark -->');
  return text.replace(OVERVIEW, (_, start: string, end: string) => `${start}${overview}${end}`);
}

function writeSize({ machine, date, options, summary }: SizeReport): string[] {
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
  const { cpu, cores, browser, gpu } = machine;
  return [
    `## ${size.toLocaleString('en')} regions`,
    '',
    `${date}; ${cpu}, ${cores} cores; ${browser}; graphics: ${gpu}. Rounds: ${options.rounds}, seed: ${options.seed}.`,
    '',
    ...(isComplete(options) ? [] : ['**Not a complete run**: these numbers stand for nothing yet.', '']),
    ...table,
    '',
    ...(atlasNotYet === undefined ? [] : [`The atlas: not yet. In its own words: ${atlasNotYet}.`, '']),
    ...rows.flatMap(({ name, failures }) => failures.map((failure) => `- ${name} failed in a round: ${failure}`)),
    ...writeGoals(summary),
  ];
}

function writeGoals(summary: SizeSummary): string[] {
  const verdicts = judge(summary);
  if (verdicts.length === 0) return [];
  const missed = verdicts.filter(({ isMet }) => !isMet);
  const met = verdicts.filter(({ isMet }) => isMet);
  return [
    ...(met.length > 0 ? [`Reached: ${met.map(({ words }) => words).join('; ')}.`, ''] : []),
    ...(missed.length > 0 ? ['Missed:', '', ...missed.map(({ words, why }) => `- ${words}: ${why}.`), ''] : []),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function writeCell(measure: Measure, cell: Cell | undefined): string {
  if (cell?.headline === undefined) return '-';
  const value = writeValue(measure, cell.headline);
  const ratio = cell.ratio === undefined || cell.ratio === 1 ? '' : ` ${cell.ratio.toFixed(2)}x`;
  const { least, greatest } = cell;
  if (least === undefined || greatest === undefined) return `${value}${ratio}`;
  const spread = [least, greatest].map((each) => writeValue(measure, each));
  return spread[0] === spread[1] ? `${value}${ratio}` : `${value}${ratio} (${spread.join('-')})`;
}

function writeValue({ unit, decimals }: Measure, value: number): string {
  return (value / unit).toFixed(decimals);
}

/** Holds the rows of the atlas against what they want to reach. */
function judge({ size, rows }: SizeSummary) {
  return MEASURES.flatMap((measure) => {
    const goal = goalFor(measure.id, size);
    if (goal === undefined) return [];
    return rows
      .filter(({ name }) => ATLAS_ROWS.some((atlas) => atlas === name))
      .flatMap(({ name, cells }) => {
        const { ratio, headline } = cells[measure.id] ?? {};
        const reached = goal.isAbsolute ? headline : ratio;
        if (reached === undefined) return [];
        const [text, wanted] = goal.isAbsolute ? [reached, goal.wanted] : [`${reached.toFixed(2)}x`, `${goal.wanted}x`];
        const isLess = measure.better === 'less';
        const words = `${name}, ${measure.label}: ${text} (wanted: at ${isLess ? 'most' : 'least'} ${wanted})`;
        return [{ words, why: goal.why, isMet: isLess ? reached <= goal.wanted : reached >= goal.wanted }];
      });
  });
}

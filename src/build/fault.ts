/** One thing wrong with the records, said to the person who can put it right. */
export interface Fault {
  /** The file as seen from the project, such as `data/observations.csv`. */
  readonly file: string;
  /** The key of a table row, the id of a JSON record, or the file's own part at fault; exceptions name it. */
  readonly row: string;
  /** Where the record begins, counted from 1, where that is known. */
  readonly line?: number | undefined;
  /** A short name of the rule, the same for every fault of its kind. */
  readonly rule: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Writes all faults, grouped by file in the order of their lines, and ends with their number. */
export function formatFaults(faults: readonly Fault[]): string {
  const files = [...new Set(faults.map((fault) => fault.file))].toSorted();
  const blocks = files.map((file) => formatFile(file, faults));
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  const where = files.length === 1 ? '1 file' : `${files.length} files`;
  return [...blocks, `${count} in ${where}. Nothing was written.`].join('\n\n');
}

function formatFile(file: string, faults: readonly Fault[]): string {
  const own = faults.filter((fault) => fault.file === file).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return [file, ...own.map(formatFault)].join('\n');
}

function formatFault(fault: Fault): string {
  const line = fault.line === undefined ? '' : `line ${fault.line}, `;
  return `  ${line}${fault.row} (${fault.rule})\n    ${fault.problem}\n    ${fault.remedy}`;
}

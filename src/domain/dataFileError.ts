/** Why a data file, or a script that comes later, could not be used. The words for each are in the message catalogue. */
export type DataFileProblem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notColumns' }
  | { readonly kind: 'cutShort'; readonly given: number; readonly expected: number }
  | { readonly kind: 'otherSchema'; readonly given: string; readonly expected: number }
  | { readonly kind: 'invalid'; readonly where: string }
  | { readonly kind: 'otherEdition' }
  /** A browser does not say why a script did not come. */
  | { readonly kind: 'noScript' };

export class DataFileError extends Error {
  readonly file: string;
  readonly problem: DataFileProblem;

  constructor(file: string, problem: DataFileProblem) {
    super(`${file}: ${problem.kind}`);
    this.name = 'DataFileError';
    this.file = file;
    this.problem = problem;
  }
}

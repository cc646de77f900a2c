import { DataFileError } from '../domain/dataFileError.ts';
import type { Words } from './format.ts';

/** What went wrong with a file, for the person who can act on it. */
export function writeFailure({ failure }: Words, error: Error): string {
  if (!(error instanceof DataFileError)) return error.message;
  return failure.file(error.file, describeProblem(failure, error));
}

function describeProblem(failure: Words['failure'], { problem }: DataFileError): string {
  switch (problem.kind) {
    case 'unreachable':
      return failure.unreachable;
    case 'missing':
      return failure.missing(problem.status);
    case 'notJson':
      return failure.notJson;
    case 'notColumns':
      return failure.notColumns;
    case 'cutShort':
      return failure.cutShort(problem.given, problem.expected);
    case 'otherSchema':
      return failure.otherSchema(problem.given, problem.expected);
    case 'invalid':
      return failure.invalid(problem.where);
    case 'otherEdition':
      return failure.otherEdition;
    case 'noScript':
      return failure.noScript;
  }
}

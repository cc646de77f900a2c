import { expect, it } from 'vitest';
import { DataFileError, type DataFileProblem } from '../domain/dataFileError.ts';
import { englishWords } from './englishWords.ts';
import { writeFailure } from './failure.ts';

it.each<[DataFileProblem, string]>([
  [{ kind: 'unreachable' }, 'core.json: the network did not answer'],
  [{ kind: 'missing', status: 404 }, 'core.json: the server answered 404'],
  [{ kind: 'notJson' }, 'core.json: the answer is not JSON; the file may be missing on the server or cut short'],
  [{ kind: 'notColumns' }, 'core.json: the answer is no file of columns; the file may be missing on the server'],
  [{ kind: 'cutShort', given: 100, expected: 4096 }, 'core.json: the file is cut short: 100 of 4096 bytes came'],
  [
    { kind: 'otherSchema', given: '2', expected: 1 },
    'core.json: the file has schema number 2 and this page reads 1; reload the page to get the matching version',
  ],
  [{ kind: 'invalid', where: 'trade.years.0' }, 'core.json: the file does not have the expected shape: trade.years.0'],
  [
    { kind: 'otherEdition' },
    'core.json: it is of another edition of the data than this page; try again to load both anew',
  ],
  [
    { kind: 'noScript' },
    'core.json: this part of the page did not come; if trying again does not help, reload the page',
  ],
])('names the file and says what to do: $kind', (problem, words) => {
  expect(writeFailure(englishWords, new DataFileError('core.json', problem))).toBe(words);
});

it('passes on what any other error says', () => {
  expect(writeFailure(englishWords, new Error('The map engine stopped.'))).toBe('The map engine stopped.');
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from './en.ts';
import { enAbout } from './enAbout.ts';
import { enDetails } from './enDetails.ts';
import { enHandling } from './enHandling.ts';
import { enOutcome } from './enOutcome.ts';
import { enPassport } from './enPassport.ts';
import { enPlans } from './enPlans.ts';
import { enViews } from './enViews.ts';

const FOLDER = join(import.meta.dirname, '..');
const IS_CATALOGUE = /^words\/(en|zh)[A-Z]?\w*\.ts$/;

/** What is none, such as the name of a file, comes from the records or the build. */
const IS_NAME = /^[a-z]\w*$/i;

const code = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !IS_CATALOGUE.test(file))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n');
const spoken = new Set(code.match(/[\w-]+/g));

/** Groups whose keys are words of the records: their units, and what the counts of a plan are of. */
const OF_RECORDS = ['stated', 'units'];

/** The keys of a catalogue, however deep. */
function listKeys(messages: object): string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => [
    key,
    ...(typeof value === 'object' && value !== null && !Array.isArray(value) && !OF_RECORDS.includes(key)
      ? listKeys(value)
      : []),
  ]);
}

// That no key is missing in either language, or there in one alone, the types hold.
it('no text stands in the catalogues that nothing speaks', () => {
  const keys = [en, enAbout, enDetails, enHandling, enOutcome, enPassport, enPlans, enViews].flatMap(listKeys);
  expect(keys.length).toBeGreaterThan(500);
  expect([...new Set(keys)].filter((key) => IS_NAME.test(key) && !spoken.has(key))).toEqual([]);
});

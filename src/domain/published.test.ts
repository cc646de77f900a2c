import { describe, expect, it } from 'vitest';
import { SCHEMA_NUMBER } from './edition.ts';
import { coreFile, provinceFile } from './published.ts';
import { adcodeOf, readRealProvince, realAtlas } from './realAtlas.ts';

const fujian = readRealProvince(adcodeOf('Fujian'));

/** Where the first fault lies, as a path. */
function faultIn(content: unknown): string | undefined {
  const parsed = provinceFile.safeParse(content);
  return parsed.success ? undefined : parsed.error.issues[0]?.path.join('.');
}

describe('a province file', () => {
  it('is there for each of the 34 and says whose it is', () => {
    for (const { adcode } of realAtlas.provinces) expect(readRealProvince(adcode).adcode).toBe(adcode);
  });

  it('is accepted as published', () => {
    expect(faultIn(fujian)).toBeUndefined();
    expect(fujian.schema).toBe(SCHEMA_NUMBER);
  });

  const [observation] = fujian.observations;
  it.each([
    ['schema', { ...fujian, schema: SCHEMA_NUMBER + 1 }],
    ['adcode', { ...fujian, adcode: '35010' }],
    ['observations', { ...fujian, observations: undefined }],
    ['observations.0.period', { ...fujian, observations: [{ ...observation, period: 'M1-12' }] }],
    ['observations.0.value', { ...fujian, observations: [{ ...observation, value: '7600' }] }],
    ['observations.0.precision', { ...fujian, observations: [{ ...observation, precision: 'more or less' }] }],
    ['observations.0.year', { ...fujian, observations: [{ ...observation, year: 18 }] }],
    ['tasks.0.priority', { ...fujian, tasks: [{ ...fujian.tasks[0], priority: 'war' }] }],
    ['claims.0.links.0.kind', { ...fujian, claims: [{ ...fujian.claims[0], links: [{ kind: 'rumour' }] }] }],
  ])('is refused with the field named: %s', (path, content) => {
    expect(faultIn(content)).toBe(path);
  });

  it('keeps "not known" apart from "no"', () => {
    const withNames = (namesBri: unknown) => ({ ...fujian, tasks: [{ ...fujian.tasks[0], namesBri }] });
    expect(faultIn(withNames(null))).toBeUndefined();
    expect(faultIn(withNames(false))).toBeUndefined();
    expect(faultIn(withNames(undefined))).toBe('tasks.0.namesBri');
  });
});

describe('a core file', () => {
  it('is refused where it is something else', () => {
    for (const content of [null, [], 'core', {}, { schema: SCHEMA_NUMBER }]) {
      expect(coreFile.safeParse(content).success).toBe(false);
    }
  });
});

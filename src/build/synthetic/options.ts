export interface SyntheticOptions {
  readonly regions: number;
  readonly years: number;
  readonly indicators: number;
  readonly seed: number;
  /** What the app loads, or GeoJSON and values that any map library loads. */
  readonly shape: 'app' | 'plain';
  /** Folder to write to. */
  readonly out: string;
}

/** Whole numbers that may be given, with what they are without being given and how far they may go. */
const NUMBERS = {
  regions: { usual: 34, least: 3, most: 50_000 },
  // One year more than is shown, since growth needs the year before, and the app counts years from 2000 to 2100.
  years: { usual: 50, least: 2, most: 100 },
  indicators: { usual: 10, least: 2, most: 1_000 },
  seed: { usual: 1, least: 0, most: 2 ** 31 },
} as const;
type NumberName = keyof typeof NUMBERS;

/** Reads `name=value` words. Throws `RangeError` that says all that is wrong with them. */
export function readSyntheticOptions(words: readonly string[]): SyntheticOptions {
  const numbers: Record<NumberName, number> = {
    regions: NUMBERS.regions.usual,
    years: NUMBERS.years.usual,
    indicators: NUMBERS.indicators.usual,
    seed: NUMBERS.seed.usual,
  };
  let shape: SyntheticOptions['shape'] = 'app';
  let out = 'public/data';
  const faults: string[] = [];
  for (const word of words) {
    const [name = '', value = ''] = word.split(/=(.*)/s);
    if (isNumberName(name)) {
      const { least, most } = NUMBERS[name];
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
      if (number >= least && number <= most) numbers[name] = number;
      else faults.push(`${name} is "${value}", but a whole number from ${least} to ${most} is expected`);
    } else if (name === 'shape' && (value === 'app' || value === 'plain')) shape = value;
    else if (name === 'shape') faults.push(`shape is "${value}", but app or plain is expected`);
    else if (name === 'out' && value !== '') out = value;
    else faults.push(`"${word}" is not understood: ${Object.keys(NUMBERS).join('=, ')}=, shape= and out= are`);
  }
  if (faults.length > 0) throw new RangeError(faults.join('\n'));
  return { ...numbers, shape, out };
}

function isNumberName(name: string): name is NumberName {
  return Object.hasOwn(NUMBERS, name);
}

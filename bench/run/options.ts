export const PEERS = [
  'd3-svg',
  'leaflet-canvas',
  'leaflet-svg',
  'openlayers',
  'echarts',
  'plotly',
  'maplibre',
] as const;
export type PeerName = (typeof PEERS)[number];

/** The atlas as it opens, and a link to a province in another year. */
export const ATLAS_ROWS = ['atlas', 'atlas-link'] as const;
export const CONTESTANTS = [...PEERS, ...ATLAS_ROWS] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

/** 34 is the real map; prefectures are 370, counties 2,900; 20,000 is far beyond what is planned. */
const USUAL_SIZES = [34, 370, 2900, 20_000];
const USUAL_ROUNDS = 5;

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly only: readonly ContestantName[];
  readonly seed: number;
}

/** Reads the words after `npm run bench --`. Throws `RangeError` that says all that is wrong with them. */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  let options: BenchOptions = { sizes: USUAL_SIZES, rounds: USUAL_ROUNDS, only: CONTESTANTS, seed: 1 };
  const faults: string[] = [];
  for (let index = 0; index < words.length; index += 2) {
    const [flag = '', value = ''] = words.slice(index, index + 2);
    const parts = value.split(',');
    switch (flag) {
      case '--sizes': {
        const sizes = parts.map(readCount);
        if (sizes.every((size) => size >= 3 && size <= 50_000)) options = { ...options, sizes };
        else faults.push(`--sizes is "${value}", but numbers from 3 to 50000 are expected, such as 34,370`);
        break;
      }
      case '--rounds':
      case '--seed': {
        const name = flag === '--rounds' ? 'rounds' : 'seed';
        if (readCount(value) >= 1) options = { ...options, [name]: readCount(value) };
        else faults.push(`${flag} is "${value}", but a whole number from 1 is expected`);
        break;
      }
      case '--only': {
        const unknown = parts.filter((part) => !CONTESTANTS.some((name) => name === part));
        // In the order of the house, so that a table reads the same whatever was asked for.
        if (unknown.length === 0) options = { ...options, only: CONTESTANTS.filter((name) => parts.includes(name)) };
        else faults.push(`--only names "${unknown.join('", "')}"; there are ${CONTESTANTS.join(', ')}`);
        break;
      }
      default:
        faults.push(`"${flag}" is not understood: --sizes, --rounds, --only and --seed are`);
    }
  }
  if (faults.length > 0) throw new RangeError(faults.join('\n'));
  return options;
}

function readCount(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

/** True for a run whose results may stand for the project, size by size: every contestant and enough rounds. */
export function isComplete({ rounds, only }: Pick<BenchOptions, 'rounds' | 'only'>): boolean {
  return CONTESTANTS.every((name) => only.includes(name)) && rounds >= USUAL_ROUNDS;
}

import type { Ids } from './idRaster.ts';

/**
 * A raster of ids as text for the page itself. Ids become numbers in the order in which they first appear, from the
 * upper left on, so that a new one costs nothing to name: of 20,000 regions the names alone are 37 KB. A map 1,100 pixels
 * wide and high, in brotli: 14 KB with 370 regions, 33 KB with 2,900 and 79 KB with 20,000, without the order.
 */
export interface EncodedRaster {
  readonly width: number;
  readonly height: number;
  /**
   * Runs of each row from left to right, told by those of the row above (before the first row, one run of the number 0):
   * where a run ends against the same run above, mostly a pixel or none. Each sign is a number from 0 on above `?`, so
   * that nothing in it means anything to HTML, and a compressor finds its patterns.
   *
   * Up to `largest` the next run above goes on and ends `code - noShift` pixels later. `skip` passes over the next
   * run above, `back` goes back to the one before. `new` is a run of the next number, and its length follows. `known`
   * is a run of a number, which follows, and then its length. Numbers that follow are of five bits a sign, the lowest
   * first, with 32 added where more follow.
   */
  readonly text: string;
  /** The id of each number from 1 on. The number 0 is the id 0. */
  readonly order: Uint32Array;
}

/** No shift at all is the most frequent: it is `_`, which JSON need not escape. */
const CODES = { noShift: 32, largest: 59, skip: 60, back: 61, new: 62, known: 63 } as const;
const FIRST_SIGN = 63;

/** A run above is looked for this far from the place; what is further away is named. */
const RUNS_LOOKED_AT = 12;

interface Runs {
  readonly numbers: number[];
  readonly ends: number[];
}

export function encodeRaster({ width, height, ids }: { width: number; height: number; ids: Ids }): EncodedRaster {
  const numberOf = new Map<number, number>([[0, 0]]);
  const signs: string[] = [];
  let above: Runs = { numbers: [0], ends: [width] };
  for (let row = 0; row < height; row += 1) {
    const runs = runsOf(ids.subarray(row * width, (row + 1) * width));
    const numbers: number[] = [];
    let place = 0;
    let begin = 0;
    for (const [index, id] of runs.numbers.entries()) {
      const end = runs.ends[index] ?? width;
      const known = numberOf.get(id);
      const number = known ?? numberOf.size;
      const found = known === undefined ? undefined : findAbove(above, place, number, end);
      if (found !== undefined) {
        signs.push(...movesTo(place, found), sign(CODES.noShift + end - (above.ends[found] ?? 0)));
        place = found + 1;
      } else if (known === undefined) {
        numberOf.set(id, number);
        signs.push(sign(CODES.new), ...writeNumber(end - begin));
      } else {
        signs.push(sign(CODES.known), ...writeNumber(number), ...writeNumber(end - begin));
      }
      numbers.push(number);
      begin = end;
    }
    above = { numbers, ends: runs.ends };
  }
  numberOf.delete(0);
  return { width, height, text: signs.join(''), order: Uint32Array.from(numberOf.keys()) };
}

function runsOf(row: Ids): Runs {
  const numbers: number[] = [];
  const ends: number[] = [];
  for (let column = 0; column < row.length; column += 1) {
    const id = row[column] ?? 0;
    if (id === row[column + 1]) continue;
    numbers.push(id);
    ends.push(column + 1);
  }
  return { numbers, ends };
}

/** The run above with this number whose end is told with the fewest signs; undefined where none is near enough. */
function findAbove(above: Runs, place: number, number: number, end: number): number | undefined {
  let found: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  const last = Math.min(above.numbers.length, place + RUNS_LOOKED_AT);
  for (let run = Math.max(0, place - RUNS_LOOKED_AT); run < last; run += 1) {
    if (above.numbers[run] !== number) continue;
    const shift = end - (above.ends[run] ?? 0);
    const code = CODES.noShift + shift;
    // A step over a run is about as dear as a shift by some pixels.
    const cost = Math.abs(run - place) * 3 + Math.min(3, Math.abs(shift));
    if (code < 0 || code > CODES.largest || cost >= least) continue;
    least = cost;
    found = run;
  }
  return found;
}

function movesTo(place: number, found: number): string[] {
  const move = found > place ? CODES.skip : CODES.back;
  return Array.from({ length: Math.abs(found - place) }, () => sign(move));
}

function writeNumber(number: number): string[] {
  const signs: string[] = [];
  let rest = number;
  while (rest >= 32) {
    signs.push(sign(32 + (rest % 32)));
    rest = Math.floor(rest / 32);
  }
  return [...signs, sign(rest)];
}

function sign(code: number): string {
  return String.fromCharCode(FIRST_SIGN + code);
}

/** The ids that were encoded. Throws `RangeError` where the text does not fill the raster, or more than that. */
export function decodeRaster({ width, height, text, order }: EncodedRaster): Ids {
  const largest = order.reduce((most, id) => Math.max(most, id), 0);
  const ids = largest > 65_535 ? new Uint32Array(width * height) : new Uint16Array(width * height);
  let at = 0;
  const read = () => text.charCodeAt(at++) - FIRST_SIGN;
  const readNumber = () => {
    let number = 0;
    for (let factor = 1; ; factor *= 32) {
      const code = read();
      number += (code % 32) * factor;
      if (!(code >= 32)) return number;
    }
  };

  let seen = 0;
  let above: Runs = { numbers: [0], ends: [width] };
  for (let row = 0; row < height; row += 1) {
    const runs: Runs = { numbers: [], ends: [] };
    let place = 0;
    for (let column = 0; column < width; ) {
      const code = read();
      if (code === CODES.skip) place += 1;
      else if (code === CODES.back) place -= 1;
      else {
        let number: number;
        let end: number;
        if (code === CODES.new) {
          seen += 1;
          number = seen;
          end = column + readNumber();
        } else if (code === CODES.known) {
          number = readNumber();
          end = column + readNumber();
        } else {
          number = above.numbers[place] ?? Number.NaN;
          end = (above.ends[place] ?? Number.NaN) + code - CODES.noShift;
          place += 1;
        }
        if (!(number <= seen && end > column && end <= width)) {
          throw new RangeError(`the text of the raster is broken in row ${row} at column ${column}`);
        }
        ids.fill(number === 0 ? 0 : (order[number - 1] ?? 0), row * width + column, row * width + end);
        runs.numbers.push(number);
        runs.ends.push(end);
        column = end;
      }
    }
    above = runs;
  }
  if (at !== text.length || seen !== order.length) throw new RangeError('the text of the raster is longer than it');
  return ids;
}

/**
 * Sorts places by their keys, lowest first; equal keys keep the order in which the places come.
 *
 * `keys` has a number for each place, none of them NaN. Thousands of rows are put in order in about the time of a few
 * passes over them: the keys are read as eight digits of 8 bits, and places are laid out by one digit after the other,
 * the least one first.
 */
export function sortByKey(places: Uint32Array, keys: Float64Array): Uint32Array {
  const digits = toDigits(keys);
  let from = places.slice();
  let to = new Uint32Array(places.length);
  for (let digit = 0; digit < DIGITS; digit++) {
    const starts = findStarts(from, digits, digit);
    for (let at = 0; at < from.length; at++) {
      const place = from[at] ?? 0;
      const value = digits[DIGITS * place + digit] ?? 0;
      const start = starts[value] ?? 0;
      to[start] = place;
      starts[value] = start + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

const DIGITS = 8;
const VALUES = 2 ** 8;
const SIGN = 0x80;

/** The bits of each key, as digits from the least on, changed so that they ascend as the numbers do. */
function toDigits(keys: Float64Array): Uint8Array {
  const numbers = new Float64Array(keys.length);
  // Adding zero makes of minus zero the zero that it is equal to.
  for (let place = 0; place < keys.length; place++) numbers[place] = (keys[place] ?? 0) + 0;
  const digits = new Uint8Array(numbers.buffer);
  for (let at = 0; at < digits.length; at += DIGITS) {
    const isNegative = ((digits[at + DIGITS - 1] ?? 0) & SIGN) !== 0;
    if (isNegative) for (let digit = 0; digit < DIGITS; digit++) digits[at + digit] = ~(digits[at + digit] ?? 0);
    else digits[at + DIGITS - 1] = (digits[at + DIGITS - 1] ?? 0) | SIGN;
  }
  return digits;
}

/** Where the places with each value of a digit begin. */
function findStarts(places: Uint32Array, digits: Uint8Array, digit: number): Uint32Array {
  const starts = new Uint32Array(VALUES + 1);
  for (let at = 0; at < places.length; at++) {
    const next = (digits[DIGITS * (places[at] ?? 0) + digit] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let value = 1; value < VALUES; value++) starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  return starts;
}

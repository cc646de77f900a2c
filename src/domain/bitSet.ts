/**
 * Writes one bit for each of `flags` as hexadecimal digits, four bits a digit, the first of them the highest.
 *
 * What is left of the last digit is 0.
 */
export function writeBits(flags: readonly boolean[]): string {
  let digits = '';
  for (let at = 0; at < flags.length; at += BITS_A_DIGIT) {
    let digit = 0;
    for (let bit = 0; bit < BITS_A_DIGIT; bit++) digit = 2 * digit + Number(flags[at + bit] ?? false);
    digits += digit.toString(16);
  }
  return digits;
}

/** Reads the first `count` bits of what `writeBits` wrote, each as 0 or 1. Throws `RangeError` where there are fewer. */
export function readBits(digits: string, count: number): Uint8Array {
  if (digits.length * BITS_A_DIGIT < count || !/^[0-9a-f]*$/.test(digits)) {
    throw new RangeError(`${count} bits are expected as hexadecimal digits, not "${digits.slice(0, LONGEST_QUOTE)}"`);
  }
  const bits = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const digit = Number.parseInt(digits.charAt(Math.floor(index / BITS_A_DIGIT)), 16);
    bits[index] = (digit >> (BITS_A_DIGIT - 1 - (index % BITS_A_DIGIT))) & 1;
  }
  return bits;
}

const BITS_A_DIGIT = 4;
/** Enough of a wrong text to know it by. */
const LONGEST_QUOTE = 20;

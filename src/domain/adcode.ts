declare const adcodeBrand: unique symbol;

/**
 * A six-digit GB/T 2260 code of an administrative unit, such as `350000` for Fujian: the key of every record.
 *
 * The key holds a unit of any level. That the records are of the province level, whose codes end in 0000, is a rule of
 * theirs, which the build checks.
 */
export type Adcode = string & { readonly [adcodeBrand]: true };

/** The first digit is one of the eight parts of the country. */
const SIX_DIGITS = /^[1-8]\d{5}$/;

export function isAdcode(text: string): text is Adcode {
  return SIX_DIGITS.test(text);
}

/** Returns `text` as an adcode. Throws `RangeError` naming the text if it is none. */
export function parseAdcode(text: string): Adcode {
  if (isAdcode(text)) return text;
  throw new RangeError(`"${text}" is not an adcode: six digits are expected, the first of them from 1 to 8`);
}

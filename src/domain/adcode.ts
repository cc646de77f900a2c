declare const adcodeBrand: unique symbol;

/** A six-digit GB/T 2260 code of a province-level unit, such as `350000` for Fujian: the key of every record. */
export type Adcode = string & { readonly [adcodeBrand]: true };

const PROVINCE_LEVEL = /^[1-8]\d0000$/;

export function isAdcode(text: string): text is Adcode {
  return PROVINCE_LEVEL.test(text);
}

/** Returns `text` as an adcode. Throws `RangeError` naming the text if it is no code of a province-level unit. */
export function parseAdcode(text: string): Adcode {
  if (isAdcode(text)) return text;
  throw new RangeError(`"${text}" is not a province-level adcode: six digits that end in 0000 are expected`);
}

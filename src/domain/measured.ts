/**
 * A figure with the interval that the rounding of its inputs leaves open: the true value lies in `[low, high]`.
 *
 * What the sources rounded, no computation makes exact again. A superlative or a rank is given only if it holds over
 * the whole interval (ranks.ts).
 */
export interface Measured {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A figure as printed: what the source prints is what we rank by. */
export function asPrinted(value: number): Measured {
  return { value, low: value, high: value };
}

/** A figure read in a copy that rounds to multiples of `step`, in the unit of the value. */
export function roundedToStep(value: number, step: number): Measured {
  return { value, low: value - step / 2, high: value + step / 2 };
}

export function scale(figure: Measured, factor: number): Measured {
  return { value: figure.value * factor, low: figure.low * factor, high: figure.high * factor };
}

/** `a - b`, with the interval that holds whatever the two roundings were. */
export function subtract(a: Measured, b: Measured): Measured {
  return { value: a.value - b.value, low: a.low - b.high, high: a.high - b.low };
}

/** `part` of `whole` in per cent; both positive. Undefined where the whole may be zero. */
export function percentOf(part: Measured, whole: Measured): Measured | undefined {
  if (whole.low <= 0) return undefined;
  const lowDivisor = part.low < 0 ? whole.low : whole.high;
  const highDivisor = part.high < 0 ? whole.high : whole.low;
  return {
    value: (part.value / whole.value) * 100,
    low: (part.low / lowDivisor) * 100,
    high: (part.high / highDivisor) * 100,
  };
}

/** Growth from `earlier` to `later` in per cent. Undefined where the earlier level may be zero. */
export function growth(later: Measured, earlier: Measured): Measured | undefined {
  const ratio = percentOf(later, earlier);
  return ratio && { value: ratio.value - 100, low: ratio.low - 100, high: ratio.high - 100 };
}

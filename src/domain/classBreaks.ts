/** Which way a scale runs: about zero, or from little to much. */
export type ScaleKind = 'diverging' | 'sequential';

/** Fixed class breaks of an indicator, in its unit. The same for every year, so that years can be compared. */
export interface ClassBreaks {
  readonly kind: ScaleKind;
  /** Ascending, one fewer than the classes; a diverging scale has zero among them. */
  readonly breaks: readonly number[];
}

/**
 * A class by its sign and distance from zero: -1 is the first below zero, 1 the first from zero up. Sequential scales
 * count from 1. A colour belongs to such a class and never to a position, so that no scale can shift its meaning.
 */
export type SignedClass = number;

/** A class with its edges: from `lower` (held) up to `upper` (not held); open where undefined. */
export interface ClassInterval {
  readonly signedClass: SignedClass;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** The classes from lowest to highest. Throws `RangeError` where the breaks do not ascend or a diverging scale lacks zero. */
export function listClasses(scale: ClassBreaks): ClassInterval[] {
  const { breaks } = scale;
  for (const [index, edge] of breaks.entries()) {
    const next = breaks[index + 1];
    if (next !== undefined && next <= edge) throw new RangeError(`class breaks must ascend: ${breaks.join(', ')}`);
  }
  const zero = breaks.indexOf(0);
  if (scale.kind === 'diverging' && zero === -1) {
    throw new RangeError(`a diverging scale needs a break at zero: ${breaks.join(', ')}`);
  }
  const belowZero = scale.kind === 'diverging' ? zero + 1 : 0;
  return Array.from({ length: breaks.length + 1 }, (_, position) => ({
    signedClass: position < belowZero ? position - belowZero : position - belowZero + 1,
    lower: breaks[position - 1],
    upper: breaks[position],
  }));
}

/**
 * Returns the class of `value`, which is the printed (rounded) figure.
 *
 * A value equal to a break belongs to the class above it, as in d3 `scaleThreshold`.
 */
export function classify(scale: ClassBreaks, value: number): SignedClass {
  return makeClassifier(scale)(value);
}

/** As `classify`, for many values of one scale. Throws what `listClasses` throws. */
export function makeClassifier(scale: ClassBreaks): (value: number) => SignedClass {
  const classes = listClasses(scale);
  return (value) => {
    if (Number.isNaN(value)) throw new RangeError(`${value} cannot be classed`);
    let position = 0;
    while (position < scale.breaks.length && value >= (scale.breaks[position] ?? 0)) position++;
    return classes[position]?.signedClass ?? 0;
  };
}

import { type LabelForm, type LabelLine, LINE_HEIGHT_RATIO } from './label.ts';
import { estimateTextWidth } from './textWidth.ts';

/** The size of a name on the map, and the smaller one that small units take before their name must leave them. */
const FONT_SIZES = [11, 9.5] as const;

export interface LabelTexts {
  readonly name: string;
  /** A known abbreviation, for where the name has no room. */
  readonly shortName: string;
  /** Printed below the name, one line each; empty where values are not shown or there is none. */
  readonly value: readonly string[];
  /** A sign after the name; empty where there is none. */
  readonly sign: string;
}

/** The ways to write a label, the best first: the name in full, on one line or more, and then small. */
export function writeFullForms({ name, value, sign }: LabelTexts): LabelForm[] {
  const words = name.split(' ');
  const broken = words.length > 1 ? [words] : [];
  return [[name], ...broken]
    .flatMap((lines) => variantsOf(value).flatMap((values) => makeForms(addSign(lines, sign), values)))
    .toSorted(bySize);
}

/**
 * The ways to write a label where the name has no room. A value stands for itself, since it stands on its unit; where it
 * has no room either, a name without it is better than nothing.
 */
export function writeShortForms({ name, shortName, value, sign }: LabelTexts): LabelForm[] {
  const short = addSign([shortName], sign);
  if (value.length === 0) return makeForms(short, []);
  const variants = variantsOf(value);
  return [
    ...variants.flatMap((values) => makeForms(short, values)),
    ...variants.flatMap((values) => makeForms([], addSign(values, sign))),
    ...makeForms(addSign([name], sign), []),
    ...makeForms(short, []),
  ];
}

/** The lines of a value as they are, and as one. */
function variantsOf(value: readonly string[]): readonly (readonly string[])[] {
  return value.length > 1 ? [value, [value.join(' ')]] : [value];
}

function addSign(lines: readonly string[], sign: string): string[] {
  return sign === '' ? [...lines] : lines.map((line, index) => (index === lines.length - 1 ? `${line} ${sign}` : line));
}

function makeForms(names: readonly string[], values: readonly string[]): LabelForm[] {
  const lines: LabelLine[] = [
    ...names.map((text) => ({ text, isValue: false })),
    ...values.map((text) => ({ text, isValue: true })),
  ];
  return FONT_SIZES.map((fontSize) => ({
    lines,
    fontSize,
    width: Math.max(...lines.map(({ text }) => estimateTextWidth(text, fontSize))),
    height: fontSize * (1 + (lines.length - 1) * LINE_HEIGHT_RATIO),
  }));
}

function bySize(a: LabelForm, b: LabelForm): number {
  return b.fontSize - a.fontSize;
}

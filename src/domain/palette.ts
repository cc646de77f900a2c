import type { ScaleKind, SignedClass } from './classBreaks.ts';
import type { PriorityId } from './vocabulary.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The colours of data, one home for map, legend, list, tooltip and pictures. Interface colours live in the style sheet. */
export interface Palette {
  /** By signed class: below zero orange, from zero up purple. */
  readonly diverging: Readonly<Record<string, string>>;
  /** By class from 1. */
  readonly sequential: readonly string[];
  readonly priorities: Readonly<Record<PriorityId, string>>;
  /** Where no figure is held: the paper and the lines or dots on it. */
  readonly noFigurePaper: string;
  readonly noFigureInk: string;
  readonly sea: string;
  readonly neighbour: string;
  readonly neighbourBorder: string;
  readonly innerBorder: string;
  readonly outerBorder: string;
  /** Lighter than the border beside it, and dashed: drawn, and not settled. */
  readonly disputedBorder: string;
  readonly ring: string;
  readonly ringHalo: string;
  readonly label: string;
  readonly labelHalo: string;
}

/** ColorBrewer PuOr: neutral in China and the West, and told apart under every kind of colour blindness. */
const light: Palette = {
  diverging: {
    '-4': '#b35806',
    '-3': '#e08214',
    '-2': '#fdb863',
    '-1': '#fee0b6',
    '1': '#d8daeb',
    '2': '#b2abd2',
    '3': '#8073ac',
    '4': '#542788',
  },
  sequential: ['#e4f2ef', '#bfe1db', '#92cac4', '#61afab', '#3a9092', '#206e76', '#0e4b57'],
  priorities: { policy: '#4f7cc4', connectivity: '#a8741f', trade: '#2f8f6b', finance: '#8a63bd', people: '#c2557f' },
  noFigurePaper: '#ffffff',
  noFigureInk: '#b9c0c6',
  sea: '#eef3f6',
  neighbour: '#e4e5e3',
  neighbourBorder: '#cfd1cf',
  innerBorder: '#8d959c',
  outerBorder: '#7d858c',
  disputedBorder: '#a3a9ae',
  ring: '#14181c',
  ringHalo: '#ffffff',
  label: '#1c2126',
  labelHalo: '#ffffff',
};

/** On a dark ground the ends are bright and the middle recedes; hues and their meaning are those of the light ramp. */
const dark: Palette = {
  diverging: {
    '-4': '#ffb35c',
    '-3': '#db8423',
    '-2': '#a05f1c',
    '-1': '#664321',
    '1': '#454468',
    '2': '#6a63a3',
    '3': '#968bd1',
    '4': '#cdc6fa',
  },
  sequential: ['#123a40', '#17525a', '#1f6d73', '#34898b', '#57a7a4', '#8ac6bf', '#c4e6df'],
  priorities: { policy: '#6b97de', connectivity: '#c58f38', trade: '#4aab86', finance: '#a582d8', people: '#dc7499' },
  noFigurePaper: '#2b3137',
  noFigureInk: '#5a636c',
  sea: '#12161a',
  neighbour: '#1f2429',
  neighbourBorder: '#30363c',
  innerBorder: '#080a0c',
  outerBorder: '#8b949c',
  disputedBorder: '#6d757c',
  ring: '#ffffff',
  ringHalo: '#0d1013',
  label: '#f1f3f5',
  labelHalo: '#14181c',
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark };

/** The colour of a class. Throws `RangeError` for a class that the scale of this kind does not have. */
export function classColour(palette: Palette, kind: ScaleKind, signedClass: SignedClass): string {
  const colour = kind === 'diverging' ? palette.diverging[signedClass] : palette.sequential[signedClass - 1];
  if (colour === undefined) throw new RangeError(`no colour for class ${signedClass} of a ${kind} scale`);
  return colour;
}

/** How a pinned province is told from the others, wherever it is drawn: by its shape where colours fail. */
export interface PinLook {
  readonly shape: PinShape;
  /** A colour of the style sheet, far from those of the classes, light and dark. */
  readonly colour: string;
}

export type PinShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'wedge' | 'bars' | 'star';

/** By the place of the pin: the first eight, and no more can be pinned. */
export const PIN_LOOKS: readonly PinLook[] = [
  { shape: 'circle', colour: 'var(--pin-1)' },
  { shape: 'square', colour: 'var(--pin-2)' },
  { shape: 'triangle', colour: 'var(--pin-3)' },
  { shape: 'diamond', colour: 'var(--pin-4)' },
  { shape: 'cross', colour: 'var(--pin-5)' },
  { shape: 'wedge', colour: 'var(--pin-6)' },
  { shape: 'bars', colour: 'var(--pin-7)' },
  { shape: 'star', colour: 'var(--pin-8)' },
];

/** Outlines about 0/0 within 5 units each way, as SVG path. */
export const PIN_PATHS: Readonly<Record<PinShape, string>> = {
  circle: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  square: 'M-4-4h8v8h-8z',
  triangle: 'M0-5L5 4h-10z',
  diamond: 'M0-5.5L5 0L0 5.5L-5 0z',
  cross: 'M-1.6-5h3.2v3.4h3.4v3.2h-3.4v3.4h-3.2v-3.4h-3.4v-3.2h3.4z',
  wedge: 'M0 5L-5-4h10z',
  bars: 'M-5-4.5h10v3.4h-10zM-5 1.1h10v3.4h-10z',
  star: 'M0-5.5L1.5-1.8L5.3-1.7L2.3.7L3.3 4.5L0 2.3L-3.3 4.5L-2.3.7L-5.3-1.7L-1.5-1.8z',
};

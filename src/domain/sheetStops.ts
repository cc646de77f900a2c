/** Where the sheet of a phone stops, from the lowest: its head alone, over half of the screen, over nearly all of it. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** How high the sheet stands at each stop, in parts of the screen and pixels: as handling.css says it. */
const PEEK_PX = 152;
const HALF_RATIO = 0.56;
/** What stays in sight of the page above the full sheet. */
const ABOVE_FULL_PX = 48;

/** A finger that is faster than this when it lifts, in pixels a millisecond, throws the sheet. Slower, it puts it down. */
const FLICK_SPEED = 0.5;

/** The height of the sheet at a stop on a screen that is `screenHeight` pixels high. */
export function sheetHeight(stop: SheetStop, screenHeight: number): number {
  switch (stop) {
    case 'peek':
      return Math.min(PEEK_PX, screenHeight * HALF_RATIO);
    case 'half':
      return screenHeight * HALF_RATIO;
    case 'full':
      return screenHeight - ABOVE_FULL_PX;
  }
}

interface Release {
  /** Of the sheet as the finger leaves it, in pixels. */
  readonly height: number;
  /** In pixels a millisecond, upwards above zero. */
  readonly speed: number;
  readonly screenHeight: number;
}

/** Where the sheet goes when a finger leaves it: a throw takes it one stop on, and from the lowest away; else to the nearest. */
export function settleSheet({ height, speed, screenHeight }: Release): SheetStop | 'closed' {
  const heights = SHEET_STOPS.map((stop) => ({ stop, height: sheetHeight(stop, screenHeight) }));
  if (speed > FLICK_SPEED) return heights.find((each) => each.height > height)?.stop ?? 'full';
  if (speed < -FLICK_SPEED) return heights.findLast((each) => each.height < height)?.stop ?? 'closed';
  const lowest = heights[0]?.height ?? 0;
  if (height < lowest / 2) return 'closed';
  const [nearest] = heights.toSorted((a, b) => Math.abs(a.height - height) - Math.abs(b.height - height));
  return nearest?.stop ?? 'half';
}

/** The stop above or below; the same where there is none. */
export function stepSheet(stop: SheetStop, by: 1 | -1): SheetStop {
  return SHEET_STOPS[SHEET_STOPS.indexOf(stop) + by] ?? stop;
}

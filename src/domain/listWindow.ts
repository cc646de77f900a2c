/** What of a long list is drawn: from `first` up to `last`, which is not. */
export interface ListWindow {
  readonly first: number;
  readonly last: number;
}

/** Up to as many rows all are drawn: the browser's own search finds them, and nothing has to be worked out. */
export const DRAWN_AT_MOST = 100;

/** So many rows are drawn beyond either edge, so that a turn of the wheel and the Tab key meet rows that are there. */
const ROWS_BEYOND = 12;

interface Sight {
  /** How far above the upper edge of what is seen the list begins, in pixels; below zero where it begins further down. */
  readonly top: number;
  /** Of what is seen, in pixels. */
  readonly height: number;
  readonly rowHeight: number;
}

/** Decides which of `count` equally high rows are drawn: all of a short list, those in sight and some beyond of a long one. */
export function findWindow(count: number, { top, height, rowHeight }: Sight): ListWindow {
  if (count <= DRAWN_AT_MOST) return { first: 0, last: count };
  const within = (row: number) => Math.min(count, Math.max(0, row));
  const first = within(Math.floor(top / rowHeight) - ROWS_BEYOND);
  const last = within(Math.ceil((top + height) / rowHeight) + ROWS_BEYOND);
  return { first, last };
}

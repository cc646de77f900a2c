/** What the atlas wants to reach, on a machine without a graphics card. */
interface Goal {
  readonly measure: string;
  /**
   * By size: the greatest ratio to the best peer of the same line or, of an `absolute` goal, the greatest value; of hits the
   * least.
   */
  readonly wanted: Readonly<Record<number, number>>;
  readonly isAbsolute?: true;
  /** Why it is missed, where it is: known from traces, and to be written anew when that changes. */
  readonly why: string;
}

const FIRST_MAP =
  'the page is more than a map: sentence, controls, years and their styles are laid out in the same frame, and the peers’ pages hold nothing else; a link to another year of more than 400 regions waits for its classes as well';

const GOALS: readonly Goal[] = [
  { measure: 'coldMs', wanted: { 34: 0.6, 370: 0.6, 2900: 0.45, 20000: 0.3 }, why: FIRST_MAP },
  { measure: 'warmMs', wanted: { 34: 0.6, 370: 0.6, 2900: 0.45, 20000: 0.3 }, why: FIRST_MAP },
  { measure: 'slowMs', wanted: { 34: 0.6, 370: 0.6, 2900: 0.45, 20000: 0.3 }, why: FIRST_MAP },
  {
    measure: 'longTasks',
    wanted: { 34: 0, 370: 0, 2900: 0, 20000: 0 },
    isAbsolute: true,
    why: 'styles and places of the whole page are worked out at once, before the first frame, and above 400 regions the raster that it carries is drawn',
  },
  {
    measure: 'yearCpuMs',
    wanted: { 34: 1, 370: 0.6, 2900: 0.3, 20000: 0.15 },
    why: 'sentence, legend and strip change with the year as well as the map, through React, and the page about the map is composed with it',
  },
  {
    measure: 'hoverCpuMs',
    wanted: { 34: 1.2, 370: 1.2, 2900: 1.2, 20000: 1.2 },
    why: 'the province lights up in list and legend too, and its tooltip holds names, figures, rank and a line where a peer’s holds a name',
  },
  {
    measure: 'hoverHits',
    wanted: { 34: 100, 370: 100, 2900: 100, 20000: 100 },
    isAbsolute: true,
    why: 'a name beside its region answers for it, over a neighbour’s land too, and of a region smaller than a few pixels its neighbour may be nearer',
  },
  {
    measure: 'zoomFrameMs',
    wanted: { 34: 1.2, 370: 1.2, 2900: 1.2 },
    why: 'a drawing of the whole map with its names is moved as one, above the page about it',
  },
  {
    measure: 'zoomSettledMs',
    wanted: { 34: 2, 370: 2, 2900: 2 },
    why: 'the map glides on for a tenth of a second, names and all, while it is drawn from finer boundaries for where it will rest; the best peer jumps at once, and shows what it had',
  },
];

/** Undefined where there is no goal. */
export function goalFor(measure: string, size: number) {
  const goal = GOALS.find((each) => each.measure === measure);
  const wanted = goal?.wanted[size];
  return goal === undefined || wanted === undefined ? undefined : { ...goal, wanted };
}

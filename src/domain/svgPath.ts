/** Points on a grid of whole numbers, y downwards. */
export type GridPoint = readonly [number, number];
export type GridLine = readonly GridPoint[];

/**
 * Writes lines on a grid as the `d` of an SVG path, closed or open.
 *
 * It says where a line begins and then only the steps: the page carries these paths, and a border that two paths share
 * in one direction is the same text in both, which compresses to nearly nothing.
 */
export function writePath(lines: readonly GridLine[], isClosed: boolean): string {
  return lines.map((line) => writeLine(line, isClosed)).join('');
}

function writeLine(line: GridLine, isClosed: boolean): string {
  const [start] = line;
  if (start === undefined) return '';
  let path = `M${start[0]}${separated(start[1])}`;
  let [lastX, lastY] = start;
  let isFirst = true;
  for (const [x, y] of line.slice(1)) {
    const [dx, dy] = [x - lastX, y - lastY];
    if (dx === 0 && dy === 0) continue;
    path += `${isFirst ? `l${dx}` : separated(dx)}${separated(dy)}`;
    [lastX, lastY, isFirst] = [x, y, false];
  }
  // A line without length is still a point, which a round end makes visible.
  return `${path}${isFirst ? 'h0' : ''}${isClosed ? 'z' : ''}`;
}

/** A minus sign parts two numbers by itself. */
function separated(number: number): string {
  return number < 0 ? String(number) : ` ${number}`;
}

/** Reads what `writePath` wrote. A closed line ends where it began. Throws `RangeError` for a path of another kind. */
export function readPath(path: string): GridPoint[][] {
  return path.split('M').flatMap((text) => (text === '' ? [] : [readLine(text)]));
}

/** True for what `writePath` writes. */
export function isPath(path: string): boolean {
  return path.split('M').every((text) => text === '' || LINE.test(text));
}

const LINE = /^(-?\d+ ?-?\d+)(?:l([-\d ]+)|h0)(z?)$/;

function readLine(text: string): GridPoint[] {
  const parts = LINE.exec(text);
  if (parts === null) throw new RangeError(`"${text.slice(0, 40)}" is no line of a path that the atlas writes`);
  const [, start = '', steps = '', close = ''] = parts;
  let [x, y] = readNumbers(start) as [number, number];
  const first: GridPoint = [x, y];
  const line = [first];
  const numbers = readNumbers(steps);
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    line.push([x, y]);
  }
  const last = line.at(-1);
  if (close !== '' && last && (last[0] !== first[0] || last[1] !== first[1])) line.push(first);
  return line;
}

function readNumbers(text: string): number[] {
  return (text.match(/-?\d+/g) ?? []).map(Number);
}

/** Above zero for a ring that turns clockwise on the screen, below for the other way, and zero for one without an area. */
export function turnOf(ring: GridLine): number {
  let twiceArea = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous) twiceArea += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return Math.sign(twiceArea);
}

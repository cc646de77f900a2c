import type { Box } from './camera.ts';

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
  return splitLines(path).map((line) => {
    const numbers = readLine(line);
    const points: GridPoint[] = [];
    for (let index = 1; index < numbers.length; index += 2) {
      points.push([numbers[index - 1] ?? 0, numbers[index] ?? 0]);
    }
    return points;
  });
}

/** A line of a path, and the box about it on the grid, y downwards. */
export interface LineExtent {
  readonly path: string;
  readonly box: Box;
}

/** Reads a path line by line, and of each line only how far it reaches. Throws as `readPath` does. */
export function listLines(path: string): LineExtent[] {
  return splitLines(path).map((line) => {
    const numbers = readLine(line);
    let [left = 0, low = 0] = numbers;
    let [right, high] = [left, low];
    for (let index = 3; index < numbers.length; index += 2) {
      const [x, y] = [numbers[index - 1] ?? 0, numbers[index] ?? 0];
      if (x < left) left = x;
      else if (x > right) right = x;
      if (y < low) low = y;
      else if (y > high) high = y;
    }
    return { path: line, box: { left, right, low, high } };
  });
}

/** True for what `writePath` writes. */
export function isPath(path: string): boolean {
  try {
    splitLines(path).forEach(readLine);
    return true;
  } catch {
    return false;
  }
}

function splitLines(path: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < path.length; ) {
    const next = path.indexOf('M', start + 1);
    const end = next === -1 ? path.length : next;
    lines.push(path.slice(start, end));
    start = end;
  }
  return lines;
}

/** A point, and then steps from one to the next or none, and whether the line is closed. */
const LINE = /^M(-?\d+ ?-?\d+)(?:l([-\d ]+)|h0)(z?)$/;

/** The points of a line, x and y in turn. */
function readLine(line: string): number[] {
  const [, start = '', steps = '', close = ''] = LINE.exec(line) ?? [];
  const numbers = readNumbers(start);
  const moves = readNumbers(steps);
  if (numbers.length !== 2 || moves.length % 2 === 1) {
    throw new RangeError(`"${line.slice(0, 40)}" is no line of a path that the atlas writes`);
  }
  for (const move of moves) numbers.push(move + (numbers[numbers.length - 2] ?? 0));
  const [x = 0, y = 0] = numbers;
  if (close !== '' && (numbers.at(-2) !== x || numbers.at(-1) !== y)) numbers.push(x, y);
  return numbers;
}

/** Digit by digit, which takes a quarter of the time of an expression: a hundred thousand are read while the map moves. */
function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [number, sign, hasDigits] = [0, 1, false];
  for (let at = 0; at <= text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      number = 10 * number + digit;
      hasDigits = true;
      continue;
    }
    if (hasDigits) {
      numbers.push(sign * number);
      [number, sign, hasDigits] = [0, 1, false];
    }
    if (text[at] === '-') sign = -1;
  }
  return numbers;
}

const ZERO = '0'.charCodeAt(0);

/** The stretches of a line that are left where only some of its steps are kept. */
export function keepSteps(line: GridLine, isKept: (from: GridPoint, to: GridPoint) => boolean): GridPoint[][] {
  const stretches: GridPoint[][] = [];
  let stretch: GridPoint[] = [];
  let from: GridPoint | undefined;
  for (const to of line) {
    if (from === undefined || !isKept(from, to)) stretch = [];
    else if (stretch.length > 0) stretch.push(to);
    else {
      stretch = [from, to];
      stretches.push(stretch);
    }
    from = to;
  }
  return stretches;
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

/** What the page carries to draw the start view before its script: a raster (encodeRaster.ts) and its colours. */
export interface StartView {
  readonly width: number;
  readonly height: number;
  /** As `EncodedRaster.text`. */
  readonly text: string;
  /** The class of each number of the raster from 1 on: `A` is the first. */
  readonly classes: string;
  readonly light: StartColours;
  readonly dark: StartColours;
}

/** Colours are `0xrrggbb`. */
export interface StartColours {
  readonly sea: number;
  /** Of regions whose figures are still to come. */
  readonly neutral: number;
  /** By class, in all years. */
  readonly classes: readonly ClassColours[];
  /** Borders between regions and along the sea, and how much of a pixel each covers, from 0 to 1. */
  readonly inner: readonly [colour: number, share: number];
  readonly outer: readonly [colour: number, share: number];
}

/** A class with ink is hatched or dotted with it. Land that is no region keeps its colour always. */
export interface ClassColours {
  readonly colour: number;
  readonly ink?: number;
  readonly pattern?: 'hatch' | 'dots';
  readonly isLand?: boolean;
}

/** What the drawing needs of a canvas. */
export interface StartCanvas {
  width: number;
  height: number;
  getContext(kind: '2d'): {
    createImageData(width: number, height: number): StartImage;
    putImageData(image: StartImage, x: number, y: number): void;
  } | null;
}

interface StartImage {
  readonly data: Uint8ClampedArray;
}

/**
 * Draws the start view, given as JSON, on the canvas of the page. It stands in the page as text (startScript.ts) and so
 * may name nothing outside of itself: the codes are those of encodeRaster.ts, whose decoder the test holds it against.
 *
 * For a link to another view than the one that the page opens on it is `isNeutral`: the regions in the colour of what is
 * not known yet. Where that is another year, `asked` brings its classes (startYear.ts), in which it is drawn again: on the
 * canvas that `findCanvas` finds then, since the app may have put its own in the place of the first. It stays as it is for
 * what has not as many classes as the raster has numbers.
 */
export function drawStartView(
  json: string,
  findCanvas: () => StartCanvas | null,
  isDark: boolean,
  isNeutral: boolean,
  asked: Promise<string> | undefined,
): void {
  const view: StartView = JSON.parse(json);
  const { width, height, text } = view;
  const { sea, neutral, classes: paints, inner, outer } = isDark ? view.dark : view.light;
  const numbers = new Uint32Array(width * height);
  let at = 0;
  let seen = 0;
  const read = () => text.charCodeAt(at++) - 63;
  const readNumber = () => {
    let [number, factor, code] = [0, 1, 32];
    while (code > 31) {
      code = read();
      number += (code & 31) * factor;
      factor *= 32;
    }
    return number;
  };
  let above: [number: number, end: number][] = [[0, width]];
  for (let row = 0; row < numbers.length; row += width) {
    const runs: typeof above = [];
    let place = 0;
    for (let column = 0; column < width; ) {
      const code = read();
      if (code === 60) place += 1;
      else if (code === 61) place -= 1;
      else {
        let [number, end] = above[place] ?? [0, width];
        if (code > 61) {
          number = code === 62 ? ++seen : readNumber();
          end = column + readNumber();
        } else {
          end += code - 32;
          place += 1;
        }
        numbers.fill(number, row + column, row + end);
        runs.push([number, end]);
        column = end;
      }
    }
    above = runs;
  }

  // Pixels as a canvas holds them: red in the lowest byte, nothing to be seen through.
  const pack = (colour: number) => (0xff00_0000 | ((colour & 255) << 16) | (colour & 0xff00) | (colour >> 16)) >>> 0;
  const draw = (classes: string, hidesClasses: boolean) => {
    const canvas = findCanvas();
    const context = canvas && Object.assign(canvas, { width, height }).getContext('2d');
    if (!context) return;
    // By number; 0 is the sea, and no ink.
    const plain = new Uint32Array(classes.length + 1).fill(pack(sea));
    const ink = new Uint32Array(classes.length + 1);
    const hasDots = new Uint8Array(classes.length + 1);
    for (let number = 1; number < plain.length; number += 1) {
      const paint = paints[classes.charCodeAt(number - 1) - 65];
      if (!paint) continue;
      const isHidden = hidesClasses && !paint.isLand;
      plain[number] = pack(isHidden ? neutral : paint.colour);
      ink[number] = isHidden || paint.ink === undefined ? 0 : pack(paint.ink);
      hasDots[number] = Number(paint.pattern === 'dots');
    }
    const colourOf = (number: number, column: number, row: number) => {
      const inked = ink[number] ?? 0;
      const isInk =
        inked > 0 && (hasDots[number] ? column % 4 === 2 && (column + row) % 8 === 4 : (column + row) % 8 === 0);
      return isInk ? inked : (plain[number] ?? 0);
    };
    const image = context.createImageData(width, height);
    const pixels = new Uint32Array(image.data.buffer);
    for (let row = 0, index = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1, index += 1) {
        const number = numbers[index] ?? 0;
        const right = column + 1 < width ? (numbers[index + 1] ?? 0) : number;
        const other = right === number ? (numbers[index + width] ?? number) : right;
        const own = colourOf(number, column, row);
        if (other === number) {
          pixels[index] = own;
          continue;
        }
        const beside = colourOf(other, column, row);
        const [line, share] = number && other ? inner : outer;
        const drawn = pack(line);
        let mixed = 255;
        for (const shift of [16, 8, 0]) {
          const level = (colour: number) => (colour >>> shift) & 255;
          const half = (level(own) + level(beside)) / 2;
          mixed = mixed * 256 + Math.round(half * (1 - share) + level(drawn) * share);
        }
        pixels[index] = mixed;
      }
    }
    context.putImageData(image, 0, 0);
  };
  draw(view.classes, isNeutral);
  void asked?.then((classes) => {
    if (classes.length === view.classes.length) draw(classes, false);
  });
}

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodeRaster } from '../domain/raster/encodeRaster.ts';
import { START_CANVAS_ID } from '../state/firstView.ts';
import { drawStartView, type StartColours, type StartView } from './drawStartView.ts';
import { START_VIEW_ID, writeStartData, writeStartScript } from './startScript.ts';

const LIGHT: StartColours = {
  sea: 0x0000ff,
  neutral: 0xeeeeee,
  classes: [{ colour: 0xff0000 }, { colour: 0x00ff00 }, { colour: 0xffffff, ink: 0x101010, pattern: 'hatch' }],
  inner: [0x000000, 0],
  outer: [0x000000, 0],
};
const DARK: StartColours = { ...LIGHT, sea: 0x000040, inner: [0x123456, 1], outer: [0x654321, 1] };

/** Two regions, of the first and the second class, with sea about them. */
const RASTER = encodeRaster({
  width: 8,
  height: 4,
  // biome-ignore format: it is a picture
  ids: Uint16Array.from([
    0, 0, 0, 0, 0, 0, 0, 0,
    0, 7, 7, 7, 3, 3, 3, 0,
    0, 7, 7, 7, 7, 3, 3, 0,
    0, 7, 7, 7, 3, 3, 3, 0,
  ]),
});
const VIEW: StartView = { ...RASTER, classes: 'AB', light: LIGHT, dark: DARK };

function makeCanvas() {
  const canvas = {
    width: 0,
    height: 0,
    drawn: undefined as { data: Uint8ClampedArray } | undefined,
    getContext: () => ({
      createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(4 * width * height) }),
      putImageData: (image: { data: Uint8ClampedArray }) => {
        canvas.drawn = image;
      },
    }),
  };
  return canvas;
}

function colourAt({ drawn, width }: ReturnType<typeof makeCanvas>, column: number, row: number): string {
  const at = 4 * (row * width + column);
  const bytes = drawn?.data.slice(at, at + 4) ?? [];
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function draw(view: StartView, isDark = false, isNeutral = false) {
  const canvas = makeCanvas();
  drawStartView(JSON.stringify(view), () => canvas, isDark, isNeutral, undefined);
  return canvas;
}

/** What each canvas shows after a neutral start view has got `classes` for the year of a link, the app's own put in place. */
async function drawAsked(classes: string) {
  const [first, appsOwn] = [makeCanvas(), makeCanvas()];
  let inPage = first;
  const asked = Promise.resolve(classes);
  drawStartView(JSON.stringify(VIEW), () => inPage, false, true, asked);
  inPage = appsOwn;
  await asked;
  return { first: first.drawn?.data, appsOwn: appsOwn.drawn?.data };
}

describe('the start view', () => {
  it('gives the canvas the size of the raster, and each region the colour of its class', () => {
    const canvas = draw(VIEW);
    expect([canvas.width, canvas.height]).toEqual([8, 4]);
    expect(colourAt(canvas, 1, 3)).toBe('ff0000ff');
    expect(colourAt(canvas, 5, 2)).toBe('00ff00ff');
    expect(colourAt(canvas, 0, 0)).toBe('0000ffff');
  });

  it('softens the edge between two regions, and draws the border of each kind over it', () => {
    expect(colourAt(draw(VIEW), 3, 1)).toBe('808000ff');
    const dark = draw(VIEW, true);
    expect(colourAt(dark, 3, 1)).toBe('123456ff');
    expect(colourAt(dark, 0, 1)).toBe('654321ff');
    expect(colourAt(dark, 1, 0)).toBe('654321ff');
    expect(colourAt(dark, 0, 0)).toBe('000040ff');
  });

  it('hatches a class with ink', () => {
    const canvas = draw({ ...VIEW, classes: 'CB' });
    expect(colourAt(canvas, 1, 3)).toBe('ffffffff');
    const hatched = draw({
      ...encodeRaster({ width: 9, height: 1, ids: new Uint16Array(9).fill(1) }),
      ...{ classes: 'C', light: LIGHT, dark: DARK },
    });
    expect([0, 1, 7, 8].map((column) => colourAt(hatched, column, 0))).toEqual([
      '101010ff',
      'ffffffff',
      'ffffffff',
      '101010ff',
    ]);
  });

  it('shows no class where the link asks for another view, and the land about as ever', () => {
    const land = { ...LIGHT, classes: [{ colour: 0xff0000 }, { colour: 0x00ff00, isLand: true }] };
    const canvas = draw({ ...VIEW, light: land }, false, true);
    expect([1, 5, 7].map((column) => colourAt(canvas, column, 3))).toEqual(['eeeeeeff', '00ff00ff', '0000ffff']);
  });

  it('is drawn again in the classes of another year, on the canvas that stands in the page by then', async () => {
    const neutral = draw(VIEW, false, true).drawn?.data;
    expect(await drawAsked('CA')).toEqual({ first: neutral, appsOwn: draw({ ...VIEW, classes: 'CA' }).drawn?.data });
  });

  it('stays as it is where the classes of another year do not come, or are none', async () => {
    for (const classes of ['', '<!doctype html>']) expect((await drawAsked(classes)).appsOwn).toBeUndefined();
  });

  it('is drawn by the script in the page as by the function', async () => {
    const script = writeStartScript();
    const canvas = makeCanvas();
    const elements: Record<string, unknown> = {
      [START_VIEW_ID]: { textContent: JSON.stringify(VIEW) },
      [START_CANVAS_ID]: canvas,
    };
    const run = new Function('document', 'matchMedia', 'globalThis', script);
    const open = (stale: string, page: Pick<typeof globalThis, 'startYear'>) => {
      const document = { getElementById: (id: string) => elements[id], documentElement: { dataset: { stale } } };
      run(document, () => ({ matches: true }), page);
    };
    open('list panel', { startYear: undefined });
    expect(canvas.drawn?.data).toEqual(draw(VIEW, true).drawn?.data);
    const startYear = Promise.resolve('CA');
    open('view list', { startYear });
    expect(canvas.drawn?.data).toEqual(draw(VIEW, true, true).drawn?.data);
    await startYear;
    expect(canvas.drawn?.data).toEqual(draw({ ...VIEW, classes: 'CA' }, true).drawn?.data);
  });

  it('has a short script that is always the same, so that a policy can name it by hash', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(writeStartScript().length).toBeLessThan(1_700);
    expect(hash(writeStartScript())).toBe(hash(writeStartScript()));
    expect(writeStartScript()).not.toMatch(/<\/|<!--/);
  });

  it('carries its data where no text of it can end the block', () => {
    const block = writeStartData({ ...VIEW, text: '</script>' });
    expect(block.match(/<\/script>/g)).toHaveLength(1);
    const json = block.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '');
    expect(JSON.parse(json).text).toBe('</script>');
  });
});

import { describe, expect, it } from 'vitest';
import { DataFileError } from '../domain/dataFileError.ts';
import { HAND_CAMERA, type HandMade, handMadeFile, rectangle } from '../domain/raster/handMade.ts';
import type { BoundaryAddress, PageLines, RasterAnswer, RasterRequest } from './rasterMessages.ts';
import { createRasterService } from './rasterService.ts';

const HAND_MADE: HandMade = {
  arcs: [rectangle(0, 0, 4, 4), rectangle(4, 0, 8, 4)],
  regions: { a: [[[0]]], b: [[[1]]] },
};
const OVERVIEW = { file: 'overview.json', url: 'https://example.org/data/overview.json' };
const DETAIL = { file: 'detail.json', url: 'https://example.org/data/detail.json' };
const LINES: PageLines = { inner: { width: 0 }, outer: { width: 0 }, disputed: { width: 0 }, neighbour: { width: 0 } };
const OPEN: RasterRequest = { kind: 'open', boundaries: OVERVIEW, regionIds: ['a', 'b'] };

function drawing(number: number, offsetX = 0, pixelRatio = 1, width = 8): Extract<RasterRequest, { kind: 'draw' }> {
  const view = { camera: { ...HAND_CAMERA, offsetX }, size: { width, height: 4 }, pixelRatio };
  return { kind: 'draw', number, view, lines: LINES };
}

function start(files: Record<string, unknown> = { 'overview.json': handMadeFile(HAND_MADE) }) {
  const answers: RasterAnswer[] = [];
  const transfers: Transferable[][] = [];
  const tasks: (() => void)[] = [];
  /** Files that come only when they are let go. */
  const held = new Map<string, Promise<void>>();
  const load = async ({ file }: BoundaryAddress) => {
    await held.get(file);
    if (!(file in files)) throw new DataFileError(file, { kind: 'missing', status: 404 });
    return files[file];
  };
  const ask = createRasterService({
    load,
    answer: (answer, transfer) => {
      answers.push(answer);
      transfers.push(transfer);
    },
    nextTask: () => new Promise((resolve) => tasks.push(resolve)),
  });
  /** Lets the service go on until it waits for nothing but the asker. */
  async function settle(): Promise<void> {
    do {
      for (const goOn of tasks.splice(0)) goOn();
      await new Promise((resolve) => setImmediate(resolve));
    } while (tasks.length > 0);
  }
  return { ask, answers, transfers, tasks, held, settle };
}

function rowOf(answer: RasterAnswer | undefined): string | undefined {
  return answer?.kind === 'drawn' ? answer.raster.ids.slice(0, answer.raster.width).join('') : undefined;
}

describe('the service that draws rasters', () => {
  it('draws a view that was asked for before the boundaries were there, and hands over its arrays', async () => {
    const { ask, answers, transfers, settle } = start();
    ask(drawing(1));
    ask(OPEN);
    await settle();
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ kind: 'drawn', number: 1 });
    expect(rowOf(answers[0])).toBe('11112222');
    if (answers[0]?.kind === 'drawn') expect(transfers[0]).toContain(answers[0].raster.ids.buffer);
    expect(new Set(transfers[0]).size).toBe(8);
  });

  it('draws in device pixels', async () => {
    const { ask, answers, settle } = start();
    ask(OPEN);
    ask(drawing(1, 1, 2));
    await settle();
    expect(rowOf(answers[0])).toBe('0011111111222222');
  });

  it('leaves a view half drawn when another is asked for, and draws the last one only', async () => {
    const { ask, answers, tasks, settle } = start();
    ask(OPEN);
    await settle();
    ask(drawing(1));
    expect(tasks).toHaveLength(1);
    ask(drawing(2, 2));
    ask(drawing(3, 3));
    await settle();
    expect(answers.map((answer) => answer.kind === 'drawn' && answer.number)).toEqual([3]);
    expect(rowOf(answers[0])).toBe('00011112');
  });

  it('draws the last view anew from other boundaries of the same regions', async () => {
    const detail = handMadeFile({ ...HAND_MADE, arcs: [rectangle(0, 0, 3, 4), rectangle(3, 0, 8, 4)] });
    const { ask, answers, settle } = start({ 'overview.json': handMadeFile(HAND_MADE), 'detail.json': detail });
    ask(OPEN);
    ask(drawing(1));
    await settle();
    ask({ kind: 'open', boundaries: DETAIL, regionIds: ['a', 'b'] });
    await settle();
    expect(answers.map(rowOf)).toEqual(['11112222', '11122222']);
  });

  it('passes over boundaries that come after others were asked for', async () => {
    const detail = handMadeFile({ ...HAND_MADE, arcs: [rectangle(0, 0, 3, 4), rectangle(3, 0, 8, 4)] });
    const { ask, answers, held, settle } = start({ 'overview.json': handMadeFile(HAND_MADE), 'detail.json': detail });
    let letGo: () => void = () => undefined;
    held.set(
      'overview.json',
      new Promise((resolve) => {
        letGo = resolve;
      }),
    );
    ask(drawing(1));
    ask(OPEN);
    ask({ kind: 'open', boundaries: DETAIL, regionIds: ['a', 'b'] });
    await settle();
    letGo();
    await settle();
    expect(answers.map(rowOf)).toEqual(['11122222']);
  });

  it('tells of a file that cannot be had or read, and keeps the one it has', async () => {
    const { ask, answers, settle } = start({ 'overview.json': handMadeFile(HAND_MADE), 'detail.json': { arcs: [] } });
    ask(OPEN);
    ask({ kind: 'open', boundaries: { file: 'gone.json', url: '' }, regionIds: [] });
    await settle();
    expect(answers).toEqual([{ kind: 'unreadable', file: 'gone.json', problem: { kind: 'missing', status: 404 } }]);
    ask(OPEN);
    await settle();
    ask({ kind: 'open', boundaries: DETAIL, regionIds: ['a', 'b'] });
    await settle();
    expect(answers[1]).toMatchObject({ kind: 'unreadable', file: 'detail.json', problem: { kind: 'invalid' } });
    ask(drawing(1));
    await settle();
    expect(rowOf(answers[2])).toBe('11112222');
  });

  it('tells of a view that cannot be drawn, and draws the next', async () => {
    const { ask, answers, settle } = start();
    ask(OPEN);
    ask(drawing(1, 0, 1, 70_000));
    await settle();
    expect(answers).toEqual([{ kind: 'failed', message: 'a raster of 70000 by 4 pixels is too large' }]);
    ask(drawing(2));
    await settle();
    expect(rowOf(answers[1])).toBe('11112222');
  });

  it('draws an outline as soon as it can', async () => {
    const { ask, answers, settle } = start();
    ask({ kind: 'outline', region: 1, grid: 100 });
    ask(OPEN);
    await settle();
    ask({ kind: 'outline', region: 0, grid: 100 });
    expect(answers.map((answer) => answer.kind === 'outlined' && answer.region)).toEqual([1, 0]);
    expect(answers[1]).toMatchObject({ path: expect.stringMatching(/^M.*z$/) });
  });

  it('draws lines in widths of the page, dashes in widths of the line, and borders thinner between small regions', async () => {
    const shared: HandMade = {
      arcs: [
        [
          [4, 0],
          [0, 0],
          [0, 4],
          [4, 4],
        ],
        [
          [4, 4],
          [4, 0],
        ],
        [
          [4, 0],
          [8, 0],
          [8, 4],
          [4, 4],
        ],
      ],
      regions: { a: [[[0, 1]]], b: [[[2, 1]]] },
    };
    const { ask, answers, settle } = start({ 'overview.json': handMadeFile(shared) });
    ask(OPEN);
    ask({ ...drawing(1, 0, 2), lines: { ...LINES, inner: { width: 2 }, outer: { width: 1, dashes: [2, 2] } } });
    await settle();
    if (answers[0]?.kind !== 'drawn') throw new Error('nothing was drawn');
    const { edges } = answers[0].raster;
    const alphasOfRow = (row: number) => {
      const alphas = Array.from({ length: 16 }, () => 0);
      for (let edge = edges.rowStarts[row] ?? 0; edge < (edges.rowStarts[row + 1] ?? 0); edge += 1) {
        alphas[edges.columns[edge] ?? 0] = edges.lineAlphas[edge] ?? 0;
      }
      return alphas;
    };
    // Regions have sides of 4 pixels: 0.1 + 0.03 * 4 is 0.22, on two device pixels a pixel 0.44, half on each side.
    expect(alphasOfRow(4).slice(5, 11)).toEqual([0, 0, 56, 56, 0, 0]);
    // Four device pixels of dash and four of gap, from the middle to the left corner.
    const isDash = alphasOfRow(0).map((alpha) => alpha > 128);
    expect(isDash.slice(1, 8)).toEqual([false, false, false, true, true, true, true]);
  });
});

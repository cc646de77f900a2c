import { START_CANVAS_ID } from '../state/firstView.ts';

const fromPage = typeof document === 'undefined' ? undefined : findCanvas();

function findCanvas(): HTMLCanvasElement | undefined {
  const found = document.getElementById(START_CANVAS_ID);
  return found instanceof HTMLCanvasElement ? found : undefined;
}

/** Draws the start view of the page on the canvas that took the place of its own, where the app rendered it anew. */
export function copyStartView(canvas: HTMLCanvasElement | null): void {
  if (!canvas || !fromPage || canvas === fromPage) return;
  canvas.width = fromPage.width;
  canvas.height = fromPage.height;
  canvas.getContext('2d')?.drawImage(fromPage, 0, 0);
}

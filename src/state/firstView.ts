/** The style sheet that a script of the page's head fills before the first paint (src/prerender/firstView.ts). */
export const FIRST_VIEW_STYLE = 'first-view';

/**
 * Ends what stood in for the reader's view until the page answers. To be called in the task that shows that view, so
 * that no frame lies between.
 */
export function dropFirstView(): void {
  document.getElementById(FIRST_VIEW_STYLE)?.remove();
  delete document.documentElement.dataset.stale;
  delete document.documentElement.dataset.first;
}

/** The canvas that the page of a map of many regions draws its start view on, before any script of the app. */
export const START_CANVAS_ID = 'start-canvas';

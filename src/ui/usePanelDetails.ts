import type { LaterScript } from '../state/laterScript.ts';
import type { FileQuery } from '../state/queries.ts';
import { useIsIdle } from '../state/useIsIdle.ts';
import { useScript } from '../state/useScript.ts';

export type PanelDetails = typeof import('./panelDetails.ts');

const PANEL_DETAILS: LaterScript<PanelDetails> = {
  name: 'panelDetails.js',
  load: () => import('./panelDetails.ts'),
  words: ['details'],
};

/**
 * What draws a panel below its sentence. The panel that the reader opened asks for it at once; the one that the page
 * opens on does when the page is idle, so that it is there before the first click and never before the map.
 */
export function usePanelDetails(isOpenedByReader: boolean): FileQuery<PanelDetails> {
  const isIdle = useIsIdle();
  return useScript(PANEL_DETAILS, isIdle || isOpenedByReader);
}

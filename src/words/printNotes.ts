import type { Layer } from '../domain/layer.ts';
import type { Words } from './format.ts';

/** What the figures of a printed view rest on; the atlas itself cites each. */
export function writePrintSources({ print }: Words, layer: Layer): string {
  if (layer.kind === 'plan') return print.plans;
  const { id, currency } = layer.indicator;
  const isReported = currency === 'cny' || id === 'bri-growth' || id === 'bri-share';
  return isReported ? print.reported : print.series;
}

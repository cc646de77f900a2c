import type { Layer } from '../domain/layer.ts';
import type { Words } from './format.ts';

/** What the figures of a view rest on, in a sentence; the panel cites each. */
export function writeLayerSources({ map }: Words, layer: Layer): string {
  if (layer.kind === 'plan') return map.sources.plans;
  const { id, currency } = layer.indicator;
  const isReported = currency === 'cny' || id === 'bri-growth' || id === 'bri-share';
  return isReported ? map.sources.reported : map.sources.series;
}

import { oncePer } from '../domain/oncePer.ts';
import { type DetailFormats, makeDetailFormats } from './detailFormats.ts';
import type { DetailMessages } from './enDetails.ts';
import type { Formats, Words } from './format.ts';

/** The words of the page together with those of what the panels show below their sentence. */
export type DetailWords = Omit<Words, 'format'> & DetailMessages & { readonly format: Formats & DetailFormats };

export const withDetails = oncePer((words: Words): DetailWords => {
  const details = words.later.of('details');
  const { panel, overview, articles, scales, units, precision } = details;
  return {
    ...words,
    format: { ...words.format, ...makeDetailFormats(words, details) },
    scales: { ...words.scales, ...scales },
    units: { ...words.units, ...units },
    precision: { ...words.precision, ...precision },
    panel: { ...words.panel, ...panel },
    overview: { ...words.overview, ...overview },
    articles,
  };
});

import { oncePer } from '../domain/oncePer.ts';
import { type DetailFormats, makeDetailFormats } from './detailFormats.ts';
import { type DetailMessages, enDetails } from './enDetails.ts';
import type { Formats, Words } from './format.ts';

/** The words of the page together with those of what the panels show below their sentence. */
export type DetailWords = Omit<Words, 'format'> & DetailMessages & { readonly format: Formats & DetailFormats };

export const withDetails = oncePer((words: Words): DetailWords => {
  const { panel, overview, articles } = words.later?.details ?? enDetails;
  return {
    ...words,
    format: { ...words.format, ...makeDetailFormats(words) },
    panel: { ...words.panel, ...panel },
    overview: { ...words.overview, ...overview },
    articles,
  };
});

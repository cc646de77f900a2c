import { oncePer } from '../domain/oncePer.ts';
import { type DetailMessages, enDetails } from './enDetails.ts';
import type { Words } from './format.ts';

/** The words of the page together with those of what the panels show below their sentence. */
export type DetailWords = Words & DetailMessages;

export const withDetails = oncePer((words: Words): DetailWords => {
  const { panel, overview, articles } = words.later?.details ?? enDetails;
  return {
    ...words,
    panel: { ...words.panel, ...panel },
    overview: { ...words.overview, ...overview },
    articles,
  };
});

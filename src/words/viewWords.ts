import { oncePer } from '../domain/oncePer.ts';
import type { ViewMessages } from './enViews.ts';
import type { Words } from './format.ts';

/** The words of the page together with those of the views beside the map, as `views`. */
export type ViewWords = Words & { readonly views: ViewMessages };

export const withViews = oncePer((words: Words): ViewWords => ({ ...words, views: words.later.of('views') }));

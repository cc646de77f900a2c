import type { Atlas } from '../domain/atlas.ts';
import { currenciesOf, figureIndicatorOf, type View } from '../domain/view.ts';
import type { Words } from './format.ts';

/** The title of the browser's tab: what the panel tells of, else what the map shows; and the year. */
export function writeViewTitle(words: Words, atlas: Atlas, view: View): string {
  if (view.about !== undefined) return words.site.aboutTitle(words.aboutTitles[view.about]);
  return words.site.pageTitle(nameShown(words, atlas, view), view.year);
}

function nameShown(words: Words, atlas: Atlas, view: View): string {
  if (view.province !== undefined) return words.format.provinceName(atlas.provinceOf(view.province));
  if (view.indicator === 'plan') return words.controls.planOn(words.panel.priorities[view.priority]);
  const indicator = words.indicators[view.indicator];
  const currency = figureIndicatorOf(atlas, view)?.currency;
  const hasChoice = currenciesOf(atlas, view.indicator).length > 1;
  return hasChoice && currency
    ? words.site.titleInCurrency(indicator, words.controls.currencyName[currency])
    : indicator;
}

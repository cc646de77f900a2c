import type { Atlas } from '../../domain/atlas.ts';
import { defaultView, type View, writeLink } from '../../domain/view.ts';
import type { FigureKey } from '../../state/viewStore.ts';

/** The address of the view that shows a figure, with all defaults written out: it means the same next year. */
export function writeFigureLink(atlas: Atlas, view: View, { adcode, recordId, year, base }: FigureKey): string {
  const indicator = atlas.figureIndicators.find((each) => each.recordId === recordId);
  const link = writeLink(
    atlas,
    {
      ...defaultView(atlas),
      indicator: indicator?.id ?? view.indicator,
      currency: indicator?.currency ?? view.currency,
      year: Math.min(atlas.yearRange[1], Math.max(atlas.yearRange[0], year)),
      year2: base,
      province: adcode,
      lang: view.lang,
    },
    true,
  );
  return `${location.origin}${location.pathname}${link}`;
}

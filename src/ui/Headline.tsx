import { yearStateOf } from '../domain/layer.ts';
import { summarizeView } from '../domain/viewSummary.ts';
import { useAtlasScope, useLayer, useLayerFigures, useView } from '../state/AtlasContext.tsx';
import { writeViewSentence } from '../words/viewSentence.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { SlowNotice } from './SlowNotice.tsx';

/** What the map shows and what it says, in one sentence; and where it is empty, the way to a year that is not. */
export function Headline() {
  const { atlas, words } = useAtlasScope();
  const layer = useLayer();
  const figures = useLayerFigures();
  const isAwaited = layer.kind === 'figures' && layer.isAwaited;
  const showYear = useView((state) => state.showYear);
  const isPlaying = useView((state) => state.playingFrom !== undefined);
  const state = layer.kind === 'figures' ? yearStateOf(layer.indicator, layer.year) : undefined;
  const title =
    layer.kind === 'plan'
      ? words.controls.planTitle(words.panel.priorities[layer.priority])
      : words.indicatorTitles[layer.indicator.id](words.controls.currencyName[layer.indicator.currency], layer.base);

  return (
    <div className="headline">
      <p className="kicker">{title}</p>
      {isAwaited && figures.isError ? (
        <div className="part-failure">
          <FailureNotice words={words} title={words.failure.figures} error={figures.error} onRetry={figures.retry} />
        </div>
      ) : (
        <h2 className="sentence" aria-live={isPlaying ? 'off' : 'polite'}>
          {writeViewSentence(words, atlas, summarizeView(atlas, layer))}
        </h2>
      )}
      {isAwaited && <SlowNotice words={words} request={figures} />}
      {state && state.kind !== 'available' && (
        <button type="button" className="offer" onClick={() => showYear(state.nearestYear)}>
          {words.sentences.showYear(state.nearestYear)}
        </button>
      )}
    </div>
  );
}

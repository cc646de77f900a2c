import type { Atlas } from '../domain/atlas.ts';
import { growthOf, totalOf } from '../domain/trade.ts';
import { useAtlasScope, useView } from '../state/AtlasContext.tsx';
import { useNationFile } from '../state/queries.ts';
import { describeMove } from '../words/describeMove.ts';
import type { Words } from '../words/format.ts';
import { PanelFailure, PanelWaiting } from './FileStates.tsx';
import { SourceNumberPlace } from './SourceNumberPlace.tsx';
import { usePanelDetails } from './usePanelDetails.ts';

/** What the panel shows before a province is chosen: the 31 together, the nation as published, and where to begin. */
export function OverviewPanel() {
  const { atlas, words } = useAtlasScope();
  const year = useView((state) => state.view.year);
  const nation = useNationFile(atlas);
  const details = usePanelDetails(false);
  const { overview } = words;
  return (
    <section className="panel overview" aria-label={overview.region} tabIndex={-1}>
      <header className="panel-head">
        <h2>{overview.heading}</h2>
      </header>
      <p className="panel-sentence">
        {writeTogether(words, atlas, year)}{' '}
        {details.data ? (
          <details.data.TogetherSource nation={nation} year={year} />
        ) : (
          atlas.trade.sourceIdOf(year) && <SourceNumberPlace />
        )}
      </p>
      {totalOf(atlas.trade, 'together', year) && <p className="figure-note">{overview.computedNote}</p>}
      {details.isError && <PanelFailure error={details.error} request={details} />}
      {details.isPending && <PanelWaiting request={details} label={words.failure.nationLoading} />}
      {details.data && <details.data.OverviewDetails nation={nation} year={year} />}
    </section>
  );
}

function writeTogether(words: Words, atlas: Atlas, year: number): string {
  const { overview, format } = words;
  const level = totalOf(atlas.trade, 'together', year);
  if (level === undefined) return overview.sentenceNone({ year, latest: atlas.latestYear });
  const total = format.tradeTotal(level.value);
  const growth = growthOf(atlas.trade, 'together', year);
  if (growth === undefined) return overview.sentenceTotalOnly({ year, total });
  return overview.sentence({ year, total, moved: describeMove(words, growth.value) });
}

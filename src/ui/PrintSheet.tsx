import type { ReactNode } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import { writeLink } from '../domain/view.ts';
import { PaperScope, useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import { useProvinceFile } from '../state/queries.ts';
import { writeLayerSources } from '../words/layerSources.ts';
import { writeProvinceSentence } from '../words/provinceSentence.ts';
import { FailureBoundary } from './FailureBoundary.tsx';
import { Headline } from './Headline.tsx';
import { Legend } from './Legend.tsx';
import { usePanelDetails } from './usePanelDetails.ts';

/**
 * The view on one sheet of paper: what it shows and says, the map, the legend, and what it rests on, in light colours.
 *
 * Where it meets a fault, the page is printed as it stands. It stands before the rest of the page, because legend and
 * inset name their patterns by ids that the page has too, and the first in the document is the one that is drawn.
 */
export function PrintSheet({ map }: { map: ReactNode }) {
  const { words } = useAtlasScope();
  return (
    <FailureBoundary words={words}>
      <PaperScope>
        <Sheet map={map} />
      </PaperScope>
    </FailureBoundary>
  );
}

function Sheet({ map }: { map: ReactNode }) {
  const { atlas, words } = useAtlasScope();
  const layer = useLayer();
  const view = useView((state) => state.view);
  const narrowedBy = useView((state) => state.narrowedBy);
  const { format } = words;
  // Any other view stands on the paper itself, as the reader sorted and narrowed it (styles/views/view.css).
  const isMap = view.view === 'map';
  const hasBoundaries = isMap || view.view === 'years';
  const readUpTo = words.print.sourcesUpTo(format.date(atlas.dataAsOf));
  // The printed link must show the same next year: it says what is default too.
  const link = `${location.origin}${location.pathname}${writeLink(atlas, view, true)}`;
  return (
    <article className="print-sheet" data-view={isMap ? undefined : view.view}>
      <p className="print-brand">{words.site.title}</p>
      <Headline />
      {narrowedBy && <p>{narrowedBy}</p>}
      {isMap && (
        <>
          <FailureBoundary words={words} title={words.failure.map}>
            {map}
          </FailureBoundary>
          <Legend />
          {view.province && <PrintedProvince adcode={view.province} year={view.year} />}
        </>
      )}
      <footer className="print-notes">
        <p>{(isMap ? writeLayerSources(words, layer) + words.gap : '') + readUpTo}</p>
        {hasBoundaries && (
          <p>{[words.map.boundaryNote, words.map.disputed, words.map.credit].join(words.gap) + words.stop}</p>
        )}
        <p>
          {words.print.link} <span className="print-link">{link}</span>
        </p>
      </footer>
    </article>
  );
}

function PrintedProvince({ adcode, year }: { adcode: Adcode; year: number }) {
  const { atlas, words } = useAtlasScope();
  const { data: file } = useProvinceFile(atlas, adcode);
  const { data: details } = usePanelDetails(true);
  const yuan = file && details?.findYuanGrowth(atlas, file, year);
  return (
    <section className="print-province">
      <h3>{words.format.provinceName(atlas.provinceOf(adcode))}</h3>
      <p>{writeProvinceSentence(words, atlas, adcode, year, yuan)}</p>
    </section>
  );
}

import type { FigureKey } from '../../state/viewStore.ts';
import { describePublication } from '../../words/sourceText.ts';
import { Citation } from '../Citation.tsx';
import type { DescribedFigure } from './describePassport.ts';
import { usePassportScope } from './usePassportScope.ts';
import { writeFigureLink } from './viewLink.ts';

interface CiteFigureProps {
  figure: FigureKey;
  described: DescribedFigure;
}

/** The figure as a work to cite. */
export function CiteFigure({ figure, described }: CiteFigureProps) {
  const { atlas, store, words } = usePassportScope();
  const { passport, format } = words;
  const name = format.provinceName(atlas.provinceOf(figure.adcode));
  const about =
    figure.base === undefined ? passport.of(name, figure.year) : passport.ofYears(name, figure.base, figure.year);
  const work = {
    title: about + words.comma + described.name + words.colon + described.value,
    sources: passport.citedFrom(
      described.sources
        .map((source) => format.own(source.title, source.titleZh) + words.bracketed(describePublication(words, source)))
        .join(words.semicolon),
    ),
    key: `belt-and-road-atlas-${figure.adcode}-${figure.recordId}-${figure.year}`,
    url: writeFigureLink(atlas, store.getState().view, figure),
  };
  return (
    <section>
      <h3>{passport.cite}</h3>
      <Citation work={work} label={passport.cite} />
    </section>
  );
}

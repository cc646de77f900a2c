import { useState } from 'react';
import { CITATION_FORMATS, type CitationFormat, writeCitation } from '../../domain/citation.ts';
import type { FigureKey } from '../../state/viewStore.ts';
import { describePublication } from '../../words/sourceText.ts';
import { CopyText } from '../CopyText.tsx';
import type { DescribedFigure } from './describePassport.ts';
import { usePassportScope } from './usePassportScope.ts';
import { writeFigureLink } from './viewLink.ts';

interface CiteFigureProps {
  figure: FigureKey;
  described: DescribedFigure;
}

/** The figure as a work to cite, in the form that the reader chooses. */
export function CiteFigure({ figure, described }: CiteFigureProps) {
  const { atlas, store, words } = usePassportScope();
  const { passport, format } = words;
  const [chosen, setChosen] = useState<CitationFormat>('plain');
  const name = format.provinceName(atlas.provinceOf(figure.adcode));
  const about =
    figure.base === undefined ? passport.of(name, figure.year) : passport.ofYears(name, figure.base, figure.year);
  const cited = {
    site: words.site.title,
    title: about + words.comma + described.name + words.colon + described.value,
    sources: passport.citedFrom(
      described.sources
        .map((source) => format.own(source.title, source.titleZh) + words.bracketed(describePublication(words, source)))
        .join(words.semicolon),
    ),
    key: `belt-and-road-atlas-${figure.adcode}-${figure.recordId}-${figure.year}`,
    url: writeFigureLink(atlas, store.getState().view, figure),
    version: atlas.version,
    dataAsOf: atlas.dataAsOf,
    accessed: writeToday(),
    language: words.locale,
  };
  const text = chosen === 'plain' ? passport.plainCitation(cited) : writeCitation(chosen, cited);
  return (
    <section>
      <h3>{passport.cite}</h3>
      <fieldset className="segments passport-formats" aria-label={passport.cite}>
        {CITATION_FORMATS.map((each) => (
          <label key={each}>
            <input type="radio" name="citation-format" checked={each === chosen} onChange={() => setChosen(each)} />
            <span>{passport.formats[each]}</span>
          </label>
        ))}
      </fieldset>
      <CopyText text={text} label={passport.cite} />
    </section>
  );
}

/** The day of the reader, YYYY-MM-DD. */
function writeToday(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

import { useState } from 'react';
import { CITATION_FORMATS, type CitationFormat, type CitedFigure, writeCitation } from '../domain/citation.ts';
import { CopyText } from './CopyText.tsx';
import { usePassportScope } from './passport/usePassportScope.ts';

interface CitationProps {
  /** What is cited, but for the day, which is the reader's, and for what is the same of all works of the atlas. */
  work: Pick<CitedFigure, 'title' | 'sources' | 'key' | 'url'>;
  label: string;
}

/** A work to cite, in the form that the reader chooses. */
export function Citation({ work, label }: CitationProps) {
  const { atlas, words } = usePassportScope();
  const { passport } = words;
  const [chosen, setChosen] = useState<CitationFormat>('plain');
  const cited = {
    ...work,
    site: words.site.title,
    version: atlas.version,
    dataAsOf: atlas.dataAsOf,
    accessed: writeToday(),
    language: words.locale,
  };
  const text = chosen === 'plain' ? passport.plainCitation(cited) : writeCitation(chosen, cited);
  return (
    <>
      <fieldset className="segments citation-formats" aria-label={label}>
        {CITATION_FORMATS.map((each) => (
          <label key={each}>
            <input type="radio" name="citation-format" checked={each === chosen} onChange={() => setChosen(each)} />
            <span>{passport.formats[each]}</span>
          </label>
        ))}
      </fieldset>
      <CopyText text={text} label={label} />
    </>
  );
}

/** The day of the reader, YYYY-MM-DD. */
function writeToday(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

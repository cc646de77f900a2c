/** A figure of the atlas as something to cite. Texts are in the language of the reader. */
export interface CitedFigure {
  /** The atlas, which is its own author. */
  readonly site: string;
  readonly title: string;
  /** The sources that the figure rests on, in one line. */
  readonly sources: string;
  /** A word that tells it from other works in a bibliography, in plain letters. */
  readonly key: string;
  /** The link to the view, all defaults written out. */
  readonly url: string;
  /** Which state of the records. */
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly dataAsOf: string;
  /** YYYY-MM-DD, the day of the reader. */
  readonly accessed: string;
  readonly language: string;
}

export const CITATION_FORMATS = ['plain', 'bibtex', 'ris', 'csl', 'gbt'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Writes the citation of a figure, a data set on the web. The plain form is a sentence, which the words of a language write. */
export function writeCitation(format: Exclude<CitationFormat, 'plain'>, figure: CitedFigure): string {
  switch (format) {
    case 'bibtex':
      return writeBibtex(figure);
    case 'ris':
      return writeRis(figure);
    case 'csl':
      return writeCslJson(figure);
    case 'gbt':
      return writeGbt(figure);
  }
}

function writeBibtex({ site, title, sources, key, url, version, dataAsOf, accessed }: CitedFigure): string {
  const fields = {
    author: `{${escapeTex(site)}}`,
    title: `{${escapeTex(title)}}`,
    year: dataAsOf.slice(0, 4),
    version: escapeTex(version),
    note: escapeTex(sources),
    url,
    urldate: accessed,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`);
}

function writeRis({ site, title, sources, url, version, dataAsOf, accessed, language }: CitedFigure): string {
  const slashed = (date: string) => date.replaceAll('-', '/');
  return [
    'TY  - DATA',
    `AU  - ${site}`,
    `TI  - ${title}`,
    `PY  - ${dataAsOf.slice(0, 4)}`,
    `DA  - ${slashed(dataAsOf)}`,
    `ET  - ${version}`,
    `LA  - ${language}`,
    `UR  - ${url}`,
    `Y2  - ${slashed(accessed)}`,
    `N1  - ${sources}`,
    'ER  - ',
  ].join('\n');
}

function writeCslJson({ site, title, sources, key, url, version, dataAsOf, accessed, language }: CitedFigure): string {
  const dateOf = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
  const work = {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: site }],
    issued: dateOf(dataAsOf),
    accessed: dateOf(accessed),
    version,
    URL: url,
    language,
    note: sources,
  };
  return JSON.stringify([work], undefined, 2);
}

/** As GB/T 7714-2015 asks of a data set on the web: [DS/OL], the day of its last change and of the visit. */
function writeGbt({ site, title, url, version, dataAsOf, accessed }: CitedFigure): string {
  return `${site}. ${title}[DS/OL]. ${version}. (${dataAsOf})[${accessed}]. ${url}.`;
}

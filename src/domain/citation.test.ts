import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS, type CitedFigure, writeCitation } from './citation.ts';

const figure: CitedFigure = {
  site: 'Belt and Road Atlas',
  title: 'Sichuan, growth in US$, 2024: +8.1 %',
  sources: 'Source: R&D_1.',
  key: 'belt-and-road-atlas-510000-growth_usd-2024',
  url: 'https://example.org/?year=2024&province=510000',
  version: '5473c8cddbaa',
  dataAsOf: '2026-01-26',
  accessed: '2026-11-26',
  language: 'en',
};

const FORMATS = CITATION_FORMATS.filter((each) => each !== 'plain');

describe('a citation', () => {
  it.each(FORMATS)('as %s carries the title, the version, the link and both days', (format) => {
    const text = writeCitation(format, figure).replaceAll('\\', '');
    expect(text).toContain('Sichuan, growth in US$, 2024: +8.1 %');
    expect(text).toContain(figure.version);
    expect(text).toContain(figure.url);
    expect(text).toMatch(/2026(-11-26|\/11\/26|,\s+11,\s+26)/);
    expect(text).toContain('2026');
  });

  it('escapes in BibTeX what TeX reads as signs of its own, and not in the link', () => {
    const bibtex = writeCitation('bibtex', figure);
    expect(bibtex).toContain('title = {{Sichuan, growth in US\\$, 2024: +8.1 \\%}},');
    expect(bibtex).toContain('note = {Source: R\\&D\\_1.},');
    expect(bibtex).toContain('url = {https://example.org/?year=2024&province=510000},');
    expect(bibtex.startsWith('@misc{belt-and-road-atlas-510000-growth_usd-2024,\n')).toBe(true);
  });

  it('is a data set of a body in RIS and in CSL-JSON', () => {
    expect(writeCitation('ris', figure).split('\n')).toEqual(
      expect.arrayContaining(['TY  - DATA', 'AU  - Belt and Road Atlas', 'Y2  - 2026/11/26', 'ER  - ']),
    );
    expect(JSON.parse(writeCitation('csl', figure))).toMatchObject([
      { type: 'dataset', author: [{ literal: 'Belt and Road Atlas' }], accessed: { 'date-parts': [[2026, 11, 26]] } },
    ]);
  });

  it('has the mark of a data set on the web in GB/T 7714', () => {
    expect(writeCitation('gbt', figure)).toBe(
      'Belt and Road Atlas. Sichuan, growth in US$, 2024: +8.1 %[DS/OL]. 5473c8cddbaa. (2026-01-26)[2026-11-26]. https://example.org/?year=2024&province=510000.',
    );
  });
});

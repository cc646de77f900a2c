import type { Atlas } from '../domain/atlas.ts';
import type { CitedFigure } from '../domain/citation.ts';
import type { AboutWords } from './aboutWords.ts';

/** The atlas as a whole as a work to cite, from the address where it stands. */
export function describeWholeWork(
  { site, about }: AboutWords,
  { version }: Atlas,
  url: string,
): Pick<CitedFigure, 'title' | 'sources' | 'key' | 'url'> {
  return {
    title: site.tagline,
    sources: about.method.citedSources,
    key: `belt-and-road-atlas-${version}`,
    url,
  };
}

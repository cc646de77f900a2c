import { type ReactNode, useEffect, useState } from 'react';
import type { Atlas } from '../domain/atlas.ts';
import type { HomeMap } from '../domain/homeMap.ts';
import { defaultView, type LinkFault, readLink, type View, writeLink } from '../domain/view.ts';
import type { Words } from '../words/format.ts';
import { AtlasProvider } from './AtlasContext.tsx';
import { useWords } from './language.ts';
import { mirrorLink } from './linkMirror.ts';
import { makeSettledStore } from './settledStore.ts';
import { findStorage, keepShowsValues, readShowsValues } from './valuesPreference.ts';
import { createViewStore } from './viewStore.ts';

/** What the page opens on. */
export interface Opening {
  readonly atlas: Atlas;
  readonly homeMap: HomeMap;
  readonly view: View;
  readonly faults: readonly LinkFault[];
  readonly showsValues: boolean;
}

/** The opening that the build renders: without a link, and for a reader who comes for the first time. */
export function usualOpening(atlas: Atlas, homeMap: HomeMap): Opening {
  return { atlas, homeMap, view: defaultView(atlas), faults: [], showsValues: false };
}

/** What this reader opens, by the address bar and by what the browser keeps for them. */
export function readOpening(atlas: Atlas, homeMap: HomeMap): Opening {
  const { view, faults } = readLink(atlas, location.search);
  return { atlas, homeMap, view, faults, showsValues: readShowsValues(findStorage()) };
}

/** True where the page that the build rendered shows the very opening. */
export function isUsual({ atlas, view, faults, showsValues }: Opening): boolean {
  return writeLink(atlas, view) === '' && faults.length === 0 && !showsValues;
}

interface OpenAtlasProps {
  opening: Opening;
  /** To begin with. */
  words: Words;
  children: ReactNode;
}

/** Gives `children` the atlas and what the reader chooses in it, beginning with the opening. */
export function OpenAtlas({ opening, words: firstWords, children }: OpenAtlasProps) {
  const { atlas, homeMap } = opening;
  const [store] = useState(() => createViewStore(atlas, opening.view, opening.faults, opening.showsValues));
  const [settled] = useState(() => makeSettledStore(store));
  const words = useWords(firstWords, store);
  // Before what listens to it: that must not miss a change.
  useEffect(() => settled.follow(), [settled]);
  // A browser takes about as long to write an address as the page to draw a year.
  useEffect(() => mirrorLink(atlas, settled.store, window), [atlas, settled]);
  useEffect(() => keepShowsValues(store, findStorage()), [store]);
  return (
    <AtlasProvider atlas={atlas} store={store} settled={settled.store} words={words} homeMap={homeMap}>
      {children}
    </AtlasProvider>
  );
}

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Atlas } from '../domain/atlas.ts';
import { CSS_PALETTE } from '../domain/cssPalette.ts';
import type { HomeMap } from '../domain/homeMap.ts';
import type { Layer } from '../domain/layer.ts';
import { PALETTES, type Palette } from '../domain/palette.ts';
import { figureIndicatorOf, type LayerChoice, makeLayer } from '../domain/view.ts';
import type { Words } from '../words/format.ts';
import { type FileQuery, useReportedFigures } from './queries.ts';
import type { ViewActions, ViewState, ViewStore } from './viewStore.ts';

/** What every part of the page shares: the data, the reader's choices, and the words. */
interface AtlasScope {
  readonly atlas: Atlas;
  readonly store: ViewStore;
  /** The same for what follows a year once it stands (settledStore.ts). */
  readonly settled: ViewStore;
  readonly words: Words;
  /** For what stands on the page: the theme is the style sheet's affair. */
  readonly palette: Palette;
  /** What the page carries of the home view. */
  readonly homeMap: HomeMap;
}

const AtlasContext = createContext<AtlasScope | undefined>(undefined);

interface AtlasProviderProps {
  atlas: Atlas;
  store: ViewStore;
  settled: ViewStore;
  words: Words;
  homeMap: HomeMap;
  children: ReactNode;
}

export function AtlasProvider({ atlas, store, settled, words, homeMap, children }: AtlasProviderProps) {
  const scope = useMemo(
    () => ({ atlas, store, settled, words, palette: CSS_PALETTE, homeMap }),
    [atlas, store, settled, words, homeMap],
  );
  return <AtlasContext value={scope}>{children}</AtlasContext>;
}

/** The same atlas in light colours, for paper. */
export function PaperScope({ children }: { children: ReactNode }) {
  const scope = useAtlasScope();
  const paper = useMemo(() => ({ ...scope, palette: PALETTES.light }), [scope]);
  return <AtlasContext value={paper}>{children}</AtlasContext>;
}

/** The same atlas for what need not follow every year that somebody runs through. */
export function SettledScope({ children }: { children: ReactNode }) {
  const scope = useAtlasScope();
  const settled = useMemo(() => ({ ...scope, store: scope.settled }), [scope]);
  return <AtlasContext value={settled}>{children}</AtlasContext>;
}

export function useAtlasScope(): AtlasScope {
  const scope = useContext(AtlasContext);
  if (scope === undefined) throw new Error('useAtlasScope is used outside AtlasProvider');
  return scope;
}

export function useView<T>(select: (state: ViewState & ViewActions) => T): T {
  return useStore(useAtlasScope().store, select);
}

/** The layer the reader looks at: indicator, currency and year over all provinces. */
export function useLayer(): Layer {
  const { atlas } = useAtlasScope();
  const choice = useLayerChoice();
  const { data: records = atlas } = useLayerFigures();
  return makeLayer(records, choice);
}

/** The file that the figures of the layer come in, where they are reported: on its way, there, or failed. */
export function useLayerFigures(): FileQuery<Atlas> {
  const { atlas } = useAtlasScope();
  return useReportedFigures(atlas, figureIndicatorOf(atlas, useLayerChoice()));
}

function useLayerChoice(): LayerChoice {
  return useView(
    useShallow(({ view: { indicator, currency, priority, year, year2 } }) => ({
      indicator,
      currency,
      priority,
      year,
      year2,
    })),
  );
}

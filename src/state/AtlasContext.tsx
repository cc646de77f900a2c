import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Atlas } from '../domain/atlas.ts';
import type { Layer } from '../domain/layer.ts';
import { PALETTES, type Palette, type Theme } from '../domain/palette.ts';
import { makeLayer } from '../domain/view.ts';
import type { Words } from '../words/format.ts';
import { useTheme } from './theme.ts';
import type { ViewActions, ViewState, ViewStore } from './viewStore.ts';

/** What every part of the page shares: the data, the reader's choices, and the words. */
interface AtlasScope {
  readonly atlas: Atlas;
  readonly store: ViewStore;
  readonly words: Words;
  readonly theme: Theme;
  readonly palette: Palette;
}

const AtlasContext = createContext<AtlasScope | undefined>(undefined);

interface AtlasProviderProps {
  atlas: Atlas;
  store: ViewStore;
  words: Words;
  children: ReactNode;
}

export function AtlasProvider({ atlas, store, words, children }: AtlasProviderProps) {
  const theme = useTheme();
  const scope = useMemo(() => ({ atlas, store, words, theme, palette: PALETTES[theme] }), [atlas, store, words, theme]);
  return <AtlasContext value={scope}>{children}</AtlasContext>;
}

/** The same atlas in light colours, for paper. */
export function PaperScope({ children }: { children: ReactNode }) {
  const scope = useAtlasScope();
  const paper = useMemo(() => ({ ...scope, theme: 'light' as const, palette: PALETTES.light }), [scope]);
  return <AtlasContext value={paper}>{children}</AtlasContext>;
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
  const { indicator, currency, priority, year } = useView(
    useShallow(({ view }) => ({
      indicator: view.indicator,
      currency: view.currency,
      priority: view.priority,
      year: view.year,
    })),
  );
  return useMemo(
    () => makeLayer(atlas, { indicator, currency, priority, year }),
    [atlas, indicator, currency, priority, year],
  );
}

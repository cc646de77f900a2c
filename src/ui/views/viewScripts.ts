import type { ComponentType } from 'react';
import type { ViewId } from '../../domain/view.ts';
import type { LaterScript } from '../../state/laterScript.ts';

/** What draws a view: it reads all that it shows from the state, and takes the place of the map. */
export type ViewComponent = ComponentType;

const VIEW_WORDS = ['views'] as const;

/** The scripts of the views other than the map, each of which comes when its view is chosen. */
export const VIEW_SCRIPTS: Readonly<Record<Exclude<ViewId, 'map'>, LaterScript<ViewComponent>>> = {
  tiles: { name: 'TilesView.js', load: async () => (await import('./TilesView.tsx')).TilesView, words: VIEW_WORDS },
  chart: { name: 'ChartView.js', load: async () => (await import('./ChartView.tsx')).ChartView, words: VIEW_WORDS },
  years: { name: 'YearsView.js', load: async () => (await import('./YearsView.tsx')).YearsView, words: VIEW_WORDS },
  plans: {
    name: 'PlansView.js',
    load: async () => (await import('./PlansView.tsx')).PlansView,
    words: ['details', 'views', 'plans'],
  },
  table: { name: 'TableView.js', load: async () => (await import('./TableView.tsx')).TableView, words: VIEW_WORDS },
};

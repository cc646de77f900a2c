import type { ComponentType } from 'react';
import type { ViewId } from '../../domain/view.ts';
import type { LaterScript } from '../../state/laterScript.ts';

/** What draws a view: it reads all that it shows from the state, and takes the place of the map. */
export type ViewComponent = ComponentType;

/** The scripts of the views other than the map, each of which comes when its view is chosen. */
export const VIEW_SCRIPTS: Readonly<Record<Exclude<ViewId, 'map'>, LaterScript<ViewComponent>>> = {
  tiles: { name: 'TilesView.js', load: async () => (await import('./TilesView.tsx')).TilesView },
  chart: { name: 'ChartView.js', load: async () => (await import('./ChartView.tsx')).ChartView },
  years: { name: 'YearsView.js', load: async () => (await import('./YearsView.tsx')).YearsView },
  plans: { name: 'PlansView.js', load: async () => (await import('./PlansView.tsx')).PlansView },
  table: { name: 'TableView.js', load: async () => (await import('./TableView.tsx')).TableView },
};

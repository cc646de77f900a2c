/** As much of Plotly as the page uses: the partial bundles come without types. */
declare module 'plotly.js-geo-dist-min' {
  interface Plot extends HTMLElement {
    on(event: 'plotly_hover', callback: (event: { points: { pointNumber?: number }[] }) => void): void;
    on(event: 'plotly_unhover', callback: () => void): void;
    readonly _fullLayout: {
      geo: { _subplot: { projection: (point: [number, number]) => [number, number] | null } };
    };
  }
  const Plotly: {
    newPlot(element: HTMLElement, traces: object[], layout: object, config: object): Promise<Plot>;
    restyle(plot: Plot, change: object, traces: number[]): Promise<Plot>;
  };
  export default Plotly;
}

interface Window {
  PlotlyGeoAssets: { topojson: Record<string, object> };
}

/** What is measured, in the order of the tables. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  /** What stands for all values of a contestant. */
  readonly headline: 'median' | 'p95';
  /** Values are divided by this to be printed. */
  readonly unit: number;
  readonly decimals: number;
  /** Of hits more are better, and they have no ratio: a miss is a fault and no speed. */
  readonly better: 'less' | 'more';
}

const less = { headline: 'median', unit: 1, decimals: 0, better: 'less' } as const;

export const MEASURES: readonly Measure[] = [
  { ...less, id: 'coldMs', label: 'first coloured map, cold, ms' },
  { ...less, id: 'warmMs', label: 'first coloured map, warm, ms' },
  { ...less, id: 'slowMs', label: 'first coloured map, 9 Mbit/s and CPU 4x slower, ms' },
  { ...less, id: 'bytesBefore', label: 'bytes before the first map, KB', unit: 1000 },
  { ...less, id: 'bytesInAll', label: 'bytes in all, KB', unit: 1000 },
  { ...less, id: 'longTasks', label: 'long tasks before the first map' },
  { ...less, id: 'longTasksMs', label: 'time in them, ms' },
  { ...less, id: 'yearCpuMs', label: 'change of year, CPU, ms' },
  { ...less, id: 'yearMs', label: 'change of year, key to screen, ms' },
  { ...less, id: 'hoverCpuMs', label: 'hover, CPU, ms', decimals: 1 },
  { ...less, id: 'hoverHits', label: 'hover, hits of 100', better: 'more' },
  { ...less, id: 'zoomFrameMs', label: 'zoom, between frames, p95, ms', headline: 'p95' },
  { ...less, id: 'zoomSettledMs', label: 'zoom, last notch to settled, ms' },
  { ...less, id: 'heapBytes', label: 'JS heap after collection, MB', unit: 1e6, decimals: 1 },
];

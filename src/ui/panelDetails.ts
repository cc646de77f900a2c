/**
 * What the panels show below their sentence: a chunk of its own, since the map, the list and the years answer without it.
 * `usePanelDetails` loads it.
 */
export { findYuanGrowth } from '../domain/provinceReports.ts';
export { OverviewDetails, TogetherSource } from './OverviewDetails.tsx';
export { ProvinceNames } from './ProvinceNames.tsx';
export { ReadProvince } from './ReadProvince.tsx';

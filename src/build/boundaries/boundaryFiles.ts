import { readBoundaries } from '../../domain/boundaries.ts';
import { isRasterMap } from '../../domain/homeMap.ts';
import { DETAIL_GRID, writeShapePaths } from '../../domain/shapes.ts';
import type { BoundaryName } from '../records.ts';

/**
 * Where the boundaries of a map of so many provinces are published. What is drawn as shapes has its finer boundaries as
 * the paths of those: a page that zooms draws them as they come, and takes no arcs apart while the reader moves the map.
 */
export function boundaryFileNames(provinceCount: number): Record<BoundaryName, string> {
  const detail = isRasterMap(provinceCount) ? 'boundaries.detail.json' : 'shapes.detail.json';
  return { overview: 'boundaries.overview.json', detail };
}

/** What those files hold. `topologies` are TopoJSON on the map plane. */
export function listBoundaryFiles(topologies: Partial<Record<BoundaryName, unknown>>, provinceCount: number) {
  const names = boundaryFileNames(provinceCount);
  const { overview, detail } = topologies;
  return [
    ...(overview ? [{ path: names.overview, content: overview }] : []),
    ...(detail ? [{ path: names.detail, content: isRasterMap(provinceCount) ? detail : toShapes(detail) }] : []),
  ];
}

function toShapes(topology: unknown) {
  return writeShapePaths(readBoundaries(topology), DETAIL_GRID);
}

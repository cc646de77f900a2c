import { faultAt } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { BOUNDARY_NAMES, boundaryPath, type Records } from '../records.ts';
import { boundaryFile } from '../schemas/boundaries.ts';
import { decodeArcs } from './arcs.ts';
import { checkDisputedBorders } from './checkDisputedBorders.ts';
import { checkPlaces } from './checkPlaces.ts';
import { checkTopology } from './checkTopology.ts';
import { findCrossings } from './crossings.ts';
import { projectBoundaries } from './projectBoundaries.ts';
import { readUnits } from './units.ts';

/** Both boundary files, as they are recorded and as they will be published. */
export function checkBoundaries(records: Records): Fault[] {
  return BOUNDARY_NAMES.flatMap((name) => {
    const topology = records.boundaries[name];
    if (!topology) return [];
    const file = boundaryPath(name);
    const arcs = decodeArcs(topology);
    const units = readUnits(topology, arcs);
    const faults = [
      ...checkTopology(file, arcs, units),
      ...checkPlaces(file, units, records.provinces.entries),
      ...checkDisputedBorders(file, units, records.disputedBorders),
    ];
    if (faults.length > 0) return faults;

    // On the grid of whole numbers that is published, points have moved a little: still nothing may cross.
    const { arcs: steps } = boundaryFile.pick({ arcs: true }).parse(projectBoundaries(topology, name, []));
    const grid = decodeArcs({ ...topology, arcs: steps, transform: { scale: [1, 1], translate: [0, 0] } });
    return findCrossings(grid).map(({ arcs: pair }) => {
      const problem = 'Once projected and rounded these borders cross.';
      return faultAt(
        { file, row: `arcs ${pair.join(' and ')}` },
        'crossing',
        problem,
        'Simplify less there, or round finer.',
      );
    });
  });
}

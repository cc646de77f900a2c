import { faultAt } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { type Arc, arcNumber, type Point } from './arcs.ts';
import { findCrossings } from './crossings.ts';
import { findGaps } from './findGaps.ts';
import { interiorPoint, ringArea } from './plane.ts';
import type { Unit } from './units.ts';

const REMEDY = 'Make the boundaries anew with shared arcs; see data/README.md, "To swap the boundaries".';

/** The units cover the land with no gap and no overlap, and every ring is closed and holds an area. */
export function checkTopology(file: string, arcs: readonly Arc[], units: readonly Unit[]): Fault[] {
  const broken = findBrokenRings(file, arcs, units);
  // The other checks take whole rings for granted.
  if (broken.length > 0) return broken;
  return [
    ...findSharedSides(file, arcs, units),
    ...findCrossings(arcs).map(({ arcs: pair, near }) =>
      faultAt({ file, row: `arcs ${pair.join(' and ')}` }, 'crossing', `Two borders cross near ${say(near)}.`, REMEDY),
    ),
    ...findNested(file, units),
    ...findGaps(arcs, units).map((near) =>
      faultAt({ file, row: 'gap' }, 'gap', `Units leave a gap between them at ${say(near)}.`, REMEDY),
    ),
  ];
}

/** Under this a ring, in squared degrees, is a line: about 10 square metres. */
const NO_AREA = 1e-9;

function findBrokenRings(file: string, arcs: readonly Arc[], units: readonly Unit[]): Fault[] {
  const faults: Fault[] = [];
  for (const unit of units) {
    for (const ring of unit.references.flat()) {
      const place = { file, row: unit.id };
      const unknown = ring.map(arcNumber).find((number) => arcs[number] === undefined);
      if (unknown !== undefined) {
        faults.push(faultAt(place, 'ring', `A ring names the arc ${unknown}, which is not there.`, REMEDY));
        continue;
      }
      const open = findOpenEnd(arcs, ring);
      if (open) faults.push(faultAt(place, 'ring', `A ring is not closed at ${say(open)}.`, REMEDY));
    }
    for (const ring of unit.polygons.flat()) {
      if (Math.abs(ringArea(ring)) > NO_AREA) continue;
      const where = ring[0] ? ` at ${say(ring[0])}` : '';
      faults.push(faultAt({ file, row: unit.id }, 'ring', `A ring${where} has no area.`, REMEDY));
    }
  }
  return faults;
}

/** Each arc of a ring begins where the one before it ends, and the first where the last ends. */
function findOpenEnd(arcs: readonly Arc[], ring: readonly number[]): Point | undefined {
  let end = endOf(arcs, ring.at(-1) ?? 0);
  for (const reference of ring) {
    const start = endOf(arcs, ~reference);
    if (!end || !start || end[0] !== start[0] || end[1] !== start[1]) return start ?? [0, 0];
    end = endOf(arcs, reference);
  }
  return undefined;
}

function endOf(arcs: readonly Arc[], reference: number): Point | undefined {
  const arc = arcs[arcNumber(reference)];
  return reference < 0 ? arc?.[0] : arc?.at(-1);
}

/** An arc has one unit on each side at most: a second use in the same direction means an overlap. */
function findSharedSides(file: string, arcs: readonly Arc[], units: readonly Unit[]): Fault[] {
  const users = new Map<number, string>();
  const faults: Fault[] = [];
  for (const unit of units) {
    for (const reference of unit.references.flat(2)) {
      const other = users.get(reference);
      users.set(reference, unit.id);
      if (other === undefined) continue;
      const near = arcs[arcNumber(reference)]?.[0] ?? [0, 0];
      const problem = `${other} and ${unit.id} lie on the same side of the border near ${say(near)}.`;
      faults.push(faultAt({ file, row: `arc ${arcNumber(reference)}` }, 'overlap', problem, REMEDY));
    }
  }
  return faults;
}

/** Where no borders cross, units can still overlap by one lying wholly inside another. */
function findNested(file: string, units: readonly Unit[]): Fault[] {
  const faults: Fault[] = [];
  for (const unit of units) {
    for (const polygon of unit.polygons) {
      const point = interiorPoint(polygon);
      if (!point) continue;
      for (const other of units) {
        if (other === unit || !other.holds(point)) continue;
        const problem = `${unit.id} and ${other.id} both hold ${say(point)}.`;
        faults.push(faultAt({ file, row: unit.id }, 'overlap', problem, REMEDY));
      }
    }
  }
  return faults;
}

function say([longitude, latitude]: Point): string {
  return `${longitude.toFixed(3)}, ${latitude.toFixed(3)}`;
}

import { faultAt } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { DISPUTED_BORDERS_FILE } from '../records.ts';
import type { DisputedBorderRecord } from '../schemas/boundaries.ts';
import { arcNumber } from './arcs.ts';
import type { Unit } from './units.ts';

/** Each disputed border is one that the boundary file draws: whoever swaps the file is told which records to change. */
export function checkDisputedBorders(
  file: string,
  units: readonly Unit[],
  disputedBorders: readonly DisputedBorderRecord[],
): Fault[] {
  return disputedBorders.flatMap(({ adcode, a3 }) => {
    const place = { file: DISPUTED_BORDERS_FILE, row: `${adcode} ${a3}` };
    const province = units.find(({ layer, id }) => layer === 'provinces' && id === adcode);
    const neighbour = units.find(({ layer, id }) => layer === 'neighbours' && id === a3);
    if (province && neighbour && shareBorder(province, neighbour)) return [];
    const problem = `${adcode} and ${a3} share no border in ${file}.`;
    return [faultAt(place, 'disputed-border', problem, 'Take the record out, or correct its adcode or its letters.')];
  });
}

function shareBorder(one: Unit, other: Unit): boolean {
  const arcs = new Set(one.references.flat(2).map(arcNumber));
  return other.references.flat(2).some((reference) => arcs.has(arcNumber(reference)));
}

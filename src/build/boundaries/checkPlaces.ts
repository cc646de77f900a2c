import { EARTH_RADIUS_KM, projectAlbers } from '../../domain/projection.ts';
import { type Entry, faultAt } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { ProvinceRecord } from '../schemas/tables.ts';
import { distanceToEdgeKm, ringArea } from './plane.ts';
import type { Unit } from './units.ts';

/** The units are those of data/provinces.csv, where those say they are, and of the right size together. */
export function checkPlaces(
  file: string,
  units: readonly Unit[],
  provinces: readonly Entry<ProvinceRecord>[],
): Fault[] {
  return [
    ...checkAdcodes(file, units, provinces),
    ...provinces.flatMap((province) => checkPoints(file, province, units)),
    ...checkTotalArea(file, units),
  ];
}

function checkAdcodes(file: string, units: readonly Unit[], provinces: readonly Entry<ProvinceRecord>[]): Fault[] {
  const drawn = units.filter(({ layer }) => layer === 'provinces').map(({ id }) => id);
  const known = provinces.map(({ record }) => String(record.adcode));
  const missing = known.filter((adcode) => !drawn.includes(adcode));
  const stray = drawn.filter((id, index) => !known.includes(id) || drawn.indexOf(id) !== index);
  return [
    ...missing.map((adcode) =>
      faultAt({ file, row: adcode }, 'units', 'The unit has no boundary.', 'Add it to the object "provinces".'),
    ),
    ...stray.map((id) => {
      const problem = 'The boundary is of no unit of data/provinces.csv, or of one that is there already.';
      return faultAt({ file, row: id }, 'units', problem, 'Correct its adcode, or merge the two.');
    }),
  ];
}

/** The widest inner circles were measured on finer boundaries: so much may be missing. */
const RADIUS_SLACK = { ratio: 0.05, km: 1 };

function checkPoints(file: string, { record, place }: Entry<ProvinceRecord>, units: readonly Unit[]): Fault[] {
  const own = units.find(({ layer, id }) => layer === 'provinces' && id === record.adcode);
  if (!own) return [];
  const rings = own.polygons.flat();
  const faults: Fault[] = [];
  const holders = units.filter((unit) => unit.holds([record.seat_lon, record.seat_lat]));
  if (holders.length !== 1 || holders[0] !== own) {
    const found = holders.map(({ id }) => id).join(' and ') || 'no unit';
    const problem = `Its seat, ${record.seat_name}, lies in ${found} of ${file}.`;
    faults.push(faultAt(place, 'seat', problem, 'Correct seat_lon and seat_lat, or the boundary.'));
  }
  if (!own.holds([record.label_lon, record.label_lat])) {
    const problem = `Its label point lies outside the unit of ${file}.`;
    faults.push(faultAt(place, 'label', problem, 'Correct label_lon and label_lat, or the boundary.'));
    return faults;
  }
  const reachKm = distanceToEdgeKm([record.label_lon, record.label_lat], rings);
  if (record.label_radius_km > reachKm * (1 + RADIUS_SLACK.ratio) + RADIUS_SLACK.km) {
    const problem = `A circle of ${record.label_radius_km} km about its label point does not fit in: ${reachKm.toFixed(1)} km do.`;
    faults.push(faultAt(place, 'label', problem, 'Correct label_radius_km.'));
  }
  return faults;
}

/** What is given for China with Taiwan, Hong Kong and Macao; boundaries of any publisher come within the slack. */
const TOTAL_AREA_KM2 = 9_600_000;
const AREA_SLACK_RATIO = 0.05;

function checkTotalArea(file: string, units: readonly Unit[]): Fault[] {
  const rings = units.filter(({ layer }) => layer === 'provinces').flatMap(({ polygons }) => polygons.flat());
  // Outer rings and holes run opposite ways, so that their sum is the area whichever way the file takes.
  const sum = rings.reduce((total, ring) => total + ringArea(ring.map(projectAlbers)), 0);
  const areaKm2 = Math.abs(sum) * EARTH_RADIUS_KM ** 2;
  if (Math.abs(areaKm2 / TOTAL_AREA_KM2 - 1) <= AREA_SLACK_RATIO) return [];
  const problem = `The provinces cover ${Math.round(areaKm2)} square km, ${TOTAL_AREA_KM2} are expected.`;
  const remedy = 'Check that no part is lost and that coordinates are longitude, latitude in degrees.';
  return [faultAt({ file, row: 'provinces' }, 'area', problem, remedy)];
}

import type { BBox, Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { decodeArcs, type Point } from '../boundaries/arcs.ts';
import { readUnits, type Unit } from '../boundaries/units.ts';
import type { Records } from '../records.ts';
import type { BoundaryFile } from '../schemas/boundaries.ts';
import type { ProvinceRecord } from '../schemas/tables.ts';
import { describeBytes, type OpenFile } from './openTable.ts';
import { RIGHTS } from './rights.ts';
import { windRings } from './windRings.ts';

/** Writes the provinces as GeoJSON (RFC 7946) in WGS 84, from the boundaries of the home view. */
export function writeProvincesGeoJson(records: Records): OpenFile[] {
  const { overview } = records.boundaries;
  if (overview === undefined) return [];
  const text = `${JSON.stringify(collectProvinces(records, overview))}\n`;
  const { notice, licenses } = RIGHTS.boundaries;
  const resource = {
    name: 'provinces-geojson',
    path: 'provinces.geojson',
    title: 'Boundaries of the provinces',
    description:
      'GeoJSON (RFC 7946), WGS 84 degrees, true to about 0.5-1 km: one feature a province-level unit, whose id is its ' +
      `adcode, with name_en, name_zh, kind, region and in_series as in provinces.csv. ${notice}`,
    format: 'geojson',
    mediatype: 'application/geo+json',
    encoding: 'utf-8',
    ...describeBytes(text),
    sources: [{ title: 'Natural Earth 1:10m admin-1', path: 'https://www.naturalearthdata.com/' }],
    licenses,
  };
  return [{ path: resource.path, text, resource }];
}

function collectProvinces(records: Records, overview: BoundaryFile): FeatureCollection<MultiPolygon> {
  const units = readUnits(overview, decodeArcs(overview)).filter(({ layer }) => layer === 'provinces');
  const byAdcode = new Map(units.map((unit) => [unit.id, unit]));
  const features = records.provinces.entries.flatMap(({ record }) => {
    const unit = byAdcode.get(record.adcode);
    return unit ? [toFeature(record, unit)] : [];
  });
  return { type: 'FeatureCollection', bbox: boxOf(features.map(({ geometry }) => geometry)), features };
}

function toFeature(record: ProvinceRecord, { polygons }: Unit): Feature<MultiPolygon> {
  const geometry: MultiPolygon = {
    type: 'MultiPolygon',
    // The records run the other way.
    coordinates: polygons.map((rings) => windRings(rings).map((ring) => ring.map(roundPoint))),
  };
  return {
    type: 'Feature',
    id: record.adcode,
    bbox: boxOf([geometry]),
    properties: {
      adcode: record.adcode,
      name_en: record.name_en,
      name_zh: record.name_zh,
      kind: record.kind ?? null,
      region: record.region ?? null,
      in_series: record.in_series,
    },
    geometry,
  };
}

/** About 10 m on the ground: far finer than the boundaries are true, so that neighbours still share every point. */
const DECIMALS = 4;

function roundPoint([longitude, latitude]: Point): Position {
  return [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))];
}

function boxOf(geometries: readonly MultiPolygon[]): BBox {
  const box: BBox = [180, 90, -180, -90];
  for (const [longitude = 0, latitude = 0] of geometries.flatMap(({ coordinates }) => coordinates.flat(2))) {
    box[0] = Math.min(box[0], longitude);
    box[1] = Math.min(box[1], latitude);
    box[2] = Math.max(box[2], longitude);
    box[3] = Math.max(box[3], latitude);
  }
  return box;
}

import { check, getIssues } from '@placemarkio/check-geojson';
import { geoArea, geoContains } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { joinAtlas } from '../joinAtlas.ts';
import { parseRecords } from '../parseRecords.ts';
import { textsOf } from '../publishedFile.ts';
import { readTexts } from '../readTexts.ts';

const { records } = parseRecords(await readTexts('data'));
const text = textsOf(joinAtlas(records)).get('provinces.geojson') ?? '';
const collection = readCollection(text);

function readCollection(geoJson: string): FeatureCollection<MultiPolygon> {
  const read = check(geoJson);
  if (read.type !== 'FeatureCollection') throw new Error(`a FeatureCollection is expected, not a ${read.type}`);
  const features = read.features.map((feature) => {
    const { geometry } = feature;
    if (geometry.type !== 'MultiPolygon') throw new Error(`a MultiPolygon is expected, not a ${geometry.type}`);
    return { ...feature, geometry };
  });
  return { ...read, features };
}

/** Square radians within a ring. d3-geo takes the inside to lie on the right, RFC 7946 on the left. */
function areaOnTheLeft(ring: Position[]): number {
  return geoArea({ type: 'Polygon', coordinates: [ring.toReversed()] });
}

const HALF_SPHERE = 2 * Math.PI;
const EARTH_RADIUS_KM = 6371;

describe('the boundaries as GeoJSON', () => {
  it('are GeoJSON: 34 features whose ids are the adcodes', () => {
    expect(getIssues(text)).toEqual([]);
    const adcodes = records.provinces.entries.map(({ record }) => record.adcode);
    expect(collection.features.map(({ id }) => id)).toEqual(adcodes);
    expect(collection.features).toHaveLength(34);
  });

  it('carry the names, and null where there is nothing to say', () => {
    const propertiesOf = (adcode: string) => collection.features.find(({ id }) => id === adcode)?.properties;
    expect(propertiesOf('540000')).toEqual({
      adcode: '540000',
      name_en: 'Tibet',
      name_zh: '西藏',
      kind: 'autonomous region',
      region: 'Southwest',
      in_series: true,
    });
    expect(propertiesOf('710000')).toMatchObject({ name_en: 'Taiwan', kind: null, region: null, in_series: false });
  });

  it('wind as RFC 7946 asks: outer rings counterclockwise, holes clockwise', () => {
    for (const { id, geometry } of collection.features) {
      for (const [outer = [], ...holes] of geometry.coordinates) {
        expect(areaOnTheLeft(outer), String(id)).toBeLessThan(HALF_SPHERE);
        for (const hole of holes) expect(areaOnTheLeft(hole), String(id)).toBeGreaterThan(HALF_SPHERE);
      }
    }
  });

  it('are true WGS 84: as large as the country, each about its seat of government', () => {
    let areaKm2 = 0;
    for (const { record } of records.provinces.entries) {
      const feature = collection.features.find(({ id }) => id === record.adcode);
      const coordinates = feature?.geometry.coordinates.map((rings) => rings.map((ring) => ring.toReversed())) ?? [];
      const turned: MultiPolygon = { type: 'MultiPolygon', coordinates };
      areaKm2 += geoArea(turned) * EARTH_RADIUS_KM ** 2;
      expect(geoContains(turned, [record.seat_lon, record.seat_lat]), record.name_en).toBe(true);
    }
    expect(areaKm2).toBeGreaterThan(9.3e6);
    expect(areaKm2).toBeLessThan(9.7e6);
  });

  it('stand in their boxes, to four decimals', () => {
    expect(collection.bbox?.map(Math.floor)).toEqual([73, 18, 134, 53]);
    for (const { bbox = [], geometry } of collection.features) {
      const points = geometry.coordinates.flat(2);
      const [longitudes, latitudes] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
      const box = [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
      expect(bbox).toEqual(box);
    }
    expect(text).not.toMatch(/\.\d{5}/);
  });
});

import { memo } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import type { Atlas, Province } from '../domain/atlas.ts';
import { type Camera, toScreen } from '../domain/camera.ts';
import { LINE_HEIGHT_RATIO, type PlacedLabel, type Point } from '../domain/label.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import { EARTH_RADIUS_KM } from '../domain/projection.ts';
import type { Words } from '../words/format.ts';

interface InscriptionInputs {
  atlas: Atlas;
  words: Words;
  picture: MapPicture;
  /** What is printed below the name of a province, one line each. */
  writeValue: (adcode: Adcode) => readonly string[];
}

/** What the map says of a province. */
export interface Inscription {
  readonly province: Province;
  readonly name: string;
  readonly shortName: string;
  readonly value: readonly string[];
  readonly sign: string;
  readonly hasDot: boolean;
}

/** A name on the map: where it stands, and the box that a pointer hits. */
export interface MapLabel extends PlacedLabel {
  readonly name: string;
}

/** Where marks stand that are not at the point of their province, in pixels of the screen. */
export type MovedMarks = ReadonlyMap<Adcode, Point>;

/** A unit smaller than this on the screen is shown by a ring of its own, since its shape cannot be seen. */
const SEEN_RADIUS = 2.5;
const PART_YEAR_RADIUS = 5;
const FADED_LABEL_OPACITY = 0.4;

export function inscribe({ atlas, words, picture, writeValue }: InscriptionInputs): Inscription[] {
  return atlas.provinces.map((province) => {
    const paint = picture.get(province.adcode);
    return {
      province,
      name: words.format.provinceName(province),
      shortName: words.format.shortProvinceName(province),
      value: writeValue(province.adcode),
      sign: paint?.conflict ? words.map.conflictMark : '',
      hasDot: paint?.partYearDot !== undefined,
    };
  });
}

/** True where two sets of inscriptions read the same: then their labels stand where they stood. */
export function readTheSame(a: readonly Inscription[], b: readonly Inscription[]): boolean {
  return a.length === b.length && a.every((one, index) => isSameInscription(one, b[index]));
}

function isSameInscription(a: Inscription, b: Inscription | undefined): boolean {
  return (
    a.province === b?.province &&
    a.name === b.name &&
    a.shortName === b.shortName &&
    a.sign === b.sign &&
    a.hasDot === b.hasDot &&
    a.value.join('\n') === b.value.join('\n')
  );
}

/** How large the mark of a province is that has one; 0 for all others. */
export function radiusOfMark(province: Province, hasDot: boolean, camera: Camera): number {
  if (hasDot) return PART_YEAR_RADIUS;
  return isTooSmallToSee(province, camera) ? SEEN_RADIUS : 0;
}

/** True for a unit whose shape cannot be seen on the screen. */
export function isTooSmallToSee({ labelRadiusKm }: Province, camera: Camera): boolean {
  return (labelRadiusKm / EARTH_RADIUS_KM) * camera.scale < SEEN_RADIUS;
}

interface MapMarksProps {
  atlas: Atlas;
  labels: readonly MapLabel[];
  movedMarks: MovedMarks;
  faded: ReadonlySet<Adcode>;
  picture: MapPicture;
  palette: Palette;
  camera: Camera;
}

/** What stands on the map below rings and names: part-year dots, rings about the smallest units, and leaders of names. */
export const MapMarks = memo(function MapMarks(props: MapMarksProps) {
  const { atlas, labels, movedMarks, faded, picture, palette, camera } = props;
  return (
    <g>
      {labels.map(
        ({ adcode, leader }) => leader && <Leader key={adcode} {...leader} opacity={opacityOf(faded, adcode)} />,
      )}
      {atlas.provinces.map((province) => {
        const { adcode } = province;
        const paint = picture.get(adcode);
        const dot = paint?.partYearDot;
        const r = radiusOfMark(province, dot !== undefined, camera);
        if (r === 0) return null;
        const [cx, cy] = movedMarks.get(adcode) ?? toScreen(camera, province.labelPoint);
        const fill = dot ?? (paint?.ground === 'colour' ? paint.colour : palette.noFigurePaper);
        return (
          <circle
            key={adcode}
            {...{ cx, cy, r, fill }}
            opacity={opacityOf(faded, adcode)}
            stroke={dot ? palette.ring : palette.outerBorder}
            strokeWidth={dot ? 0.75 : 1}
          />
        );
      })}
    </g>
  );
});

function Leader({ from, to, opacity }: NonNullable<PlacedLabel['leader']> & { opacity: number }) {
  const line = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
  return (
    <g opacity={opacity}>
      <line {...line} className="leader-halo" />
      <line {...line} className="leader" />
    </g>
  );
}

interface MapLabelsProps {
  labels: readonly MapLabel[];
  /** The provinces that stand back. */
  faded: ReadonlySet<Adcode>;
  palette: Palette;
}

/** Province names, above either renderer and above the rings. From year to year they mostly stay as they are. */
export const MapLabels = memo(function MapLabels({ labels, faded, palette }: MapLabelsProps) {
  return (
    <g className="map-labels" textAnchor="middle" fill={palette.label} stroke={palette.labelHalo}>
      {labels.map(({ adcode, name, form: { lines, fontSize }, x, y }) => {
        const lineHeight = fontSize * LINE_HEIGHT_RATIO;
        const first = y - ((lines.length - 1) / 2) * lineHeight + fontSize * BASELINE_RATIO;
        return (
          <text key={adcode} data-name={name} fontSize={fontSize} opacity={opacityOf(faded, adcode)}>
            {lines.map(({ text, isValue }, index) => (
              <tspan key={text} x={x} y={first + index * lineHeight} className={isValue ? 'map-value' : undefined}>
                {text}
              </tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
});

/** From the middle of a line down to its baseline, against the size of the font. */
const BASELINE_RATIO = 0.36;

function opacityOf(faded: ReadonlySet<Adcode>, adcode: Adcode): number {
  return faded.has(adcode) ? FADED_LABEL_OPACITY : 1;
}

/** The provinces that a picture lets stand back; the same set as long as there are none. */
export function listFaded(atlas: Atlas, picture: MapPicture): ReadonlySet<Adcode> {
  const faded = atlas.provinces.filter(({ adcode }) => picture.get(adcode)?.faded).map(({ adcode }) => adcode);
  return faded.length === 0 ? NONE : new Set(faded);
}

const NONE: ReadonlySet<Adcode> = new Set();

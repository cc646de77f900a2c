import type { Adcode } from '../domain/adcode.ts';
import type { Atlas, Province } from '../domain/atlas.ts';
import { type Box, type Camera, type Size, toScreen } from '../domain/camera.ts';
import type { Ground } from '../domain/ground.ts';
import type { LabelWish, PlacedLabel } from '../domain/label.ts';
import { LINE_HEIGHT_RATIO, writeFullForms, writeShortForms } from '../domain/labelForms.ts';
import { layOutLabels } from '../domain/labels.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import { EARTH_RADIUS_KM } from '../domain/projection.ts';
import type { Words } from '../words/format.ts';

interface LabelInputs {
  atlas: Atlas;
  words: Words;
  picture: MapPicture;
  /** What is printed below the name of a province, one line each. */
  writeValue: (adcode: Adcode) => readonly string[];
  camera: Camera;
  size: Size;
  ground: Ground;
  /** Boxes of the screen that are covered by something else. */
  obstacles: readonly Box[];
}

/** A name on the map: where it stands, and the box that a pointer hits. */
export interface MapLabel extends PlacedLabel {
  readonly name: string;
}

/** A unit smaller than this on the screen is shown by a ring of its own, since its shape cannot be seen. */
const SEEN_RADIUS = 2.5;
const PART_YEAR_RADIUS = 5;
const FADED_LABEL_OPACITY = 0.4;

/** Decides which province names stand where on the screen. */
export function layOutMapLabels(inputs: LabelInputs): MapLabel[] {
  const { atlas, words, picture, camera, size, ground, obstacles } = inputs;
  const names = new Map(atlas.provinces.map((province) => [province.adcode, words.format.provinceName(province)]));
  const wishes = atlas.provinces.map((province): LabelWish => {
    const { adcode } = province;
    const [x, y] = toScreen(camera, province.labelPoint);
    const texts = {
      name: words.format.provinceName(province),
      shortName: words.format.shortProvinceName(province),
      value: inputs.writeValue(adcode),
      sign: picture.get(adcode)?.conflict ? words.map.conflictMark : '',
    };
    const markRadius = radiusOfMark(province, picture, camera);
    return { adcode, x, y, markRadius, forms: writeFullForms(texts), shortForms: writeShortForms(texts) };
  });
  const labels = layOutLabels(wishes, { camera, screen: size, ground, obstacles });
  return labels.map((label) => ({ ...label, name: names.get(label.adcode) ?? '' }));
}

function radiusOfMark(province: Province, picture: MapPicture, camera: Camera): number {
  if (picture.get(province.adcode)?.partYearDot) return PART_YEAR_RADIUS;
  return isTooSmallToSee(province, camera) ? SEEN_RADIUS : 0;
}

/** True for a unit whose shape cannot be seen on the screen. */
export function isTooSmallToSee({ labelRadiusKm }: Province, camera: Camera): boolean {
  return (labelRadiusKm / EARTH_RADIUS_KM) * camera.scale < SEEN_RADIUS;
}

interface MapMarksProps {
  atlas: Atlas;
  labels: readonly MapLabel[];
  picture: MapPicture;
  palette: Palette;
  camera: Camera;
}

/** What stands on the map below rings and names: part-year dots, rings about the smallest units, and leaders of names. */
export function MapMarks({ atlas, labels, picture, palette, camera }: MapMarksProps) {
  return (
    <g>
      {labels.map(
        ({ adcode, leader }) => leader && <Leader key={adcode} {...leader} opacity={opacityOf(picture, adcode)} />,
      )}
      {atlas.provinces.map((province) => {
        const { adcode } = province;
        const r = radiusOfMark(province, picture, camera);
        if (r === 0) return null;
        const [cx, cy] = toScreen(camera, province.labelPoint);
        const paint = picture.get(adcode);
        const dot = paint?.partYearDot;
        const fill = dot ?? (paint?.ground === 'colour' ? paint.colour : palette.noFigurePaper);
        return (
          <circle
            key={adcode}
            {...{ cx, cy, r, fill }}
            opacity={opacityOf(picture, adcode)}
            stroke={dot ? palette.ring : palette.outerBorder}
            strokeWidth={dot ? 0.75 : 1}
          />
        );
      })}
    </g>
  );
}

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
  picture: MapPicture;
  palette: Palette;
}

/** Province names, above either renderer and above the rings. */
export function MapLabels({ labels, picture, palette }: MapLabelsProps) {
  return (
    <g className="map-labels" textAnchor="middle" fill={palette.label} stroke={palette.labelHalo}>
      {labels.map(({ adcode, name, form: { lines, fontSize }, x, y }) => {
        const lineHeight = fontSize * LINE_HEIGHT_RATIO;
        const first = y - ((lines.length - 1) / 2) * lineHeight + fontSize * BASELINE_RATIO;
        return (
          <text key={adcode} data-name={name} fontSize={fontSize} opacity={opacityOf(picture, adcode)}>
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
}

/** From the middle of a line down to its baseline, against the size of the font. */
const BASELINE_RATIO = 0.36;

function opacityOf(picture: MapPicture, adcode: Adcode): number {
  return picture.get(adcode)?.faded ? FADED_LABEL_OPACITY : 1;
}

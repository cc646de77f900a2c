import type { Adcode } from '../domain/adcode.ts';
import type { Atlas, Province } from '../domain/atlas.ts';
import { type Box, type Camera, type Size, toScreen } from '../domain/camera.ts';
import { placeLabels } from '../domain/labels.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import { EARTH_RADIUS_KM } from '../domain/projection.ts';
import type { Words } from '../words/format.ts';

interface LabelInputs {
  atlas: Atlas;
  words: Words;
  picture: MapPicture;
  camera: Camera;
  size: Size;
  /** True where a box of the screen lies on no unit but the one named. */
  isFree: (box: Box, adcode: Adcode) => boolean;
  /** Boxes of the screen that are covered by something else. */
  obstacles: readonly Box[];
}

/** A name on the map: where it stands, and the box that a pointer hits. */
export interface MapLabel {
  readonly adcode: Adcode;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const FONT_SIZE = 11;
const LINE_HEIGHT = 13;
/** Mean width of a letter, and of a character of Chinese, against the size of the font: near enough to keep labels apart. */
const LATIN_WIDTH_RATIO = 0.54;
const HAN_WIDTH_RATIO = 1;
/** A unit smaller than this on the screen is shown by a ring of its own, since its shape cannot be seen. */
const SEEN_RADIUS = 2.5;
const PART_YEAR_RADIUS = 5;
const FADED_LABEL_OPACITY = 0.4;

/** Decides which province names stand where on the screen. */
export function layOutMapLabels({ atlas, words, picture, camera, size, isFree, obstacles }: LabelInputs): MapLabel[] {
  const wishes = atlas.provinces.map((province) => {
    const { adcode } = province;
    const paint = picture.get(adcode);
    const [x, y] = toScreen(camera, province.labelPoint);
    const name = `${words.format.provinceName(province)}${paint?.conflict ? ` ${words.map.conflictMark}` : ''}`;
    return {
      adcode,
      name,
      x,
      // A part-year dot stands at the point: the name goes below it.
      y: y + (paint?.partYearDot ? PART_YEAR_RADIUS + LINE_HEIGHT / 2 : 0),
      radius: radiusOf(province, camera),
      width: textWidth(name) + 8,
      height: LINE_HEIGHT,
    };
  });
  const byAdcode = new Map(wishes.map((wish) => [wish.adcode, wish]));
  return placeLabels(wishes, size, isFree, obstacles).flatMap(({ adcode, x, y }) => {
    const wish = byAdcode.get(adcode);
    if (wish === undefined) return [];
    const box = {
      left: x - wish.width / 2,
      right: x + wish.width / 2,
      low: y - wish.height / 2,
      high: y + wish.height / 2,
    };
    return [{ adcode, name: wish.name, x, y, box }];
  });
}

function radiusOf({ labelRadiusKm }: Province, camera: Camera): number {
  return (labelRadiusKm / EARTH_RADIUS_KM) * camera.scale;
}

interface MapLabelsProps {
  atlas: Atlas;
  labels: readonly MapLabel[];
  picture: MapPicture;
  palette: Palette;
  camera: Camera;
}

/** Province names, part-year dots and rings about the smallest units: one layer above either renderer. */
export function MapLabels({ atlas, labels, picture, palette, camera }: MapLabelsProps) {
  return (
    <g>
      {atlas.provinces.map((province) => {
        const { adcode } = province;
        const [cx, cy] = toScreen(camera, province.labelPoint);
        const paint = picture.get(adcode);
        const opacity = paint?.faded ? FADED_LABEL_OPACITY : 1;
        if (paint?.partYearDot) {
          return (
            <circle
              key={adcode}
              {...{ cx, cy, opacity }}
              r={PART_YEAR_RADIUS}
              fill={paint.partYearDot}
              stroke={palette.ring}
              strokeWidth={0.75}
            />
          );
        }
        if (radiusOf(province, camera) >= SEEN_RADIUS) return null;
        const fill = paint?.ground === 'colour' ? paint.colour : palette.noFigurePaper;
        return (
          <circle
            key={adcode}
            {...{ cx, cy, opacity, fill }}
            r={SEEN_RADIUS}
            stroke={palette.outerBorder}
            strokeWidth={1}
          />
        );
      })}
      <g
        className="map-labels"
        fontSize={FONT_SIZE}
        textAnchor="middle"
        fill={palette.label}
        stroke={palette.labelHalo}
      >
        {labels.map(({ adcode, name, x, y }) => (
          <text
            key={adcode}
            x={x}
            y={y + FONT_SIZE * 0.36}
            opacity={picture.get(adcode)?.faded ? FADED_LABEL_OPACITY : 1}
          >
            {name}
          </text>
        ))}
      </g>
    </g>
  );
}

function textWidth(text: string): number {
  let width = 0;
  for (const letter of text)
    width += FONT_SIZE * (/\p{Script=Han}/u.test(letter) ? HAN_WIDTH_RATIO : LATIN_WIDTH_RATIO);
  return width;
}

import type { Adcode } from '../domain/adcode.ts';
import type { Atlas } from '../domain/atlas.ts';
import { type Box, type Camera, type Size, toScreen } from '../domain/camera.ts';
import { placeLabels } from '../domain/labels.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import { EARTH_RADIUS_KM } from '../domain/projection.ts';
import type { Words } from '../words/format.ts';

interface MapLabelsProps {
  atlas: Atlas;
  words: Words;
  picture: MapPicture;
  palette: Palette;
  camera: Camera;
  size: Size;
  /** True where a box of the screen lies on no unit but the one named. */
  isFree: (box: Box, adcode: Adcode) => boolean;
  /** Boxes of the screen that are covered by something else. */
  obstacles: readonly Box[];
}

const FONT_SIZE = 11;
const LINE_HEIGHT = 13;
/** Mean width of a letter, and of a character of Chinese, against the size of the font: near enough to keep labels apart. */
const LATIN_WIDTH_RATIO = 0.54;
const HAN_WIDTH_RATIO = 1;
/** A unit smaller than this on the screen is shown by a ring of its own, since its shape cannot be seen. */
const SEEN_RADIUS = 2.5;
const PART_YEAR_RADIUS = 5;

/** Province names, part-year dots and rings about the smallest units: one layer above either renderer. */
export function MapLabels({ atlas, words, picture, palette, camera, size, isFree, obstacles }: MapLabelsProps) {
  const points = new Map(
    atlas.provinces.map((province) => {
      const [x, y] = toScreen(camera, province.labelPoint);
      return [province.adcode, { x, y, radius: (province.labelRadiusKm / EARTH_RADIUS_KM) * camera.scale }] as const;
    }),
  );
  const names = new Map(
    atlas.provinces.map((province) => {
      const mark = picture.get(province.adcode)?.conflict ? ` ${words.map.conflictMark}` : '';
      return [province.adcode, `${words.format.provinceName(province)}${mark}`];
    }),
  );
  const wishes = [...points].map(([adcode, point]) => ({
    adcode,
    ...point,
    // A part-year dot stands at the point: the name goes below it.
    y: point.y + (picture.get(adcode)?.partYearDot ? PART_YEAR_RADIUS + LINE_HEIGHT / 2 : 0),
    width: textWidth(names.get(adcode) ?? '') + 8,
    height: LINE_HEIGHT,
  }));

  return (
    <g>
      {[...points].map(([adcode, { x, y, radius }]) => {
        const dot = picture.get(adcode)?.partYearDot;
        if (dot) {
          return (
            <circle
              key={adcode}
              cx={x}
              cy={y}
              r={PART_YEAR_RADIUS}
              fill={dot}
              stroke={palette.ring}
              strokeWidth={0.75}
            />
          );
        }
        if (radius >= SEEN_RADIUS) return null;
        const paint = picture.get(adcode);
        const fill = paint?.ground === 'colour' ? paint.colour : palette.noFigurePaper;
        return (
          <circle key={adcode} cx={x} cy={y} r={SEEN_RADIUS} fill={fill} stroke={palette.outerBorder} strokeWidth={1} />
        );
      })}
      <g
        className="map-labels"
        fontSize={FONT_SIZE}
        textAnchor="middle"
        fill={palette.label}
        stroke={palette.labelHalo}
      >
        {placeLabels(wishes, size, isFree, obstacles).map(({ adcode, x, y }) => (
          <text key={adcode} x={x} y={y + FONT_SIZE * 0.36} opacity={picture.get(adcode)?.faded ? 0.45 : 1}>
            {names.get(adcode)}
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

import type { Adcode } from '../domain/adcode.ts';
import type { Atlas, Province } from '../domain/atlas.ts';
import { toPlaneBox, toScreenBox } from '../domain/boxes.ts';
import { type Box, type Camera, type Size, toScreen } from '../domain/camera.ts';
import type { LabelForm } from '../domain/label.ts';
import { type LabelTexts, writeFullForms } from '../domain/labelForms.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import { EARTH_RADIUS_KM } from '../domain/projection.ts';
import type { RasterPicture } from '../domain/raster/rasterPaint.ts';
import { toRasterGround, toRasterPaint } from '../domain/raster/rasterPicture.ts';
import { makeTinyReach } from '../domain/raster/reachTiny.ts';
import { layOutRoomyLabels } from '../domain/raster/roomyLabels.ts';
import { DETAIL_GRID } from '../domain/shapes.ts';
import {
  DISPUTED_BORDER_WIDTH,
  DISPUTED_DASHES,
  FADED_OPACITY,
  INNER_BORDER_WIDTH,
  NEIGHBOUR_BORDER_WIDTH,
  OUTER_BORDER_WIDTH,
} from '../picture/Choropleth.tsx';
import type { MapLabel } from '../picture/MapLabels.tsx';
import type { Picker, RingPaths, TooltipGround } from './mapTwin.ts';
import type { BoundaryAddress, PageLines } from './rasterMessages.ts';
import { createRasterTwin, type TwinCanvas } from './rasterTwin.ts';

/** The raster twin in the words of the atlas: provinces by adcode, and names and rings beside the picture. */
export interface RasterMap {
  readonly show: (size: Size, camera: Camera, rested: Camera) => void;
  readonly paint: (picture: MapPicture, palette: Palette) => void;
  /** Draws from the finer boundaries, from then on. */
  readonly showDetail: () => void;
  readonly pick: Picker;
  readonly rings: RingPaths;
  readonly ground: TooltipGround;
  readonly layOutLabels: (inputs: RasterLabelInputs) => MapLabel[];
  readonly remove: () => void;
}

export interface RasterLabelInputs {
  readonly camera: Camera;
  readonly size: Size;
  readonly obstacles: readonly Box[];
  readonly write: (province: Province) => LabelTexts;
}

export interface RasterMapOptions {
  readonly canvas: TwinCanvas;
  readonly atlas: Atlas;
  readonly size: Size;
  readonly camera: Camera;
  readonly picture: MapPicture;
  readonly palette: Palette;
  readonly onDrawn: () => void;
  readonly onFailed: (error: Error) => void;
}

const LINES: PageLines = {
  inner: { width: INNER_BORDER_WIDTH },
  outer: { width: OUTER_BORDER_WIDTH },
  disputed: { width: DISPUTED_BORDER_WIDTH, dashes: DISPUTED_DASHES },
  neighbour: { width: NEIGHBOUR_BORDER_WIDTH },
};

/** The circle about a label point must be as high as a line of text, in pixels, before a name is tried in it. */
const LEAST_NAMED_RADIUS = 7;
/** Points each way at which a box is held against the raster. */
const LOOKS = 6;

export function openRasterMap(options: RasterMapOptions): RasterMap {
  const { atlas } = options;
  let { size, camera } = options;
  let hasDetail = false;
  const twin = createRasterTwin({
    ...options,
    boundaries: addressOf(atlas.boundaries.overview),
    regionIds: atlas.adcodes,
    lines: LINES,
    picture: toRasterPicture(options.picture, options.palette),
    readPixelRatio: () => devicePixelRatio,
  });
  const reach = makeTinyReach(atlas.provinces.map(({ labelPoint }) => labelPoint));

  return {
    show(nextSize, nextCamera, rested) {
      const isResized = nextSize.width !== size.width || nextSize.height !== size.height;
      size = nextSize;
      camera = nextCamera;
      if (isResized) twin.resize(size, camera, rested);
      else twin.showCamera(camera, rested);
    },
    paint: (picture, palette) => twin.paint(toRasterPicture(picture, palette)),
    showDetail() {
      if (!hasDetail) twin.showBoundaries(addressOf(atlas.boundaries.detail));
      hasDetail = true;
    },
    pick(at, x, y) {
      const region = reach({ camera: at, x, y, hit: twin.pick(x, y), boxOf: twin.boxOf });
      return region === undefined ? undefined : atlas.adcodes[region];
    },
    rings: { grid: DETAIL_GRID, pathOf: (adcode) => twin.outline(atlas.indexOf(adcode), DETAIL_GRID) },
    ground: {
      boxOf(adcode) {
        const box = twin.boxOf(atlas.indexOf(adcode));
        return box && toPlaneBox(camera, box);
      },
      hasLandIn(adcode, box) {
        const region = atlas.indexOf(adcode);
        return shareIn(toScreenBox(camera, box), (x, y) => twin.pick(x, y) === region) > 0;
      },
      landRatioIn: (box) => shareIn(toScreenBox(camera, box), (x, y) => twin.pick(x, y) !== undefined),
    },
    layOutLabels(inputs) {
      const names = new Map<Adcode, string>();
      const wishes = listNameable(atlas, inputs).map(({ province, place }) => {
        const texts = inputs.write(province);
        names.set(province.adcode, texts.name);
        const forms: readonly LabelForm[] = writeFullForms(texts);
        return { region: atlas.indexOf(province.adcode), adcode: province.adcode, place, forms };
      });
      const scene = { screen: inputs.size, obstacles: inputs.obstacles, regionAt: twin.pick };
      return layOutRoomyLabels(wishes, scene).map((label) => ({ ...label, name: names.get(label.adcode) ?? '' }));
    },
    remove: twin.remove,
  };
}

/** A worker stands elsewhere than the page. */
function addressOf(file: string): BoundaryAddress {
  return { file, url: new URL(`data/${file}`, document.baseURI).href };
}

function toRasterPicture({ paints, numbers }: MapPicture, palette: Palette): RasterPicture {
  return {
    paints: paints.map((paint) => toRasterPaint(paint, palette, FADED_OPACITY)),
    paintNumbers: numbers,
    ...toRasterGround(palette),
  };
}

/** The provinces in sight that are large enough to bear a name, the largest first. */
function listNameable({ provinces }: Atlas, { camera, size }: RasterLabelInputs) {
  const leastKm = (LEAST_NAMED_RADIUS / camera.scale) * EARTH_RADIUS_KM;
  return provinces
    .filter(({ labelRadiusKm }) => labelRadiusKm >= leastKm)
    .map((province) => ({ province, place: toScreen(camera, province.labelPoint) }))
    .filter(({ place: [x, y] }) => x > 0 && y > 0 && x < size.width && y < size.height)
    .toSorted((a, b) => b.province.labelRadiusKm - a.province.labelRadiusKm);
}

/** The share of points in a box for which something holds. */
function shareIn({ left, right, low, high }: Box, holds: (x: number, y: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < LOOKS; row += 1) {
    const y = low + ((row + 0.5) / LOOKS) * (high - low);
    for (let column = 0; column < LOOKS; column += 1) {
      if (holds(left + ((column + 0.5) / LOOKS) * (right - left), y)) count += 1;
    }
  }
  return count / (LOOKS * LOOKS);
}
